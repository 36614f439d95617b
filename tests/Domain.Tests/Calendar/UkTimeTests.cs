using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Tests.Domain.Calendar;

public sealed class UkTimeTests
{
    [Theory]
    [InlineData("2027-07-01T22:59:59Z", "2027-07-01")]
    [InlineData("2027-07-01T23:00:00Z", "2027-07-02")]
    [InlineData("2027-01-01T23:59:59Z", "2027-01-01")]
    [InlineData("2027-01-02T00:00:00Z", "2027-01-02")]
    public void The_day_changes_at_midnight_here_not_in_UTC(string instant, string day) =>
        Assert.Equal(Day(day), UkTime.DateOf(Instant(instant)));

    [Fact]
    public void Today_is_the_local_day_of_the_clock_that_is_passed_in() =>
        Assert.Equal(new(2027, 3, 29), UkTime.Today(new Stopped(Instant("2027-03-28T23:30:00Z"))));

    [Theory]
    [InlineData("2027-03-27", "09:00", "2027-03-27T09:00:00Z")]
    [InlineData("2027-03-28", "09:00", "2027-03-28T08:00:00Z")]
    [InlineData("2027-10-30", "09:00", "2027-10-30T08:00:00Z")]
    [InlineData("2027-10-31", "09:00", "2027-10-31T09:00:00Z")]
    public void A_local_time_is_the_instant_it_names(string day, string time, string instant) =>
        Assert.Equal(Instant(instant), UkTime.At(Day(day), Time(time)));

    [Fact]
    public void A_time_that_comes_twice_is_the_first_and_the_second_can_be_asked_for()
    {
        var moment = UkTime.Resolve(new(2027, 10, 31), Time("01:30"));

        Assert.Equal(new(Instant("2027-10-31T00:30:00Z"), Instant("2027-10-31T01:30:00Z"), LocalFit.Twice), moment);
    }

    [Fact]
    public void A_time_that_is_skipped_is_carried_over_the_change()
    {
        var moment = UkTime.Resolve(new(2027, 3, 28), Time("01:30"));

        Assert.Equal(new(Instant("2027-03-28T01:30:00Z"), null, LocalFit.Skipped), moment);
        Assert.Equal(new(2, 30), TimeOnly.FromDateTime(UkTime.Local(moment.Instant).DateTime));
    }

    [Theory]
    [InlineData("2027-03-28", 23)]
    [InlineData("2027-10-31", 25)]
    [InlineData("2027-06-01", 24)]
    public void A_day_is_as_long_as_it_is_here(string day, int hours) =>
        Assert.Equal(TimeSpan.FromHours(hours), UkTime.EndOf(Day(day)) - UkTime.StartOf(Day(day)));

    [Fact]
    public void Every_hour_of_nine_years_comes_back_as_the_time_it_was_given()
    {
        var skipped = 0;
        var twice = 0;
        for (var day = new DateOnly(2024, 1, 1); day.Year <= 2032; day = day.AddDays(1))
        {
            for (var hour = 0; hour < 24; hour++)
            {
                var moment = UkTime.Resolve(day, new(hour, 30));
                skipped += moment.Fit is LocalFit.Skipped ? 1 : 0;
                twice += moment.Fit is LocalFit.Twice ? 1 : 0;
                Assert.Equal(day, UkTime.DateOf(moment.Instant));
                Assert.Equal(TimeSpan.Zero, moment.Instant.Offset);
                Assert.Equal(
                    moment.Fit is LocalFit.Skipped ? hour + 1 : hour, UkTime.Local(moment.Instant).Hour);
            }
        }
        Assert.Equal((9, 9), (skipped, twice));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm");

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text);

    private sealed class Stopped(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
