using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Tests.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>When Oxfordshire's groups meet, and when their papers close.</summary>
public sealed class OxfordshireMeetingTests
{
    [Theory]
    [Trait("Requirement", "ON-11")]
    [InlineData("network-north", "2026-11-25", "2027-01-06", "2027-02-17")]
    [InlineData("network-south", "2026-11-26", "2027-01-07", "2027-02-18")]
    [InlineData("network-central", "2027-03-01", "2027-04-12", "2027-05-24")]
    public void Each_areas_Network_meets_every_six_weeks_counted_from_a_day_of_its_own(string forum, string first, string second, string third)
    {
        var series = new MeetingSeries(Day(first), Partnerships.Forum(forum).Cadence);

        Assert.Equal([Day(first), Day(second), Day(third)], Enumerable.Range(1, 3).Select(series.Nth));
    }

    [Fact]
    [Trait("Requirement", "OF-08")]
    public void The_Strategic_Leads_meet_every_three_months_and_a_short_month_moves_no_later_meeting()
    {
        var quarterly = Partnerships.Forum("strategic-leads").Cadence;

        Assert.Equal([new(2026, 11, 4), new(2027, 2, 3), new(2027, 5, 5), new(2027, 8, 4)], Enumerable.Range(1, 4).Select(new MeetingSeries(new(2026, 11, 4), quarterly).Nth));
        var byDate = quarterly with { Every = ((Rhythm.EveryMonths)quarterly.Every) with { On = null } };
        Assert.Equal([new(2026, 11, 30), new(2027, 2, 28), new(2027, 5, 30), new(2027, 8, 30)], Enumerable.Range(1, 4).Select(new MeetingSeries(new(2026, 11, 30), byDate).Nth));
    }

    [Fact]
    [Trait("Requirement", "ON-24")]
    public void A_Networks_papers_close_before_its_meeting_and_by_how_much_is_data_of_the_group()
    {
        var network = Partnerships.Forum("network-north");
        DateOnly meeting = new(2026, 11, 25);

        Assert.Equal(new(2026, 11, 20), new MeetingSeries(meeting, network.Cadence).PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed);
        Assert.Equal(new(2026, 11, 18), new MeetingSeries(meeting, network.Cadence with { PapersDaysBefore = 7 }).PapersFor(meeting, WorkingDays.EnglandAndWales).Proposed);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
