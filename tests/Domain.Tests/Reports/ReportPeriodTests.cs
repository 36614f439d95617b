using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Tests.Domain.Cases;
using PanelAssistant.Tests.Domain.People;

namespace PanelAssistant.Tests.Domain.Reports;

public sealed class ReportPeriodTests
{
    [Theory]
    [InlineData(6, "2027-02-28", "2027-01-01", "2027-06-30")]
    [InlineData(6, "2027-12-31", "2027-07-01", "2027-12-31")]
    [InlineData(12, "2028-02-29", "2028-01-01", "2028-12-31")]
    [InlineData(24, "2027-02-28", "2026-01-01", "2027-12-31")]
    [Trait("Requirement", "OF-10")]
    public void A_report_covers_so_many_months_counted_from_a_January(int months, string day, string from, string to) =>
        Assert.Equal((Day(from), Day(to)), (ReportPeriod.Report(months, Day(day)).From, ReportPeriod.Report(months, Day(day)).To));

    [Fact]
    public void Periods_of_a_kind_follow_each_other_without_a_gap()
    {
        var series = Risk.Roster.Series(Csog.Terms)!;
        foreach (var period in (ReportPeriod[])[ReportPeriod.Month(Day("2028-03-31")), ReportPeriod.Quarter(Day("2028-01-01")), ReportPeriod.Report(24, Day("2028-01-01")), ReportPeriod.Between(series, Day("2027-02-17"))])
        {
            var before = period.Before(series)!;
            Assert.Equal(period.From, before.To.AddDays(1));
            Assert.Equal(period.Sequence, before.Sequence);
        }
    }

    [Fact, Trait("Requirement", "HS-12")]
    public void Between_meetings_is_from_one_meeting_to_the_day_before_the_next_wherever_it_was_moved()
    {
        var series = Risk.Roster.Series(Csog.Terms)!;
        Assert.Equal((Day("2026-11-25"), Day("2027-01-05")), Span(series, "2026-11-25"));
        Assert.Equal((Day("2026-11-25"), Day("2027-01-05")), Span(series, "2027-01-05"));
        Assert.Equal((Day("2026-10-14"), Day("2026-11-24")), Span(series, "2026-11-24"));
        Assert.Equal((Day("2026-11-25"), Day("2027-01-10")), Span(series with { Moved = [new(Day("2027-01-06"), Day("2027-01-11"), [])] }, "2027-01-08"));

        static (DateOnly, DateOnly) Span(MeetingSeries series, string day) => (ReportPeriod.Between(series, Day(day)).From, ReportPeriod.Between(series, Day(day)).To);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
