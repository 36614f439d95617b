using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Returns;
using static PanelAssistant.Tests.Domain.Returns.ReturnsWorld;

namespace PanelAssistant.Tests.Domain.Returns;

public sealed class ReturnTableTests
{
    [Fact]
    [Trait("Requirement", "CE-08")]
    public void A_table_gives_figures_reasons_and_the_period()
    {
        var table = ReturnTable.Read("measure;value;note;period\nmissing-episodes;31;;2026-11-20 to 2026-12-30\nDisruptions;;The new system starts later;\nmissing-children;;;\n", Rule, Police);
        Assert.Equal([("missing-episodes", 31m, null), ("disruptions", null, "The new system starts later")], table.Figures.Select(figure => (figure.Measure.Id, figure.Value, figure.Why)));
        Assert.Equal(new ReturnPeriod(new(2026, 11, 20), new(2026, 12, 30)), table.Period);
        Assert.Empty(table.Faults);
    }

    [Fact]
    public void Each_wrong_cell_is_named_by_row_and_column()
    {
        var table = ReturnTable.Read(
            """
            measure,value,note,period
            missing-episodes,-3,,2026-11-20 to 2026-12-30
            missing-children,twelve,,2026-11-20 to 2026-12-29
            missing-episodes,4,,
            weather,4,,
            camhs-wait,4,,
            disruptions,4,,soon
            exploitation-crimes,"4"x,,
            """, Rule, Police);
        Assert.Equal(
            [
                (2, ReturnField.Value, ReturnFaultKind.Negative), (3, ReturnField.Period, ReturnFaultKind.PeriodsDiffer), (3, ReturnField.Value, ReturnFaultKind.NotANumber),
                (4, ReturnField.Measure, ReturnFaultKind.MeasureTwice), (5, ReturnField.Measure, ReturnFaultKind.UnknownMeasure), (6, ReturnField.Measure, ReturnFaultKind.OtherAgencys),
                (7, ReturnField.Period, ReturnFaultKind.PeriodNotReadable), (8, ReturnField.Measure, ReturnFaultKind.RowBroken),
            ],
            table.Faults.Select(fault => (fault.Row!.Value, fault.Field, fault.Kind)));
    }

    [Theory]
    [InlineData("", CsvTableFault.Empty)]
    [InlineData("measure,figure\nmissing-episodes,3", CsvTableFault.HeadingNotKnown)]
    [InlineData("measure,note\nmissing-episodes,3", CsvTableFault.HeadingMissing)]
    [InlineData("measure,value,value\nmissing-episodes,3,3", CsvTableFault.HeadingTwice)]
    public void A_table_of_another_shape_is_not_read(string text, CsvTableFault fault) => Assert.Equal(fault, ReturnTable.Read(text, Rule, Police).Unusable?.Why);

    [Fact]
    public void A_text_beyond_bounds_is_not_read() => Assert.NotNull(ReturnTable.Read(new('x', ReturnTable.MostCharacters + 1), Rule, Police).Unusable);

    [Fact]
    public void The_rows_of_a_scorecards_file_can_be_pasted_back()
    {
        var returns = Saved(new(Meeting, Officer) { Figures = [Sent("missing-episodes", 31), Sent("disruptions", null, "=A later system")], Analysis = "Fewer." });
        var lines = System.Text.Encoding.UTF8.GetString(ScorecardCsv.Write(Scorecard.Of(Terms, Rule, returns, null))).Split("\r\n");
        var table = ReturnTable.Read(string.Join("\r\n", lines.Where((line, at) => at == 0 || line.Contains("Cheshire Police", StringComparison.Ordinal))), Rule, Police);
        Assert.Equal([31m], table.Figures.Where(figure => figure.Value is not null).Select(figure => figure.Value!.Value));
        Assert.Equal("=A later system", table.Figures.Single(figure => figure.Why is not null).Why);
        Assert.Equal(Empty.Usual, table.Period);
    }
}
