using PanelAssistant.Cards.Csv;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Tests.Cards;

public sealed class RowFaultsTests
{
    [Fact]
    public void Rows_with_one_fault_share_a_line_and_keep_the_order_of_the_table() => Assert.Equal(
        ["Row 2: no date", "Rows 3 to 5, 9: no child", "Row 6: no place"],
        RowFaults.Lines([(2, "no date"), (3, "no child"), (4, "no child"), (5, "no child"), (6, "no place"), (9, "no child")], 10, Language.English));

    [Fact]
    public void Lines_beyond_the_limit_are_counted_by_their_rows() => Assert.Equal(
        ["Row 2: a", "And 3 more."],
        RowFaults.Lines([(2, "a"), (3, "b"), (4, "c"), (6, "c")], 1, Language.English));

    [Fact]
    public void A_line_names_no_more_runs_of_rows_than_a_person_reads()
    {
        var line = Assert.Single(RowFaults.Lines(Enumerable.Range(1, 300).Select(at => (2 * at, "no child")), 10, Language.English));

        Assert.StartsWith("Rows 2, 4, 6,", line, StringComparison.Ordinal);
        Assert.EndsWith(", 40 and 280 more: no child", line, StringComparison.Ordinal);
    }
}
