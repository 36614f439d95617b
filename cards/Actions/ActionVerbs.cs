using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Cards.Actions;

/// <summary>The published verbs about actions, and what their presses carry. The only home of these strings.</summary>
public static class ActionVerbs
{
    public const string Mine = "action.mine";
    public const string View = "action.view";
    public const string Tick = UpdateAction.Name;
    public const string Draw = "action.draw";
    public const string Add = AddAction.Name;
    public const string Due = ChangeDue.Name;
    public const string Give = GiveAction.Name;
    public const string Response = ReportTactical.Name;
    public const string Senior = TellSeniorManager.Name;
    public const string Overdue = "action.overdue";
    public const string SetObjective = Domain.Actions.SetObjective.Name;
    public const string Objective = "objective";

    public const string Tag = TagAction.Name;

    /// <summary>Without a tag it brings those that there are.</summary>
    public const string Tagged = "action.tagged";

    public const string Tags = "tags";
    public const string TagFor = "tagFor";

    public const string Action = "action";
    public const string Kind = "kind";
    public const string Note = "note";
    public const string Effect = "effect";
    public const string Tactic = "tactic";
    public const string State = "state";
    public const string ResponseWhy = "responseWhy";
    public const string Until = "until";

    /// <summary>Instead of a date under <see cref="Until"/>: the date stays, and a request for more time is refused.</summary>
    public const string Keep = "keep";
    public const string Seen = "seen";
    public const string NewDue = "newDue";
    public const string NewOwner = "newOwner";
    public const string What = "what";
    public const string Owner = "owner";
    public const string Child = "child";
    public const string DueOn = "dueOn";
    public const string Draft = "draft";
    public const string After = "after";
    public const string Forum = "forum";

    /// <summary>The link that a new action is raised from.</summary>
    public const string Link = "link";

    /// <summary>Where the press came from, so that a tick in the list answers with the list.</summary>
    public const string From = "from";
    public const string FromList = "list";

    public static PressPayload About(string verb, ActionReference action) => new(verb, new KeyValuePair<string, string>(Action, action.ToString()));
}
