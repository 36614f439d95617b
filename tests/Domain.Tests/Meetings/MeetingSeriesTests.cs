using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Tests.Domain.Meetings;

public sealed class MeetingSeriesTests
{
    private static readonly Cadence SixWeekly = TermsLibrary.InTheBox().ForForum(new("csog")).Cadence;
    private static readonly MeetingSeries Series = new(new(2027, 3, 31), SixWeekly);

    [Fact]
    public void Meetings_are_six_weeks_apart()
    {
        Assert.Equal(new(2027, 3, 31), Series.Nth(1));
        Assert.Equal(new(2027, 5, 12), Series.Nth(2));
        Assert.Equal(new(2027, 6, 23), Series.Nth(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Series.Nth(0));
    }

    [Fact]
    public void An_action_raised_in_a_meeting_is_due_at_the_one_that_follows()
    {
        Assert.Equal(new(2027, 5, 12), Series.DueFor(new(2027, 3, 31)));
        Assert.Equal(new(2027, 3, 31), Series.DueFor(new(2027, 3, 30)));
        Assert.Equal(new(2027, 3, 31), Series.DueFor(new(2026, 11, 23)));
    }

    [Fact]
    public void For_every_date_the_next_meeting_is_the_nearest_one_that_has_not_passed()
    {
        var series = new MeetingSeries(new(2024, 6, 5), SixWeekly);
        for (var date = new DateOnly(2024, 1, 1); date.Year <= 2032; date = date.AddDays(1))
        {
            var next = series.OnOrAfter(date);

            Assert.True(next >= date);
            Assert.True(series.IsMeeting(next));
            Assert.True(next == series.FirstMeeting || next.AddDays(-42) < date);
            Assert.Equal(series.IsMeeting(date) ? date.AddDays(42) : next, series.After(date));
            Assert.Equal(next == series.FirstMeeting ? null : next.AddDays(-42), series.Before(date));
        }
    }

    [Theory]
    [Trait("Story", "G-08")]
    [InlineData("2027-03-31", "2027-03-26", DayKind.BankHoliday, "2027-03-25")]
    [InlineData("2027-01-06", "2027-01-01", DayKind.BankHoliday, "2026-12-31")]
    [InlineData("2027-05-12", "2027-05-07", DayKind.Working, "2027-05-07")]
    public void Papers_due_when_nobody_is_at_work_are_proposed_for_the_working_day_before(
        string meeting, string due, DayKind kind, string proposed)
    {
        var papers = Series.PapersFor(Day(meeting), WorkingDays.EnglandAndWales);

        Assert.Equal(new(Day(due), kind, Day(proposed), HolidaysKnown: true), papers);
        Assert.Equal(due != proposed, papers.NeedsWarning);
    }

    [Theory]
    [Trait("Story", "G-08")]
    [InlineData("2027-03-31", "2027-03-22")]
    [InlineData("2027-01-06", "2026-12-29")]
    [InlineData("2027-04-06", "2027-03-30")]
    public void A_partnership_that_counts_working_days_gets_them(string meeting, string due)
    {
        var series = Series with { Cadence = SixWeekly with { PapersCountedIn = DayCount.WorkingDays } };

        var papers = series.PapersFor(Day(meeting), WorkingDays.EnglandAndWales);

        Assert.Equal(Day(due), papers.Date);
        Assert.False(papers.NeedsWarning);
    }

    [Fact]
    [Trait("Story", "G-08")]
    public void A_year_without_holiday_data_says_so()
    {
        var papers = Series.PapersFor(new(2029, 4, 4), WorkingDays.EnglandAndWales);

        Assert.False(papers.HolidaysKnown);
        Assert.True(papers.NeedsWarning);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
