using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Cards.Forms;

/// <summary>The same button on both surfaces: a chat wants Action.Execute, a dialog Action.Submit.</summary>
internal static class FormButton
{
    public static CardAction For(FormView view, string title, PressPayload payload, string? style = null, bool inputs = true) =>
        view.Surface is FormSurface.Chat
            ? new Press(title, payload) { WithInputs = inputs, Style = style }
            : new DialogPress(title, payload) { Fetch = false, WithInputs = inputs, Style = style };

    /// <summary>Goes on with the draft in a dialog.</summary>
    public static CardAction Window(FormView view) =>
        new DialogPress(view.Words["Open in a window"], view.Press().As(FormVerbs.Resume)) { WithInputs = false };
}
