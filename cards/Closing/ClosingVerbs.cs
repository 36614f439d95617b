using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Closing;

/// <summary>The published verbs about closing an item and what belongs to it, and what their presses carry.</summary>
public static class ClosingVerbs
{
    public const string Papers = CheckPapers.Name;
    public const string Scrutinise = ScrutinisePaper.Name;
    public const string Gap = FillGap.Name;
    public const string Timeline = "item.timeline";
    public const string Overdue = "item.overdueReviews";

    public const string Forum = "forum";
    public const string Child = "child";
    public const string Paper = "paper";
    public const string Words = "words";
    public const string After = "after";

    public static Press Close(ForumItem item, string title) => Form(CloseItemForm.Id, item, title);

    public static Press Check(ForumItem item, string title) => Form(PapersForm.Id, item, title);

    // The group stands beside the form: more than one may have the child.
    private static Press Form(string form, ForumItem item, string title) =>
        new(title, new(FormVerbs.Open, [.. new FormPress(form, About: item.Child.ToString()).As(FormVerbs.Open).Values, new(Forum, item.Forum.Value)])) { WithInputs = false };

    public static PressPayload On(string verb, ForumItem item, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        new(verb, [new(Forum, item.Forum.Value), new(Child, item.Child.ToString()), .. more]);
}
