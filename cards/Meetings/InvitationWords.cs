using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Cards.Meetings;

/// <summary>How guests of a meeting are spoken of, and what they and those who run it are told.</summary>
internal static class InvitationWords
{
    public static string Kind(InvitationKind kind, Language words) => kind switch
    {
        InvitationKind.CoOpted => words["Co-opted member, without a vote"],
        InvitationKind.Invitee => words["Invitee, without a vote"],
        InvitationKind.Speaker => words["Guest speaker, sees nothing personal"],
        _ => words["Presenter of one child, without a vote"],
    };

    public static string State(InvitationState state, Language words) => state switch
    {
        InvitationState.Awaited => words["not answered yet"],
        InvitationState.Accepted => words["comes"],
        InvitationState.Declined => words["cannot come"],
        _ => words["withdrawn"],
    };

    /// <summary>For those who run the meeting: reference, title and time.</summary>
    public static string Slot(Invitation invitation, Language words) => string.Join(", ", Parts(invitation, true, words));

    /// <summary>For the guest: the child only once they have said that they come.</summary>
    public static string OwnSlot(Invitation invitation, Language words) =>
        string.Join(", ", Parts(invitation, invitation.Child is { } child && invitation.Opens(child), words));

    public static bool Are(NoticeKind kind) => kind is NoticeKind.GuestInvited or NoticeKind.GuestMeetingMoved or NoticeKind.InvitationWithdrawn or NoticeKind.InvitationAnswered;

    public static string NoticeTitle(Notice notice, Language words)
    {
        var (group, day) = (notice.Items[0].Reference, notice.Items[0].Due is { } due ? Dates.Of(due, words) : "");
        return notice.Kind switch
        {
            NoticeKind.GuestInvited => words["You are invited to {0} on {1}", group, day],
            NoticeKind.GuestMeetingMoved => words["The meeting of {0} to which you are invited is on another day", group],
            NoticeKind.InvitationWithdrawn => words["The invitation to {0} on {1} is taken back", group, day],
            _ => words["{0}, {1}: an invitation is answered", group, day],
        };
    }

    public static string Line(NoticeKind kind, NoticeItem item, Language words) => kind switch
    {
        NoticeKind.GuestInvited => Enum.TryParse<InvitationKind>(item.Owner, out var invited) ? Kind(invited, words) : "",
        NoticeKind.GuestMeetingMoved => words["It was due on {0}. It is now on {1}. Please say again whether you come.", MeetingNoticeWords.Day(item.Owner ?? "", words), item.Due is { } due ? Dates.Of(due, words) : ""],
        NoticeKind.InvitationWithdrawn => words["You need not come. If you expected to, ask whoever invited you."],
        _ when item.Text == nameof(InvitationState.Accepted) => words["{0} comes.", PlainText.Escape(item.Owner ?? "")],
        _ => words["{0} cannot come.", PlainText.Escape(item.Owner ?? "")],
    };

    public static IReadOnlyList<CardAction> Buttons(Notice notice, Language words) => notice.Kind switch
    {
        NoticeKind.GuestInvited or NoticeKind.GuestMeetingMoved when InvitedTo.Read(notice.Items[0].Text) is { } invited =>
        [
            .. Answers(comes => InvitationVerbs.About(InvitationVerbs.Answer, notice.Forum, invited, new KeyValuePair<string, string>(InvitationVerbs.Comes, comes)), words),
            new Press(words["My invitations"], new(InvitationVerbs.Mine)),
        ],
        NoticeKind.InvitationAnswered => [new Press(words["Invitations"], MeetingVerbs.About(InvitationVerbs.List, notice.Forum))],
        _ => [],
    };

    public static IEnumerable<Press> Answers(Func<string, PressPayload> about, Language words) =>
    [
        new Press(words["Accept"], about(ChoiceField.Yes)) { WithInputs = false },
        new Press(words["Cannot come"], about(ChoiceField.No)) { WithInputs = false },
    ];

    private static IEnumerable<string> Parts(Invitation invitation, bool withChild, Language words)
    {
        if (withChild && invitation.Child is { } child)
        {
            yield return child.ToString();
        }
        else if (invitation.Child is not null)
        {
            yield return words["the item of one child"];
        }
        if (invitation.Title is { } title)
        {
            yield return PlainText.Escape(title);
        }
        if (invitation.Slot is { } slot)
        {
            yield return words["at {0}", slot.ToString("HH:mm")];
        }
    }
}
