using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Tests.Domain.Csv;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("child,started\nCH-1,now")]
    [InlineData("Started, CHILD \n now ,CH-1")]
    [InlineData("started,serious_issue,child\nnow,,CH-1")]
    public void Columns_are_found_by_their_names_in_any_order_and_letter_case(string text)
    {
        var row = Assert.Single(Assert.IsType<CsvTable.Usable>(Read(text)).Rows);
        Assert.Equal(("CH-1", "now", ""), (row["child"], row["started"], row["serious issue"]));
    }

    [Theory]
    [InlineData("", CsvTableFault.Empty, null, 0)]
    [InlineData(" \n,\n", CsvTableFault.Empty, null, 0)]
    [InlineData("child\nCH-1", CsvTableFault.HeadingMissing, "started", 0)]
    [InlineData("child,started,name\n", CsvTableFault.HeadingNotKnown, null, 3)]
    [InlineData("CH-1,2027-01-01\nCH-2,2027-01-01", CsvTableFault.HeadingNotKnown, null, 1)]
    [InlineData("child,started,Child\n", CsvTableFault.HeadingTwice, null, 3)]
    [InlineData("child,\"started\n", CsvTableFault.HeadingBroken, null, 0)]
    [InlineData("child,started\n1,1\n2,2\n3,3\n4,4", CsvTableFault.TooManyRows, null, 0)]
    public void A_table_that_cannot_be_used_says_why(string text, CsvTableFault why, string? column, int at) =>
        Assert.Equal(new CsvTable.Unusable(why, column, at), Read(text));

    [Fact]
    public void A_row_with_too_few_or_too_many_fields_is_marked_and_keeps_its_number()
    {
        var rows = Assert.IsType<CsvTable.Usable>(Read("child,started\nCH-1\nCH-2,now\nCH-3,now,again")).Rows;

        Assert.Equal([(2, CsvFault.FieldCount), (3, null), (4, CsvFault.FieldCount)], rows.Select(row => (row.Number, row.Fault)));
        Assert.Equal("", rows[0]["child"]);
    }

    private static CsvTable Read(string text) => CsvTable.Read(text, ["child", "started"], ["serious issue"], 3);
}
