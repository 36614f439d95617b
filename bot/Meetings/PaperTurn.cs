using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What every verb about papers and proposals shares: which meeting, who may, how it is stored and shown.</summary>
internal static class PaperTurn
{
    public static string Record(Turn turn) => $"meetings:{turn.Data[MeetingVerbs.Forum] ?? turn.Place.Id}";

    /// <summary>One decision about a meeting, answered with its papers as they are then.</summary>
    /// <param name="more">What is stored with the meeting as it then is.</param>
    public static Outcome Decide(Turn turn, ReadSet read, Func<Meeting, Decision<Meeting>> decide, string done, Func<Meeting, IEnumerable<DocumentOperation>>? more = null)
    {
        if (Refusal(turn) is { } refusal)
        {
            return refusal;
        }
        var meetings = MeetingTurn.Of(turn, read);
        if (meetings.Named is not { } meeting)
        {
            return Outcome.Say(Refusals.Say(meetings.Series is null ? Reason.NoMeetingDates : Reason.NotAMeeting, turn.Words));
        }
        if (turn.Repeated)
        {
            return Show(turn, meetings, meeting, done);
        }
        return decide(meeting) switch
        {
            Decision<Meeting>.Accepted accepted => Show(turn, meetings, accepted.State, done) with
            {
                Changes = [meetings.Save(accepted.State), .. more?.Invoke(accepted.State) ?? []],
                Fact = accepted.Fact,
                Tell = accepted.Tell,
            },
            Decision<Meeting>.AlreadySo already => Show(turn, meetings, already.State, done),
            Decision<Meeting>.Refused refused => Show(turn, meetings, meeting, Refusals.Say(refused.Why, turn.Words), refused: true),
            _ => throw new InvalidOperationException("A decision has three forms."),
        };
    }

    public static Outcome? Refusal(Turn turn) => Access.ReadsPapers(turn.Terms, turn.Roster, turn.Me, turn.Today)
        ? null
        : Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));

    public static Outcome Show(Turn turn, MeetingTurn meetings, Meeting meeting, string? said = null, bool refused = false)
    {
        var roster = turn.Roster;
        var readers = roster.Holdings.Where(held => held.HeldOn(turn.Today)).Select(held => held.Person)
            .Append(roster.Coordinator ?? turn.Me).Distinct().Where(person => Access.ReadsPapers(turn.Terms, roster, person, turn.Today)).ToList();
        var mayRun = Access.Runs(turn.Terms, roster, turn.Me, turn.Today);
        return Outcome.Show(PapersCard.Render(new()
        {
            Terms = turn.Terms,
            Today = turn.Today,
            Meeting = meeting,
            Deadline = meetings.Series!.PapersFor(meeting.On, WorkingDays.EnglandAndWales),
            Me = turn.Me,
            NameOf = roster.NameOf,
            Readers = readers.Count,
            MayRun = mayRun,
            Members = mayRun
                ? [.. readers.Where(person => person != turn.Me).Select(person => new Choice(PlainText.Clean(roster.NameOf(person)), person.Value))]
                : [],
            Others = [.. turn.Partnership.Forums.Where(other => other.Forum != turn.Terms.Forum && Access.ReadsPapers(other, turn.RosterOf(other.Forum), turn.Me, turn.Today))],
            From = turn.Data.Number(PaperVerbs.From) ?? 0,
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }
}
