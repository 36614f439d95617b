using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The group meets on 25 November 2026, 6 January, 17 February and 31 March 2027.</summary>
public sealed class MoveMeetingTests
{
    private static readonly Roster Dated = Members with { FirstMeeting = new(2026, 11, 25) };

    [Fact]
    [Trait("Requirement", "HO-25")]
    public void A_moved_meeting_keeps_its_identity_and_every_count_of_the_series_honours_the_new_day()
    {
        var moved = Moved(Dated, "2027-01-06", "2027-01-08");
        var series = moved.Roster.Series(Terms)!;

        Assert.Equal("csog:2027-01-06", moved.Meeting.Id);
        Assert.Equal(Day("2027-01-08"), series.OnOrAfter(Day("2027-01-07")));
        Assert.Equal(Day("2027-01-08"), series.DueFor(Day("2026-11-25")));
        Assert.Equal(Day("2027-02-17"), series.After(Day("2027-01-08")));
        Assert.Equal(Day("2027-01-08"), series.Before(Day("2027-02-17")));
        Assert.Equal(Day("2027-01-06"), series.DueOf(Day("2027-01-08")));
        Assert.Null(series.DueOf(Day("2027-01-06")));
        Assert.Equal(Day("2027-01-08"), series.Standing(Day("2027-01-06")));
        Assert.False(series.IsMeeting(Day("2027-01-06")));
    }

    [Fact]
    public void Whoever_stands_in_for_the_chair_does_so_on_the_new_day()
    {
        var named = Dated.With(new StandInChair(Education, Day("2027-01-06"), "Called away.", Coordinator, Now));

        var moved = Moved(named, "2027-01-06", "2027-01-08").Roster;

        Assert.True(moved.MayChair(Education, Terms, Day("2027-01-08")));
        Assert.False(moved.MayChair(Education, Terms, Day("2027-01-06")));
    }

    [Fact]
    public void What_was_written_down_for_a_day_in_between_leads_to_where_the_meeting_stands_now()
    {
        var first = Moved(Dated, "2027-01-06", "2027-01-08");
        var second = State(Move("2027-01-12"), first.Meeting, first.Roster);

        Assert.Equal(Day("2027-01-12"), second.Roster.Series(Terms)!.Standing(Day("2027-01-06")));
        Assert.Equal(Day("2027-01-12"), second.Roster.Series(Terms)!.Standing(Day("2027-01-08")));
        Assert.Equal([Day("2027-01-06"), Day("2027-01-08")], second.Meeting.Moves.Select(move => move.From));
        Assert.Equal(Day("2027-01-06"), State(Move("2027-01-06"), second.Meeting, second.Roster).Roster.Series(Terms)!.Standing(Day("2027-01-12")));
    }

    [Theory]
    [Trait("Requirement", "ON-21")]
    [InlineData("2027-01-05", false, true)]
    [InlineData("2027-01-07", false, false)]
    [InlineData("2027-01-07", true, true)]
    public void Actions_follow_to_an_earlier_day_and_to_a_later_one_only_when_somebody_said_so(string to, bool asked, bool follow)
    {
        var moved = State(Move(to) with { ActionsFollow = asked }, Planned("2027-01-06"), Dated);

        Assert.Equal(follow, moved.Meeting.Moves.Single().ActionsFollow);
    }

    [Fact]
    public void Everybody_in_the_group_is_told_and_the_coordinator_but_not_the_one_who_moved_it()
    {
        var told = IsAccepted(Move("2027-01-08").Decide(Planned("2027-01-06"), Terms, Dated, Now)).Tell.Select(notice => notice.To).ToList();

        Assert.Contains(Coordinator, told);
        Assert.Contains(HealthStandIn, told);
        Assert.DoesNotContain(Chair, told);
        Assert.Equal(told.Distinct(), told);
    }

    [Theory]
    [InlineData("2026-11-24", Reason.DateInPast)]
    [InlineData("2027-02-17", Reason.MeetingOutOfOrder)]
    [InlineData("2027-03-01", Reason.MeetingOutOfOrder)]
    [InlineData("2026-11-25", Reason.MeetingOutOfOrder)]
    public void A_meeting_stays_between_its_neighbours_and_out_of_the_past(string to, Reason why) =>
        IsRefused(why, Move(to).Decide(Planned("2027-01-06"), Terms, Dated, Now));

    [Fact]
    public void A_meeting_is_not_moved_to_where_its_neighbour_was_first_due()
    {
        var later = Moved(Dated, "2027-02-17", "2027-02-24");

        IsRefused(Reason.MeetingOutOfOrder, Move("2027-02-17").Decide(Planned("2027-01-06"), Terms, later.Roster, Now));
    }

