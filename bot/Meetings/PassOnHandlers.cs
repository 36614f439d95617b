using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Meetings;

/// <summary>What was passed on from the last meeting, and a summary to hand on. Typed: "passed on".</summary>
internal sealed class PassedOnHandler() : PassOnHandler(PassOnVerbs.Show,
    new("passed on", "passed on", "See what agencies passed on from the last meeting, with a summary for yours", SaidIn.Privately) { ForMembers = true })
{
    public override bool OnlyReads => true;

    protected override Outcome Handle(Turn turn, MeetingTurn meetings, Meeting meeting) => Show(turn, meetings, meeting);
}

/// <summary>Records it. Typed: "briefed TEAM: WHAT".</summary>
internal sealed class RecordPassOnHandler() : PassOnHandler(PassOnVerbs.Record,
    new("briefed", "briefed TEAM: WHAT YOU PASSED ON", "Record that your agency, or a partner, is briefed on the last meeting", SaidIn.Privately) { ForMembers = true, Read = Words })
{
    protected override Outcome Handle(Turn turn, MeetingTurn meetings, Meeting meeting)
    {
        var done = turn.Words["Recorded. It stands in the minutes of the next meeting."];
        return turn.Repeated
            ? Show(turn, meetings, meeting, done)
            : new PassOn(Clean(turn, PassOnVerbs.What), Clean(turn, PassOnVerbs.To), turn.Data.Date(PassOnVerbs.On), turn.Me).Decide(meeting, turn.Terms, turn.Roster, turn.Now) switch
            {
                Decision<Meeting>.Accepted accepted => Show(turn, meetings, accepted.State, done) with { Changes = [meetings.Save(accepted.State)], Fact = accepted.Fact },
                Decision<Meeting>.AlreadySo already => Show(turn, meetings, already.State, done),
                Decision<Meeting>.Refused refused => Show(turn, meetings, meeting, Refusals.Say(refused.Why, turn.Words), refused: true),
                _ => throw new InvalidOperationException("A decision has three forms."),
            };
    }

    private static Dictionary<string, string> Words(string text) => text.Split(':', 2, StringSplitOptions.TrimEntries) is [var to, var what]
        ? new() { [PassOnVerbs.To] = to, [PassOnVerbs.What] = what }
        : new() { [PassOnVerbs.What] = text.Trim() };
}

/// <summary>What both verbs share: the meeting that was held last, or the one that the press names.</summary>
internal abstract class PassOnHandler(string verb, TypedCommand typed) : Handler
{
    public override string Verb => verb;

    public override IReadOnlyList<TypedCommand> Typed { get; } = [typed];

    public override string? Record(Turn turn) => PaperTurn.Record(turn);

    public override void Plan(Turn turn, ReadPlan plan) => MeetingTurn.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read)
    {
        if (turn.Place.IsShared)
        {
            return Outcome.Say(Refusals.Say(Reason.NotFound, turn.Words));
        }
        if (PaperTurn.Refusal(turn) is { } refusal)
        {
            return refusal;
        }
        if (turn.Terms.PassOn is null)
        {
            return Outcome.Say(Refusals.Say(Reason.NoPassingOnHere, turn.Words));
        }
        var meetings = MeetingTurn.Of(turn, read);
        if (meetings.Series is not { } series)
        {
            return Outcome.Say(Refusals.Say(Reason.NoMeetingDates, turn.Words));
        }
        var last = series.IsMeeting(turn.Today) ? turn.Today : series.Before(turn.Today);
        return (turn.Data[MeetingVerbs.Meeting] is not null ? meetings.Named : last is { } day ? meetings.HeldOn(day) : null) is { } meeting
            ? Handle(turn, meetings, meeting)
            : Outcome.Say(Refusals.Say(Reason.NothingToPassOnYet, turn.Words));
    }

    protected abstract Outcome Handle(Turn turn, MeetingTurn meetings, Meeting meeting);

    protected static Outcome Show(Turn turn, MeetingTurn meetings, Meeting meeting, string? said = null, bool refused = false) => Outcome.Show(PassOnCard.Render(new()
    {
        Terms = turn.Terms,
        Meeting = meeting,
        Today = turn.Today,
        Next = meetings.Series?.After(turn.Today),
        Missing = [.. PassOn.Missing(meeting, turn.Terms, turn.Roster, turn.Today).Select(agency => agency.Name)],
        What = refused ? Shortened(turn, PassOnVerbs.What, PassedOn.MostWhat) : null,
        To = refused ? Shortened(turn, PassOnVerbs.To, PassedOn.MostTo) : null,
        Said = said,
        SaidIsRefusal = refused,
    }, turn.Words));

    protected static string? Clean(Turn turn, string name) => turn.Data[name] is { } typed ? PlainText.Clean(typed) : null;

    private static string? Shortened(Turn turn, string name, int most) => Clean(turn, name) is { } clean ? PlainText.Shorten(clean, most) : null;
}
