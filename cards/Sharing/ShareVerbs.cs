using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <summary>The published verbs about what was shared about a child, and what their presses carry.</summary>
public static class ShareVerbs
{
    /// <summary>Without a line it brings the card.</summary>
    public const string Now = ShareNow.Name;
    public const string List = "share.list";
    public const string Show = "share.show";
    public const string Open = "share.open";

    public const string Child = "child";
    public const string Share = "share";
    public const string Line = "line";
    public const string Draft = "draft";
    public const string After = "after";

    public static PressPayload About(string verb, CaseReference child, params IReadOnlyList<KeyValuePair<string, string>> more) => new(verb, [new(Child, child.ToString()), .. more]);

    public static PressPayload About(string verb, ShareReference share) => new(verb, new KeyValuePair<string, string>(Share, share.ToString()));

    /// <summary>The form in which a share of a child is recorded.</summary>
    public static PressPayload Record(CaseReference child) => new FormPress(ShareForm.Id, About: child.ToString()).As(FormVerbs.Open);

    /// <summary>The form in which one that was recorded at once is completed.</summary>
    public static PressPayload Complete(ShareReference share) => new FormPress(ShareForm.CompletionId, About: share.ToString()).As(FormVerbs.Open);
}
