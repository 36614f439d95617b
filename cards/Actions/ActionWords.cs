using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Cards.Actions;

internal static class ActionWords
{
    /// <summary>Reference and date in words; the colour only repeats what the words say.</summary>
    public static (string Text, string? Color) Due(ActionItem action, DateOnly today, Language words)
    {
        var about = action.Child is { } child ? $"{action.Reference} ({child})" : action.Reference.ToString();
        var day = Dates.Of(action.Due, words);
        return (action.Due.DayNumber - today.DayNumber) switch
        {
            _ when !action.IsOpen => (words["{0}, was due {1}", about, day], null),
            < 0 => (words["{0}, overdue since {1}", about, day], "Attention"),
            0 => (words["{0}, due today", about], "Warning"),
            _ => (words["{0}, due {1}", about, day], null),
        };
    }

    public static string Shut(Language words) => words["Shut to you until the vote in which you declared a conflict of interest is closed."];

    /// <summary>An action that a conflict of interest shuts, on a list: its number and date alone.</summary>
    public static Element Shut(ActionItem action, DateOnly today, Language words)
    {
        var (when, color) = Due(action, today, words);
        return new Container([Text.Of(when) with { Weight = "Bolder", Color = color }, Text.Note(Shut(words))])
        {
            Separator = true,
            Spacing = "Medium",
        };
    }

    public static string? Standing(ActionItem action, Language words) => action switch
    {
        { State: ActionState.Done, Effect: { } effect } => words["Done. Effect: {0}", Effect(effect, words)],
        { State: ActionState.Done } => words["Done."],
        { AskedUntil: { } until } => words["More time asked, until {0}. Waiting for the chair.", Dates.Of(until, words)],
        { State: ActionState.Blocked } => words["Blocked."],
        { State: ActionState.PartDone } => words["Part done."],
        _ => null,
    };

    public static string State(ActionState state, Language words) => state switch
    {
        ActionState.Done => words["done"],
        ActionState.Blocked => words["blocked"],
        ActionState.PartDone => words["part done"],
        _ => words["open"],
    };

    public static string Effect(ActionEffect effect, Language words) => effect switch
    {
        ActionEffect.Helped => words["it helped"],
        ActionEffect.NoChange => words["no change"],
        ActionEffect.MadeWorse => words["it made things worse"],
        _ => words["too early to say"],
    };

    public static string Update(ActionUpdate update, Language words) => update.Kind switch
    {
        ActionUpdateKind.Done => words["Done"],
        ActionUpdateKind.PartDone => words["Part done"],
        ActionUpdateKind.Blocked => words["Blocked"],
        ActionUpdateKind.AskedMoreTime => words["More time asked"],
        ActionUpdateKind.MoreTimeGiven => words["More time given"],
        ActionUpdateKind.MoreTimeRefused => words["More time refused"],
        _ => words["Date changed"],
    };
}
