using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Tests.Domain.Calendar;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = WorkingDays.EnglandAndWales;

    [Theory]
    [InlineData(2027, 3, 25, DayKind.Working)]
    [InlineData(2027, 3, 26, DayKind.BankHoliday)]
    [InlineData(2027, 3, 27, DayKind.Weekend)]
    [InlineData(2029, 1, 1, DayKind.NotKnown)]
    [InlineData(2029, 1, 6, DayKind.Weekend)]
    [InlineData(2025, 12, 25, DayKind.NotKnown)]
    public void A_day_is_what_the_table_says_and_not_a_guess(int year, int month, int day, DayKind kind) =>
        Assert.Equal(kind, Days.KindOf(new(year, month, day)));

    [Theory]
    [Trait("Story", "G-08")]
    [InlineData("2027-03-25", "2027-03-30")]
    [InlineData("2026-12-24", "2026-12-29")]
    public void One_working_day_skips_the_holidays(string received, string reply) =>
        Assert.Equal(new(Day(reply), HolidaysKnown: true), Days.Next(Day(received)));

    [Fact]
    public void A_count_past_the_table_leaves_out_weekends_and_says_that_it_knows_no_more()
    {
        Assert.Equal(new(new(2029, 1, 1), HolidaysKnown: false), Days.Next(new(2028, 12, 29)));
        Assert.Equal(new(new(2029, 1, 8), HolidaysKnown: false), Days.OnOrAfter(new(2029, 1, 6)));
        Assert.Equal(new(new(2028, 12, 29), HolidaysKnown: true), Days.OnOrBefore(new(2028, 12, 31)));
    }

    [Fact]
    public void There_and_back_again_is_the_same_day_for_every_working_day()
    {
        for (var day = new DateOnly(2024, 1, 1); day.Year <= 2032; day = day.AddDays(1))
        {
            var kind = Days.KindOf(day);
            var onOrAfter = Days.OnOrAfter(day);
            Assert.Equal(day, Days.Add(day, 0).Date);
            Assert.Equal(kind is DayKind.Working or DayKind.NotKnown, onOrAfter.Date == day);
            Assert.True(Days.KindOf(onOrAfter.Date) is DayKind.Working or DayKind.NotKnown);
            Assert.InRange(Days.Next(day).Date.DayNumber - day.DayNumber, 1, 5);
            if (onOrAfter.Date == day)
            {
                Assert.Equal(day, Days.Previous(Days.Next(day).Date).Date);
                Assert.Equal(day, Days.Add(Days.Add(day, 7).Date, -7).Date);
            }
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
