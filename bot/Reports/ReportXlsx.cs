using PanelAssistant.Bot.Minutes.Xlsx;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>
/// A report as a workbook: what it says in words on the first sheet, then a sheet for each table, with its counts as numbers.
/// It holds what the CSV holds.
/// </summary>
internal static class ReportXlsx
{
    public const string ChangeColumn = "Change";

    /// <summary>Marking, title and heads of the columns.</summary>
    public const int Heads = 3;

    public static byte[] Write(MinutesPaper paper) => WorkbookFile.Write(paper.Title, paper.Marking,
    [
        Sheet(paper, "Report", paper.Title, ["Section", "Item", "Text"], paper.Sections.SelectMany(section => section.Blocks.OfType<MinutesBlock.Paragraph>()
            .Select(said => (IReadOnlyList<SheetCell>)[SheetCell.Of(section.Title), SheetCell.Of(said.Label ?? ""), SheetCell.Of(said.Text)]))),
        .. paper.Sections.SelectMany(section => Tables(paper, section)),
    ]);

    private static IEnumerable<Sheet> Tables(MinutesPaper paper, MinutesSection section)
    {
        var tables = section.Blocks.OfType<MinutesBlock.Table>().ToList();
        foreach (var table in tables)
        {
            var changes = Enumerable.Range(0, table.Columns.Count).Where(column => column > 0 && table.Rows.Any(row => FigureWords.TryRead(row[column], out _, out var change) && change is not null)).ToHashSet();
            yield return Sheet(
                paper,
                tables.Count == 1 ? section.Title : $"{section.Title}, {table.Caption}",
                $"{paper.Title}: {section.Title}",
                table.Columns.SelectMany((column, at) => changes.Contains(at) ? (string[])[column, ChangeColumn] : [column]),
                table.Rows.Select(row => (IReadOnlyList<SheetCell>)[.. row.SelectMany((value, at) => Cells(value, at, changes.Contains(at)))]));
        }
    }

    private static IEnumerable<SheetCell> Cells(string value, int column, bool withChange)
    {
        if (column == 0 || !FigureWords.TryRead(value, out var count, out var change))
        {
            return withChange ? [SheetCell.Of(value), SheetCell.Empty] : [SheetCell.Of(value)];
        }
        return withChange ? [SheetCell.Of(count), change is { } by ? SheetCell.Change(by) : SheetCell.Empty] : [SheetCell.Of(count)];
    }

    private static Sheet Sheet(MinutesPaper paper, string name, string title, IEnumerable<string> columns, IEnumerable<IReadOnlyList<SheetCell>> rows) => new(
        name, [[SheetCell.Bold(paper.Marking)], [SheetCell.Bold(title)], [.. columns.Select(SheetCell.Bold)], .. rows], Heads);
}
