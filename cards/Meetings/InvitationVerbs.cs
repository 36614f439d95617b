using PanelAssistant.Cards.Elements;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about guests of a meeting, and what their presses carry.</summary>
public static class InvitationVerbs
{
    /// <summary>Without a kind it brings the form.</summary>
    public const string Send = InviteGuest.Name;
    public const string List = "invitation.list";
    public const string Withdraw = WithdrawInvitation.Name;
    public const string Answer = AnswerInvitation.Name;
    public const string Mine = "invitation.mine";
    public const string Item = "invitation.item";

    public const string Number = "number";
    public const string Person = "person";

    /// <summary>The name of the person, as people type it.</summary>
    public const string Name = "name";
    public const string Kind = "kind";
    public const string Child = "child";
    public const string Title = "title";
    public const string Slot = "slot";
    public const string Bring = "bring";
    public const string Comes = "comes";

    public static PressPayload About(string verb, Meeting meeting, Invitation invitation, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        About(verb, meeting.Forum, new(meeting.Due, invitation.Number), more);

    public static PressPayload About(string verb, ForumId forum, InvitedTo invited, params IReadOnlyList<KeyValuePair<string, string>> more) =>
        MeetingVerbs.About(verb, forum, [new(MeetingVerbs.Meeting, $"{invited.Due:yyyy-MM-dd}"), new(Number, $"{invited.Number}"), .. more]);
}
