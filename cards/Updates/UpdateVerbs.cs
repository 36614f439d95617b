using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Updates;

/// <summary>The published verbs about updates before a meeting, and what their presses carry.</summary>
public static class UpdateVerbs
{
    public const string Ask = "update.ask";
    public const string Mine = "update.mine";
    public const string Reply = ReplyToUpdate.Name;
    public const string Report = ReportActivities.Name;
    public const string Replies = "update.replies";

    public const string Forum = "forum";
    public const string Child = "child";
    public const string Answer = "answer";
    public const string Text = "text";
    public const string SharedOn = "sharedOn";
    public const string Done = "done";
    public const string Nothing = "nothing";
    public const string Yes = "yes";
    public const string After = "after";

    public static PressPayload NothingDone(ForumId forum, CaseReference child) =>
        new(Report, [new(Forum, forum.Value), new(Child, child.ToString()), new(Nothing, Yes)]);

    public static PressPayload About(string verb, ForumId forum, CaseReference child) => new(verb, [new(Forum, forum.Value), new(Child, child.ToString())]);
}
