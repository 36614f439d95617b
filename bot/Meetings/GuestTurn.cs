using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What the verbs about a meeting's guests share: on the side of those who run it, and on the guest's own.</summary>
internal static class GuestTurn
{
    public static Outcome NotFound(Turn turn) => Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));

    /// <summary>Nothing for whoever runs the meetings of the turn's group; asks which group where they run others.</summary>
    public static Outcome? Refusal(Turn turn)
    {
        if (turn.Place.IsShared)
        {
            return NotFound(turn);
        }
        if (Runs(turn, turn.Terms))
        {
            return null;
        }
        var others = Others(turn);
        return turn.Data[MeetingVerbs.Forum] is null && others.Count > 0
            ? Outcome.Show(InvitationsCard.Which(others, turn.Words))
            : Outcome.Say(Refusals.Say(Reason.RunnersOnly, turn.Words));
    }

    public static Outcome NoMeeting(Turn turn, MeetingTurn meetings) =>
        Outcome.Say(Refusals.Say(meetings.Series is null ? Reason.NoMeetingDates : Reason.NotAMeeting, turn.Words));

    public static Outcome Show(Turn turn, Meeting meeting, string? said = null, bool refused = false) => Outcome.Show(InvitationsCard.Render(new()
    {
        Terms = turn.Terms,
        Meeting = meeting,
        Others = Others(turn),
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words));

    /// <summary>What the speaker is invited to, with the stored meetings: no invitation that was taken back, nor of a meeting that is over.</summary>
    public static IReadOnlyList<(Stored<MeetingDocument> Stored, OwnInvitation Own)> Own(Turn turn, ReadSet read)
    {
        var own = new List<(Stored<MeetingDocument>, OwnInvitation)>();
        foreach (var forum in turn.PossibleForums)
        {
            foreach (var stored in read.Find(Kinds.Meeting, "forum", forum.Value).Items)
            {
                var meeting = stored.Value.ToDomain();
                if (!meeting.IsOver(turn.Today) && turn.Partnership.TryGet(forum, out var terms))
                {
                    own.AddRange(meeting.Invitations
                        .Where(invitation => invitation.Person == turn.Me && invitation.State is not InvitationState.Withdrawn)
                        .Select(invitation => (stored, new OwnInvitation(terms, meeting, invitation))));
                }
            }
        }
        return [.. own.OrderBy(one => one.Item2.Meeting.On).ThenBy(one => one.Item2.Invitation.Number)];
    }

    private static IReadOnlyList<TermsOfReference> Others(Turn turn) =>
        [.. turn.Partnership.Forums.Where(terms => terms.Forum != turn.Terms.Forum && Runs(turn, terms))];

    private static bool Runs(Turn turn, TermsOfReference terms) => Access.Runs(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);
}
