using System.Text;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Tests.Domain.Calendar;

public sealed class BankHolidaysTests
{
    private static readonly BankHolidays Table = BankHolidays.EnglandAndWales;

    [Theory]
    [InlineData(2026)]
    [InlineData(2027)]
    [InlineData(2028)]
    public void The_table_holds_the_eight_days_that_the_rules_give(int year)
    {
        var easter = EasterSunday(year);
        DateOnly[] expected =
        [
            Substitute(new(year, 1, 1), []),
            easter.AddDays(-2), easter.AddDays(1),
            FirstMonday(year, 5), LastMonday(year, 5), LastMonday(year, 8),
            Substitute(new(year, 12, 25), []),
            Substitute(new(year, 12, 26), [Substitute(new(year, 12, 25), [])]),
        ];

        Assert.Equal(expected, Table.Names.Keys.Where(date => date.Year == year).Order());
    }

    [Fact]
    public void The_table_says_where_it_ends()
    {
        Assert.True(Table.Knows(new(2028, 12, 31)));
        Assert.False(Table.Knows(new(2029, 1, 1)));
        Assert.False(Table.Knows(new(2025, 12, 31)));
    }

    [Theory]
    [InlineData("2027-01-02", "A bank holiday at a weekend is taken on a substitute day: give that one.")]
    [InlineData("2027-01-01", "Dates must ascend and lie between \"from\" and \"to\".")]
    [InlineData("2028-01-03", "Dates must ascend and lie between \"from\" and \"to\".")]
    [InlineData("3 May", "This must be a date such as \"2027-03-31\".")]
    public void A_wrong_date_is_refused_with_its_place(string date, string sentence)
    {
        var json = $$"""
            {
              "division": "Test", "from": "2027-01-01", "to": "2027-12-31",
              "days": [{ "date": "2027-01-01", "name": "Test" }, { "date": "{{date}}", "name": "Test" }]
            }
            """;

        var refused = Assert.Throws<InvalidDataException>(() => BankHolidays.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)), "days.json"));

        Assert.Equal($"days.json(3): $.days[1].date: {sentence}", refused.Message);
    }

    private static DateOnly Substitute(DateOnly date, DateOnly[] taken)
    {
        while (date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || taken.Contains(date))
        {
            date = date.AddDays(1);
        }
        return date;
    }

    private static DateOnly FirstMonday(int year, int month) =>
        Enumerable.Range(1, 7).Select(day => new DateOnly(year, month, day)).Single(date => date.DayOfWeek is DayOfWeek.Monday);

    private static DateOnly LastMonday(int year, int month) =>
        Enumerable.Range(25, 7).Select(day => new DateOnly(year, month, day)).Single(date => date.DayOfWeek is DayOfWeek.Monday);

    /// <summary>Gauss's rule, as Butcher wrote it down for every year of the Gregorian calendar.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var weekday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - weekday;
        var month = 3 + ((offset + 40) / 44);
        return new(year, month, offset + 28 - (31 * (month / 4)));
    }
}
