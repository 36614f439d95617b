using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Tests.Domain.Calendar;

public sealed class NudgeMomentTests
{
    [Theory]
    [Trait("Story", "G-15")]
    [InlineData("2026-03-27", "2026-03-27T09:00:00Z")]
    [InlineData("2026-03-29", "2026-03-30T08:00:00Z")]
    [InlineData("2026-03-30", "2026-03-30T08:00:00Z")]
    [InlineData("2026-10-23", "2026-10-23T08:00:00Z")]
    [InlineData("2026-10-25", "2026-10-26T09:00:00Z")]
    [InlineData("2026-10-26", "2026-10-26T09:00:00Z")]
    [InlineData("2027-03-25", "2027-03-25T09:00:00Z")]
    [InlineData("2027-03-28", "2027-03-30T08:00:00Z")]
    [InlineData("2027-10-31", "2027-11-01T09:00:00Z")]
    public void A_reminder_goes_out_at_nine_by_the_wall_clock_also_the_morning_after_clocks_change(string date, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant), NudgeMoment.For(DateOnly.Parse(date)).Instant);

    [Theory]
    [Trait("Story", "G-15")]
    [InlineData("2026-12-25", "2026-12-29")]
    [InlineData("2026-12-26", "2026-12-29")]
    [InlineData("2027-03-26", "2027-03-30")]
    [InlineData("2027-06-05", "2027-06-07")]
    public void Nobody_is_reminded_on_a_weekend_or_bank_holiday(string date, string sent)
    {
        var moment = NudgeMoment.For(DateOnly.Parse(date));

        Assert.Equal(DateOnly.Parse(sent), moment.Date);
        Assert.True(moment.HolidaysKnown);
    }

    [Fact]
    public void Past_the_table_a_reminder_still_goes_out_and_says_that_holidays_are_not_known()
    {
        Assert.Equal(new(DateTimeOffset.Parse("2029-01-01T09:00:00Z"), new(2029, 1, 1), HolidaysKnown: false), NudgeMoment.For(new(2028, 12, 30)));
    }

    [Fact]
    public void On_every_date_of_nine_years_it_is_nine_o_clock_on_a_weekday_that_is_not_before_the_date()
    {
        for (var date = new DateOnly(2024, 1, 1); date.Year <= 2032; date = date.AddDays(1))
        {
            var moment = NudgeMoment.For(date);
            var local = UkTime.Local(moment.Instant).DateTime;

            Assert.Equal(new(9, 0), TimeOnly.FromDateTime(local));
            Assert.Equal(moment.Date, DateOnly.FromDateTime(local));
            Assert.InRange(moment.Date.DayNumber - date.DayNumber, 0, 4);
            Assert.False(moment.Date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        }
    }

    [Theory]
    [InlineData("2026-12-26T23:30:00Z", "2026-12-29T09:00:00Z")]
    [InlineData("2026-12-25T10:00:00Z", "2026-12-29T09:00:00Z")]
    [InlineData("2026-12-29T03:00:00Z", "2026-12-29T09:00:00Z")]
    [InlineData("2026-12-29T09:00:00Z", "2026-12-29T09:00:00Z")]
    [InlineData("2026-12-29T16:59:00Z", "2026-12-29T16:59:00Z")]
    [InlineData("2026-12-29T17:00:00Z", "2026-12-30T09:00:00Z")]
    // The clocks go forward on Easter Sunday, and Monday is a bank holiday.
    [InlineData("2027-03-28T12:00:00Z", "2027-03-30T08:00:00Z")]
    public void What_was_missed_goes_out_in_the_hours_of_a_working_day(string now, string soonest) =>
        Assert.Equal(DateTimeOffset.Parse(soonest, System.Globalization.CultureInfo.InvariantCulture), NudgeMoment.Soonest(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
}
