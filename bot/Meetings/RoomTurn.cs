using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What every verb about the people of a meeting shares: which meeting, how it is stored and shown to a member.</summary>
internal sealed class RoomTurn
{
    private readonly Turn _turn;
    private readonly MeetingTurn _meetings;
    private readonly ReadSet _read;

    private RoomTurn(Turn turn, ReadSet read, MeetingTurn meetings, Meeting meeting)
    {
        _turn = turn;
        _read = read;
        _meetings = meetings;
        Meeting = meeting;
    }

    public Meeting Meeting { get; }

    public static string Record(Turn turn) => $"meetings:{turn.Data[MeetingVerbs.Forum] ?? turn.Place.Id}";

    /// <returns>Nothing, and why, for somebody outside the group and where there is no such meeting.</returns>
    /// <param name="which">The meeting meant where the press names none; without it, the current one.</param>
    public static RoomTurn? Of(Turn turn, ReadSet read, out Outcome refusal, Func<MeetingTurn, Meeting?>? which = null)
    {
        refusal = Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
        if (!AgendaAccess.Opens(turn, turn.Terms.Forum))
        {
            return null;
        }
        var meetings = MeetingTurn.Of(turn, read);
        refusal = Outcome.Say(Refusals.Say(Reason.NotAMeeting, turn.Words));
        var named = which is not null && turn.Data[MeetingVerbs.Meeting] is null ? which(meetings) : meetings.Named;
        return named is { } meeting ? new(turn, read, meetings, meeting) : null;
    }

    public bool Runs => Meeting.Runs(_turn.Terms, _turn.Roster, _turn.Me, _turn.Today);

    public bool MayMark => MarkAttendance.MayMark(Meeting, _turn.Terms, _turn.Roster, _turn.Me, _turn.Today);

    public Answer Show(Meeting meeting, string? said = null, bool refused = false)
    {
        var (terms, roster, day) = (_turn.Terms, _turn.Roster, _turn.Today);
        var order = terms.Seats.Select((seat, at) => (seat.Id, at)).ToDictionary(seat => seat.Id, seat => seat.at);
        return new Answer.Show(AttendanceCard.Render(new()
        {
            Terms = terms,
            Meeting = meeting,
            Now = _turn.Now,
            People =
            [
                .. roster.Holdings.Where(held => held.HeldOn(day))
                    .OrderBy(held => order.GetValueOrDefault(held.Seat))
                    .ThenBy(held => held.Role)
                    .DistinctBy(held => held.Person)
                    .Select(held => new AttendanceLine(held.Person, terms.Seat(held.Seat).Title, held.Role is not SeatRole.Member, held.Role is not SeatRole.Alternate)),
            ],
            NameOf = roster.NameOf,
            Absent = meeting.State is MeetingState.Planned ? [] : [.. meeting.AbsentWithoutApology(terms, roster, day).Select(held => held.Person)],
            Expected =
            [
                .. from other in _turn.Partnership.Forums
                   where other.ReportsTo.Any(line => line is { ChairAttends: true, WhenAsked: false } && line.To == terms.Family)
                   let reporting = _turn.RosterOf(other.Forum)
                   from chair in reporting.MembersIn(other.Chair.Seat, meeting.On)
                   select (other.ShortName, reporting.NameOf(chair)),
            ],
            MayMark = MayMark,
            HasDeputy = MeetingChair.StandIn(terms, roster, day) is not null,
            Said = said,
            SaidIsRefusal = refused,
        }, _turn.Words));
    }

    public Outcome Settle(Decision<Meeting> decision, string done, Func<Meeting, string?, bool, Answer>? draw = null)
    {
        draw ??= Show;
        return _turn.Repeated
            ? draw(Meeting, done, false)
            : decision switch
            {
                Decision<Meeting>.Accepted accepted => new Outcome(draw(accepted.State, done, false))
                {
                    Changes = [_meetings.Save(accepted.State), .. Following(accepted.State)],
                    Fact = accepted.Fact,
                    Tell = accepted.Tell,
                },
                Decision<Meeting>.AlreadySo already => draw(already.State, done, false),
                Decision<Meeting>.Refused refused => draw(Meeting, Refusals.Say(refused.Why, _turn.Words), true),
                _ => throw new InvalidOperationException("A decision has three forms."),
            };
    }

    /// <summary>When somebody else chairs, the roster says so too: it is what every other verb asks.</summary>
    private IEnumerable<DocumentOperation> Following(Meeting after) => after.ActingChair == Meeting.ActingChair
        ? []
        : [RosterTurn.Save(_read, RosterTurn.Stored(_read, after.Forum).Following(after, _turn.Terms))];

    /// <summary>Somebody with a seat today: by id as cards send it, or by their name as people type it when only one fits.</summary>
    public static PersonId? Person(Turn turn, string? text) => Person(turn, turn.Roster, text);

    public static PersonId? Person(Turn turn, Roster roster, string? text)
    {
        if (text is null)
        {
            return null;
        }
        var people = roster.Holdings.Where(held => held.HeldOn(turn.Today)).DistinctBy(held => held.Person).ToList();
        return people.FirstOrDefault(held => held.Person.Value.Equals(text, StringComparison.OrdinalIgnoreCase))?.Person
            ?? (people.Where(held => held.Name.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one.Person : null);
    }

    /// <summary>People named in one value with commas between; nothing when one of them has no seat.</summary>
    public static IReadOnlyList<PersonId>? People(Turn turn, string name)
    {
        var found = (turn.Data[name] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => Person(turn, text)).ToList();
        return found.Any(person => person is null) ? null : [.. found.Select(person => person!.Value)];
    }
}
