using System.Text;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Returns;
using static PanelAssistant.Tests.Domain.Returns.ReturnsWorld;

namespace PanelAssistant.Tests.Domain.Returns;

public sealed class ScorecardTests
{
    private static ScorecardRow Row(MeetingReturns returns, string measure, MeetingReturns? before = null) =>
        Scorecard.Of(Terms, Rule, returns, before).Rows.Single(row => row.Measure == measure);

    private static MeetingReturns With(params (string Measure, decimal Value)[] figures) => figures.Aggregate(Empty, (returns, figure) =>
    {
        var agency = Measure(figure.Measure).Agency;
        var given = returns.Of(agency) ?? new() { Agency = agency, Period = Empty.Usual };
        return returns.With(given with { Figures = [.. given.Figures, new(figure.Measure, figure.Value, null)] });
    });

    private static MeetingReturns Aiming(MeetingReturns returns, string measure, decimal aim) => returns with { Targets = [new(measure, aim, Chair, Now)] };

    [Fact]
    [Trait("Requirement", "CE-24")]
    public void A_row_says_measure_period_value_the_one_before_target_direction_and_source()
    {
        var row = Row(Aiming(With(("missing-episodes", 31)), "missing-episodes", 30), "missing-episodes", With(("missing-episodes", 36)));
        Assert.Equal((31m, 36m, 30m), (row.Value.Value, row.Before.Value, row.Target));
        Assert.Equal((MeasureDirection.LessIsBetter, SourceType.Police, ScorecardResult.NotMet, Empty.Usual), (row.Direction, row.Source, row.Result, row.Period));
    }

    [Theory]
    [InlineData("missing-episodes", 30, ScorecardResult.Met)]
    [InlineData("missing-episodes", 31, ScorecardResult.NotMet)]
    [InlineData("disruptions", 30, ScorecardResult.Met)]
    [InlineData("disruptions", 29, ScorecardResult.NotMet)]
    public void A_target_is_met_by_its_direction(string measure, int value, ScorecardResult result) => Assert.Equal(result, Row(Aiming(With((measure, value)), measure, 30), measure).Result);

    [Fact]
    [Trait("Requirement", "CE-21")]
    public void A_gap_is_a_gap_and_never_a_zero()
    {
        Assert.Equal((ShownFigure.Missing, ScorecardResult.SourceSilent), (Row(Empty, "supported-after-harm").Value, Row(Empty, "supported-after-harm").Result));
        Assert.Equal(ScorecardResult.Missing, Row(With(("missing-episodes", 9)), "missing-children").Result);
        Assert.Equal(ShownFigure.Exact(0), Row(With(("missing-children", 0)), "missing-children").Value);
        var reason = Saved(new(Meeting, Officer) { Figures = [Sent("disruptions", null, "A later system")] });
        Assert.Equal((ShownFigure.NotAvailable, ScorecardResult.None, "A later system"), (Row(reason, "disruptions").Value, Row(reason, "disruptions").Result, Row(reason, "disruptions").Note));
    }

    [Theory]
    [InlineData("missing-children", 4, FigureAs.Small)]
    [InlineData("missing-children", 5, FigureAs.Exact)]
    [InlineData("missing-episodes", 1, FigureAs.Small)]
    [InlineData("disruptions", 1, FigureAs.Exact)]
    [InlineData("camhs-wait", 2, FigureAs.Exact)]
    public void A_small_count_of_persons_is_hidden_from_the_group(string measure, int value, FigureAs how)
    {
        Assert.Equal(how, Row(With((measure, value)), measure).Value.As);
        Assert.Equal(how, Row(Empty, measure, With((measure, value))).Before.As);
    }

    [Theory]
    [InlineData(4, 50, FigureAs.Withheld)]
    [InlineData(40, 50, FigureAs.Exact)]
    [InlineData(40, 5, FigureAs.Withheld)]
    [InlineData(40, 95, FigureAs.Withheld)]
    [InlineData(40, 100, FigureAs.Exact)]
    [InlineData(40, 0, FigureAs.Exact)]
    public void A_share_that_would_tell_a_small_count_is_hidden_too(int whole, int share, FigureAs how) =>
        Assert.Equal(how, Row(With(("missing-episodes", whole), ("return-interviews", share)), "return-interviews").Value.As);

    [Theory]
    [InlineData(4, ScorecardResult.Met)]
    [InlineData(9, ScorecardResult.Met)]
    [InlineData(0, ScorecardResult.NotMet)]
    [InlineData(3, ScorecardResult.NotShown)]
    public void Whether_a_target_is_met_does_not_tell_a_hidden_count(int aim, ScorecardResult result)
    {
        for (var hidden = 1; hidden < Terms.SmallBelow; hidden++)
        {
            Assert.Equal(result, Row(Aiming(With(("missing-children", hidden)), "missing-children", aim), "missing-children").Result);
        }
    }

    [Fact]
    [Trait("Requirement", "CE-24")]
    public void A_scorecard_is_the_same_after_its_file_is_read()
    {
        var chance = new Random(24);
        for (var run = 0; run < 500; run++)
        {
            var scorecard = new Scorecard([.. Enumerable.Range(0, chance.Next(1, 20)).Select(_ => Any(chance))]);
            var text = Encoding.UTF8.GetString(ScorecardCsv.Write(scorecard));
            Assert.Equal(scorecard.Rows, ScorecardCsv.Read(text)?.Rows);
            Assert.All(CsvText.Read(text).SelectMany(record => record.Fields), field => Assert.False(field.TrimStart() is ['=' or '+' or '-' or '@', ..] && !int.TryParse(field, out _), field));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("measure,value\na,1")]
    public void A_file_of_another_shape_is_no_scorecard(string text) => Assert.Null(ScorecardCsv.Read(text));

    private static ScorecardRow Any(Random chance)
    {
        var from = new DateOnly(2027, 1, 1).AddDays(chance.Next(1000));
        return new()
        {
            Measure = Text(chance),
            Title = Text(chance),
            Unit = One<MeasureUnit>(chance),
            Direction = One<MeasureDirection>(chance),
            Source = One<SourceType>(chance),
            Agency = Text(chance),
            Period = new(from, from.AddDays(chance.Next(100))),
            Value = Figure(chance),
            Before = Figure(chance),
            Target = chance.Next(3) == 0 ? null : Number(chance),
            Result = One<ScorecardResult>(chance),
            Note = chance.Next(2) == 0 ? null : Text(chance),
        };
    }

    private static T One<T>(Random chance)
        where T : struct, Enum => Enum.GetValues<T>()[chance.Next(Enum.GetValues<T>().Length)];

    private static decimal Number(Random chance) => chance.Next(1_000_000) / 100m;

    private static ShownFigure Figure(Random chance) => chance.Next(5) switch
    {
        0 => ShownFigure.Missing,
        1 => ShownFigure.NotAvailable,
        2 => ShownFigure.Small(chance.Next(3, 20)),
        3 => ShownFigure.Withheld,
        _ => ShownFigure.Exact(Number(chance)),
    };

    /// <summary>As people type and paste, with what a spreadsheet would take for something else.</summary>
    private static string Text(Random chance)
    {
        const string Letters = "ab =+-@'\",;\t\n<1é";
        var text = new string([.. Enumerable.Range(0, chance.Next(1, 12)).Select(_ => Letters[chance.Next(Letters.Length)])]).Trim();
        return text.Length == 0 ? "'" : text;
    }
}
