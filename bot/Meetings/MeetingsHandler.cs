using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Meetings;

/// <summary>The coming dates of a group, with warnings about days on which nobody is at work.</summary>
internal sealed class MeetingsHandler : Handler
{
    public override string Verb => MeetingVerbs.List;

    public override bool OnlyReads => true;

    public override IReadOnlyList<TypedCommand> Typed { get; } =
    [
        new("meetings", "meetings", "See when your group meets and when its papers close") { ForMembers = true, Read = static text => RosterRights.ReadForum(MeetingVerbs.Forum, text) },
        new("next meeting", "next meeting", "") { ForMembers = true },
    ];

    public override void Plan(Turn turn, ReadPlan plan) => MeetingsAnswer.Plan(turn, plan);

    public override Outcome Handle(Turn turn, ReadSet read) => AgendaAccess.Opens(turn, turn.Terms.Forum)
        ? MeetingsAnswer.Show(turn, read, MeetingTurn.Of(turn, read))
        : Outcome.Say(Refusals.Say(Reason.NoSeat, turn.Words));
}

/// <summary>The list of meetings as one reader sees it, after a change of one of them or without.</summary>
internal static class MeetingsAnswer
{
    private static readonly WorkingDays Days = WorkingDays.EnglandAndWales;

    public static void Plan(Turn turn, ReadPlan plan)
    {
        MeetingTurn.Plan(turn, plan);
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Calendar, CalendarDocument.Coming(forum, turn.Today));
        }
    }

    /// <param name="changed">The series and the meeting as they are after the press.</param>
    public static Outcome Show(Turn turn, ReadSet read, MeetingTurn meetings, string? said = null, bool refused = false, MovedSeries? changed = null)
    {
        var series = (changed?.Roster ?? turn.Roster).Series(turn.Terms);
        return Outcome.Show(MeetingsCard.Render(new()
        {
            Terms = turn.Terms,
            Today = turn.Today,
            Meetings = series is null ? [] : [.. Coming(series, turn.Today).Select(day => Line(
                changed is { Meeting: var moved } && moved.On == day ? moved : meetings.HeldOn(day) ?? Meeting.Planned(turn.Terms.Forum, series.DueOf(day)!.Value, day), series))],
            Others = [.. turn.Partnership.Forums.Where(other => other.Forum != turn.Terms.Forum && AgendaAccess.Opens(turn, other.Forum))],
            MayMove = Access.Runs(turn.Terms, turn.Roster, turn.Me, turn.Today),
            Calendar = read.Find(Kinds.Calendar, "forum", turn.Terms.Forum.Value).Items.Select(stored => stored.Value.StandingTrouble(turn.Now)).FirstOrDefault(trouble => trouble is not null),
            Said = said,
            SaidIsRefusal = refused,
        }, turn.Words));
    }

    private static IEnumerable<DateOnly> Coming(MeetingSeries series, DateOnly today)
    {
        var day = series.OnOrAfter(today);
        for (var at = 0; at < MeetingsCard.Most; at++, day = series.After(day))
        {
            yield return day;
        }
    }

    private static MeetingLine Line(Meeting meeting, MeetingSeries series)
    {
        var kind = Days.KindOf(meeting.On);
        var proposed = kind is DayKind.BankHoliday or DayKind.Weekend && meeting.State is MeetingState.Planned
            ? (DateOnly[])[Days.Previous(meeting.On).Date, Days.Next(meeting.On).Date]
            : [];
        return new(meeting, kind, Days.HolidayOn(meeting.On), series.PapersFor(meeting.On, Days), proposed);
    }
}