    [Fact]
    [Trait("Story", "G-08")]
    public void A_bank_holiday_is_reason_enough_and_any_other_day_needs_one()
    {
        // Six-weekly from Monday 16 November 2026: the second is on 28 December, a bank holiday.
        var roster = Members with { FirstMeeting = new(2026, 11, 16) };
        var press = Move("2026-12-29") with { Why = null };

        Assert.Equal(Day("2026-12-29"), State(press, Meeting.Planned(Terms.Forum, Day("2026-12-28"), Day("2026-12-28")), roster).Meeting.On);
        IsRefused(Reason.ReasonNeeded, press.Decide(Meeting.Planned(Terms.Forum, Day("2027-02-08"), Day("2027-02-08")), Terms, roster, Now));
    }

    [Fact]
    public void Only_those_who_run_the_group_move_start_or_close()
    {
        var today = Planned("2026-11-25");
        foreach (var person in (PersonId[])[Health, HealthAlternate, Outsider])
        {
            IsRefused(Reason.RunnersOnly, (Move("2027-01-08") with { By = person }).Decide(Planned("2027-01-06"), Terms, Dated, Now));
            IsRefused(Reason.RunnersOnly, new StartMeeting(person).Decide(today, Terms, Dated, Now));
            IsRefused(Reason.RunnersOnly, new CloseMeeting(person).Decide(today with { State = MeetingState.Open }, MinutesTaken.BySomebody, Terms, Dated, Now));
        }
        foreach (var person in (PersonId[])[Chair, Deputy, Coordinator])
        {
            IsAccepted((Move("2027-01-08") with { By = person }).Decide(Planned("2027-01-06"), Terms, Dated, Now));
            IsAccepted(new StartMeeting(person).Decide(today, Terms, Dated, Now));
        }
    }

    [Fact]
    public void A_meeting_opens_on_its_day_and_closes_once()
    {
        IsRefused(Reason.NoMeetingToday, new StartMeeting(Chair).Decide(Planned("2027-01-06"), Terms, Dated, Now));
        IsRefused(Reason.NoMeetingOpen, new CloseMeeting(Chair).Decide(Planned("2026-11-25"), MinutesTaken.BySomebody, Terms, Dated, Now));

        var open = new StartMeeting(Chair).Decide(Planned("2026-11-25"), Terms, Dated, Now).State();
        IsAlreadySo(new StartMeeting(Deputy).Decide(open, Terms, Dated, Now));
        IsRefused(Reason.MeetingHeld, Move("2026-11-30").Decide(open, Terms, Dated, Now));

        IsRefused(Reason.MinuteTakerNeeded, new CloseMeeting(Deputy).Decide(open, null, Terms, Dated, Now));
        var closed = new CloseMeeting(Deputy).Decide(open, MinutesTaken.BySomebody, Terms, Dated, Now.AddHours(15)).State();
        Assert.Equal((MeetingState.Closed, Deputy), (closed.State, closed.Ended!.Value.By));
        IsAlreadySo(new CloseMeeting(Chair).Decide(closed, MinutesTaken.BySomebody, Terms, Dated, Now));
        IsRefused(Reason.MeetingClosed, new StartMeeting(Chair).Decide(closed, Terms, Dated, Now));
    }

    [Fact]
    public void However_often_meetings_are_moved_the_series_stays_in_order_and_no_meeting_is_lost()
    {
        var random = new Random(20261125);
        for (var trial = 0; trial < 100; trial++)
        {
            var roster = Dated;
            for (var moves = 0; moves < 12; moves++)
            {
                var number = random.Next(1, 9);
                var series = roster.Series(Terms)!;
                var meeting = Meeting.Planned(Terms.Forum, series.NthDue(number), series.Nth(number));
                if (Move(series.NthDue(number).AddDays(random.Next(-60, 60)).ToString("yyyy-MM-dd")).Decide(meeting, Terms, roster, Now) is Decision<MovedSeries>.Accepted accepted)
                {
                    roster = accepted.State.Roster;
                }
            }
            var after = roster.Series(Terms)!;
            for (var number = 1; number < 12; number++)
            {
                Assert.True(after.Nth(number) < after.Nth(number + 1));
                Assert.Equal(after.Nth(number + 1), after.After(after.Nth(number)));
                Assert.Equal(after.Nth(number), after.Before(after.Nth(number + 1)));
                Assert.Equal(after.NthDue(number), after.DueOf(after.Nth(number)));
                Assert.Equal(after.Nth(number), after.Standing(after.NthDue(number)));
            }
        }
    }

    private static MoveMeeting Move(string to) => new(Day(to), "The room is taken.", false, Chair);

    private static MovedSeries State(MoveMeeting command, Meeting meeting, Roster roster) => command.Decide(meeting, Terms, roster, Now).State();

    private static MovedSeries Moved(Roster roster, string from, string to) => State(Move(to), Planned(from), roster);

    private static Meeting Planned(string day) => Meeting.Planned(Terms.Forum, Day(day), Day(day));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
