using PanelAssistant.Cards.Minutes;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Cards.Reports;

/// <summary>A report as rows: section, what, measure, value, so that any spreadsheet can sort it.</summary>
public static class ReportCsv
{
    public static byte[] Write(MinutesPaper paper) => CsvOut.Write(
    [
        [paper.Title, "", "", ""],
        ["Section", "Item", "Measure", "Value"],
        .. Rows(paper),
    ]);

    public static IEnumerable<IReadOnlyList<string>> Rows(MinutesPaper paper) =>
        from section in paper.Sections
        from block in section.Blocks
        from row in Rows(section.Title, block)
        select row;

    private static IEnumerable<IReadOnlyList<string>> Rows(string section, MinutesBlock block) => block switch
    {
        MinutesBlock.Table table => table.Rows.SelectMany(row => table.Columns.Skip(1).Zip(row.Skip(1), (column, value) => (IReadOnlyList<string>)[section, row[0], column, value])),
        MinutesBlock.Paragraph said => [[section, said.Label ?? "", "", said.Text]],
        _ => [],
    };
}
