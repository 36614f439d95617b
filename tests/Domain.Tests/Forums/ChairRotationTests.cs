using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Domain.Forums;

public sealed class ChairRotationTests
{
    private static readonly AgencyId One = new("one");
    private static readonly AgencyId Two = new("two");
    private static readonly AgencyId Three = new("three");

    [Theory]
    [InlineData("2022-06-01", "one", "2022-06-01", "2023-06-01", "two")]
    [InlineData("2023-05-31", "one", "2022-06-01", "2023-06-01", "two")]
    [InlineData("2023-06-01", "two", "2023-06-01", "2024-06-01", "three")]
    [InlineData("2026-11-23", "two", "2026-06-01", "2027-06-01", "three")]
    public void The_chair_passes_on_each_year_and_comes_round(string day, string agency, string from, string until, string next) =>
        Assert.Equal(
            new ChairTurn(new(agency), Day(from), Day(until), new(next)),
            new ChairRotation(12, [One, Two, Three], new(2022, 6, 1), "chair").TurnOn(Day(day)));

    [Fact]
    public void For_every_day_there_is_one_turn_and_it_holds_that_day()
    {
        var rotation = new ChairRotation(6, [One, Two], new(2024, 2, 29), "chair");
        var turn = rotation.TurnOn(new(2024, 2, 29))!;
        for (var day = new DateOnly(2024, 2, 29); day.Year <= 2032; day = day.AddDays(1))
        {
            var now = rotation.TurnOn(day)!;

            Assert.True(now.From <= day && day < now.Until);
            Assert.True(now == turn || (now.From == turn.Until && now.Agency == turn.Next));
            turn = now;
        }
    }

    [Fact]
    public void Without_a_first_day_and_before_it_nobody_has_a_turn()
    {
        Assert.Null(new ChairRotation(6, [One, Two], null, "chair").TurnOn(new(2026, 1, 1)));
        Assert.Null(new ChairRotation(6, [One, Two], new(2026, 1, 2), "chair").TurnOn(new(2026, 1, 1)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
