using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about the children on a group's list, and what their presses carry.</summary>
public static class ItemVerbs
{
    public const string List = "item.list";
    public const string Open = "item.open";
    public const string Late = AnswerLateScreening.Name;
    public const string Move = MoveItem.Name;
    public const string MissingLinks = AnswerMissingLinks.Name;
    public const string SocialCare = ChangeSocialCare.Name;

    public const string Forum = "forum";
    public const string Child = "child";
    public const string Accept = "accept";
    public const string To = "to";
    public const string Why = "why";
    public const string ChildOpen = "childOpen";
    public const string SiblingOpen = "siblingOpen";
    public const string Exploitation = "exploitation";
    public const string OrganisedCrime = "organisedCrime";
    public const string After = "after";

    public static PressPayload About(string verb, ForumId forum, CaseReference child, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        new(verb, [new(Forum, forum.Value), new(Child, child.ToString()), .. more]);
}
