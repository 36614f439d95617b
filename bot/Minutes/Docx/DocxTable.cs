using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PanelAssistant.Cards.Minutes;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>A table whose first row is marked as its header and comes again on each page; no row breaks across pages.</summary>
internal static class DocxTable
{
    /// <summary>In fiftieths of a per cent of the text's width.</summary>
    private const string WholeWidth = "5000";

    /// <summary>Twentieths of a point between the margins of the page.</summary>
    private const int TextWidth = 9638;

    public static IEnumerable<OpenXmlElement> Of(MinutesBlock.Table block)
    {
        var widths = Widths(block);
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Grid },
                new TableWidth { Width = WholeWidth, Type = TableWidthUnitValues.Pct },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = block.Caption }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        table.Append(Row(block.Columns, widths, header: true));
        foreach (var row in block.Rows)
        {
            table.Append(Row(row, widths, header: false));
        }
        // Without a paragraph after it, the next table would grow onto this one.
        return [table, new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.AfterTable }))];
    }

    private static TableRow Row(IReadOnlyList<string> cells, int[] widths, bool header)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header)
        {
            properties.Append(new TableHeader());
        }
        var row = new TableRow(properties);
        for (var at = 0; at < cells.Count; at++)
        {
            row.Append(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = $"{widths[at]}", Type = TableWidthUnitValues.Dxa }),
                new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell }), header ? DocxText.Bold(cells[at]) : DocxText.Run(cells[at]))));
        }
        return row;
    }

    /// <summary>A column of short texts (a reference, a date, a state) is as wide as they are, so that none breaks; long ones share the rest.</summary>
    private static int[] Widths(MinutesBlock.Table block)
    {
        // Letters: what a line holds in the size of a cell, what a cell's margins take, from where a text is long, how much
        // of it counts, and what short ones may take together.
        const int Line = 94;
        const int Margins = 3;
        const int Short = 18;
        const int Most = 90;
        const int MostShort = 56;
        int[] longest = [.. block.Columns.Select((column, at) => block.Rows.Select(row => row[at].Length).Append(column.Length + 1).Max() + Margins)];
        var kept = new HashSet<int>(Enumerable.Range(0, longest.Length).Where(at => longest[at] <= Short + Margins));
        if (kept.Count == longest.Length)
        {
            kept.Clear();
        }
        while (kept.Sum(at => longest[at]) > MostShort)
        {
            kept.Remove(kept.MaxBy(at => longest[at]));
        }
        var rest = TextWidth * (Line - kept.Sum(at => longest[at])) / Line;
        var shared = Enumerable.Range(0, longest.Length).Where(at => !kept.Contains(at)).Sum(at => Math.Min(longest[at], Most));
        return [.. longest.Select((letters, at) => kept.Contains(at) ? TextWidth * letters / Line : rest * Math.Min(letters, Most) / shared)];
    }
}
