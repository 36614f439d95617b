using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
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

    /// <summary>What a form about an item is about: the child, and the group where more than one has it.</summary>
    public static string About(ForumItem item) => $"{item.Child} {item.Forum}";

    /// <summary>The child and, where it was said, the group.</summary>
    public static (CaseReference Child, string? Forum)? Read(string about)
    {
        var words = about.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && CaseReference.TryParse(words[0], out var child) ? (child, words.Length > 1 ? words[1] : null) : null;
    }

    public static Press Close(ForumItem item, string title) => new(title, new FormPress(CloseItemForm.Id, About: About(item)).As(FormVerbs.Open)) { WithInputs = false };

    public static Press Check(ForumItem item, string title) => new(title, new FormPress(PapersForm.Id, About: About(item)).As(FormVerbs.Open)) { WithInputs = false };

    public static PressPayload On(string verb, ForumItem item, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        new(verb, [new(Forum, item.Forum.Value), new(Child, item.Child.ToString()), .. more]);
}
