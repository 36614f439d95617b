using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Tests.Domain.Meetings;

public sealed class RhythmTests
{
    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2032, 12, 31);

    private static readonly Rhythm[] Rhythms =
    [
        new Rhythm.EveryDays(1), new Rhythm.EveryDays(42), Monthly(null), Monthly(new DayInMonth.Numbered(31)), Monthly(Weekday(2, DayOfWeek.Tuesday)),
        Monthly(Weekday(DayInMonth.NthWeekday.Last, DayOfWeek.Friday)), new Rhythm.EveryMonths(3, null), new Rhythm.EveryMonths(3, new DayInMonth.Numbered(30)),
        new Rhythm.EveryMonths(3, Weekday(1, DayOfWeek.Monday)), new Rhythm.EveryMonths(12, null),
    ];

    [Theory]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2027-01-31", 1, "2027-02-28")]
    [InlineData("2027-11-30", 3, "2028-02-29")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    public void A_day_that_a_month_does_not_have_is_its_last(string first, int months, string second) =>
        Assert.Equal(Day(second), new MeetingSeries(Day(first), Of(new Rhythm.EveryMonths(months, null))).Nth(2));

    [Fact]
    public void A_short_month_does_not_shorten_those_that_follow()
    {
        var series = new MeetingSeries(new(2027, 1, 31), Of(Monthly(null)));

        Assert.Equal([new(2027, 1, 31), new(2027, 2, 28), new(2027, 3, 31), new(2027, 4, 30)], Enumerable.Range(1, 4).Select(series.Nth));
    }

    [Theory]
    [InlineData(2, DayOfWeek.Tuesday, "2026-12-08")]
    [InlineData(1, DayOfWeek.Tuesday, "2026-12-01")]
    [InlineData(DayInMonth.NthWeekday.Last, DayOfWeek.Tuesday, "2026-12-29")]
    [InlineData(DayInMonth.NthWeekday.Last, DayOfWeek.Friday, "2026-12-25")]
    public void A_weekday_of_the_month_is_counted_from_its_first_day(int nth, DayOfWeek weekday, string expected) =>
        Assert.Equal(Day(expected), Weekday(nth, weekday).In(2026, 12));

    [Fact]
    public void For_every_weekday_of_every_month_it_falls_in_its_own_week_of_the_month()
    {
        for (var month = First; month <= Last; month = month.AddMonths(1))
        {
            foreach (var weekday in Enum.GetValues<DayOfWeek>())
            {
                for (var nth = 1; nth <= DayInMonth.NthWeekday.Last; nth++)
                {
                    var day = Weekday(nth, weekday).In(month.Year, month.Month);

                    Assert.Equal((month.Month, weekday), (day.Month, day.DayOfWeek));
                    Assert.True(nth == DayInMonth.NthWeekday.Last ? day.AddDays(7).Month != month.Month : (day.Day - 1) / 7 == nth - 1);
                }
            }
        }
    }

    [Fact]
    public void For_every_rhythm_and_date_the_next_meeting_is_the_nearest_that_has_not_passed() =>
        Prop.ForAll(Dates(), Dates(), Gen.Elements(Rhythms).ToArbitrary(), (start, date, rhythm) =>
        {
            var series = new MeetingSeries(start, Of(rhythm));
            var next = series.OnOrAfter(date);
            var number = Enumerable.Range(1, int.MaxValue).First(n => series.Nth(n) >= date);

            Assert.Equal(series.Nth(number), next);
            Assert.Equal(date == next, series.IsMeeting(date));
            Assert.True(series.After(next).DayNumber - next.DayNumber >= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_two_meetings_are_nearer_than_the_rhythm_says_once_the_series_runs() =>
        Prop.ForAll(Dates(), Gen.Elements(Rhythms).ToArbitrary(), (start, rhythm) =>
        {
            for (var step = 1; step < 30; step++)
            {
                Assert.True(rhythm.After(start, step + 1).DayNumber - rhythm.After(start, step).DayNumber >= rhythm.ShortestDays);
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [Trait("Story", "G-04")]
    [InlineData("2027-02-17", "2027-02-10", "2027-02-11T00:00:00Z")]
    [InlineData("2027-04-04", "2027-03-28", "2027-03-28T23:00:00Z")]
    [InlineData("2027-11-07", "2027-10-31", "2027-11-01T00:00:00Z")]
    public void A_screening_a_week_before_may_come_until_that_local_day_ends(string meeting, string day, string closes)
    {
        var series = new MeetingSeries(Day(meeting), Of(new Rhythm.EveryDays(42)) with { ScreeningDaysBefore = 7 });

        Assert.Equal(Day(day), series.ScreeningsFor(Day(meeting)));
        Assert.Equal(DateTimeOffset.Parse(closes, System.Globalization.CultureInfo.InvariantCulture), series.ScreeningsCloseFor(Day(meeting)));
    }

    [Fact]
    public void Where_the_document_sets_no_day_for_screenings_there_is_none() =>
        Assert.Null(new MeetingSeries(First, Of(new Rhythm.EveryDays(42))).ScreeningsCloseFor(First));

    private static Rhythm.EveryMonths Monthly(DayInMonth? on) => new Rhythm.EveryMonths(1, on);

    private static DayInMonth.NthWeekday Weekday(int nth, DayOfWeek weekday) => new(nth, weekday);

    private static Cadence Of(Rhythm rhythm) => new(rhythm, 5);

    private static Arbitrary<DateOnly> Dates() =>
        Gen.Choose(First.DayNumber, Last.DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
