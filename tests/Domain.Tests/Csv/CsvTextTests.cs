using FsCheck;
using FsCheck.Fluent;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Tests.Domain.Csv;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("a,b\nc,d")]
    [InlineData("a,b\r\nc,d\r\n")]
    [InlineData("a,b\rc,d")]
    [InlineData("\uFEFFa,b\r\nc,d\n")]
    [InlineData("\"a\",\"b\"\nc,\"d\"")]
    [InlineData("a;b\nc;d")]
    [InlineData("a\tb\nc\td")]
    public void The_same_table_is_read_whatever_program_wrote_it(string text) =>
        Assert.Equal(["a|b", "c|d"], CsvText.Read(text).Select(record => string.Join('|', record.Fields)));

    [Fact]
    public void Quoted_fields_hold_separators_line_ends_and_quotation_marks() =>
        Assert.Equal(["a,b", "two\r\nlines", "said \"no\"", ""], CsvText.Read("\"a,b\",\"two\r\nlines\",\"said \"\"no\"\"\",\"\"")[0].Fields);

    [Fact]
    public void A_row_is_numbered_as_a_spreadsheet_numbers_it_with_empty_rows_counted_and_left_out() =>
        Assert.Equal([1, 2, 5], CsvText.Read("a,b\n\"two\nlines\",x\n\n,\nc,d\n").Select(record => record.Row));

    [Theory]
    [InlineData("a,b\nsaid \"no\",x\nc,d", CsvFault.QuoteInField, new[] { 1, 2, 3 })]
    [InlineData("a,b\n\"x\"y,z\nc,d", CsvFault.TextAfterQuote, new[] { 1, 2, 3 })]
    [InlineData("a,b\nc,\"open\ne,f", CsvFault.QuoteNotClosed, new[] { 1, 2 })]
    public void A_broken_row_is_marked_and_the_rest_is_read_where_it_can_be(string text, CsvFault fault, int[] rows)
    {
        var records = CsvText.Read(text);

        Assert.Equal(rows, records.Select(record => record.Row));
        Assert.Equal((fault, 0), (records[1].Fault!.Value, records[1].Fields.Count));
        Assert.All(records.Where(record => record.Row != 2), record => Assert.Null(record.Fault));
    }

    [Fact]
    public void Whatever_is_written_by_the_rules_is_read_as_it_was() =>
        Prop.ForAll(Tables, table => CsvText.Read(Written(table)).Select(record => string.Join('|', record.Fields))
            .SequenceEqual(table.Select(row => string.Join('|', row)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Rubbish_of_any_kind_is_read_to_its_end_without_failing() =>
        Prop.ForAll(Gen.Elements("\"", ",", ";", "\t", "\r", "\n", "a", " ", "\uFEFF").ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
            text => CsvText.Read(text).Count >= 0).QuickCheckThrowOnFailure();

    /// <summary>Rows of three fields, the first never empty so that no row is.</summary>
    private static Arbitrary<List<string[]>> Tables { get; } =
        (from rows in Gen.Choose(1, 6)
         from fields in Gen.Elements("a", "", " ", "x,y", "\"", "two\nlines", "two\r\nlines", "\"\"", "é", "'").ArrayOf(rows * 3)
         select fields.Chunk(3).Select(row => (string[])[row[0] + "!", row[1], row[2]]).ToList()).ToArbitrary();

    private static string Written(List<string[]> table) =>
        string.Join("\r\n", table.Select(row => string.Join(',', row.Select(field => $"\"{field.Replace("\"", "\"\"")}\""))));
}
