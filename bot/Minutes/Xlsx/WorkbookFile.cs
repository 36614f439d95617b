using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Domain.Csv;

namespace PanelAssistant.Bot.Minutes.Xlsx;

/// <summary>Writes tables as a workbook that holds numbers and words and nothing else: no formula, no macro, no link.</summary>
internal static class WorkbookFile
{
    public const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int MostName = 31;

    /// <summary>Letters that a column is wide, at least and at most.</summary>
    private const int Narrowest = 10;
    private const int Widest = 60;

    private static readonly char[] NotInName = ['[', ']', ':', '*', '?', '/', '\\', '\''];

    /// <param name="marking">On every page that is printed.</param>
    /// <param name="sheets">None is wider than the alphabet has letters.</param>
    public static byte[] Write(string title, string marking, IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = title;
            document.PackageProperties.Category = marking;
            document.PackageProperties.Language = DocxStyles.Language;
            var workbook = document.AddWorkbookPart();
            WorkbookStyles.AddTo(workbook);
            var all = new Sheets();
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var sheet in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet, marking);
                all.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = Named(sheet.Name, names), SheetId = (uint)names.Count, Id = workbook.GetIdOfPart(part) });
            }
            workbook.Workbook = new Workbook(all);
        }
        return stream.ToArray();
    }

    private static Worksheet Worksheet(Sheet sheet, string marking)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (sheet.Heads > 0)
        {
            view.Append(new Pane { VerticalSplit = sheet.Heads, TopLeftCell = $"A{sheet.Heads + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
        }
        return new(
            new SheetViews(view),
            new Columns(Widths(sheet).Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
            new SheetData(sheet.Rows.Select((row, at) => Row(row, at + 1))),
            new HeaderFooter(new OddHeader($"&C{marking}"), new OddFooter($"&C{marking}")));
    }

    /// <summary>As wide as the longest words below the heads, which may run over what is beside them.</summary>
    private static IEnumerable<int> Widths(Sheet sheet) => Enumerable.Range(0, sheet.Rows.Max(row => row.Count)).Select(column =>
        Math.Clamp(sheet.Rows.Skip(sheet.Heads - 1).Select(row => column < row.Count ? row[column].Length : 0).Append(0).Max() + 2, Narrowest, Widest));

    private static Row Row(IReadOnlyList<SheetCell> cells, int number) =>
        new(cells.Select((cell, at) => Cell(cell, $"{(char)('A' + at)}{number}")).OfType<OpenXmlElement>()) { RowIndex = (uint)number };

    private static Cell? Cell(SheetCell cell, string reference) => cell switch
    {
        { Number: { } number } => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { CellReference = reference, StyleIndex = (uint)cell.Look },
        { Text: { } text } => new(new InlineString(new Text(DocxText.Sound(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = reference,
            DataType = CellValues.InlineString,
            StyleIndex = (uint)(cell.Look is SheetLook.Plain && CsvOut.CouldBeFormula(text) ? SheetLook.Quoted : cell.Look),
        },
        _ => null,
    };

    /// <summary>One that no other sheet has, of letters that a tab can hold.</summary>
    private static string Named(string wanted, HashSet<string> names)
    {
        var plain = DocxText.Sound(string.Concat(wanted.Split(NotInName))).Trim() is { Length: > 0 } left ? left : "Sheet";
        var name = Cut(plain, MostName);
        for (var number = 2; !names.Add(name); number++)
        {
            var end = string.Create(CultureInfo.InvariantCulture, $" {number}");
            name = Cut(plain, MostName - end.Length) + end;
        }
        return name;
    }

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd();
}
