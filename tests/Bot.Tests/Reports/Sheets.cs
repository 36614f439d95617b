using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>Reads a workbook as a spreadsheet does.</summary>
internal static class Sheets
{
    public static IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows, Worksheet Worksheet)> Read(SpreadsheetDocument document) =>
    [
        .. document.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet =>
        {
            var worksheet = ((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!)).Worksheet;
            return (sheet.Name!.Value!, (IReadOnlyList<IReadOnlyList<string>>)[.. worksheet.Descendants<Row>().Select(Cells)], worksheet);
        }),
    ];

    private static IReadOnlyList<string> Cells(Row row)
    {
        List<string> cells = [];
        foreach (var cell in row.Elements<Cell>())
        {
            var column = cell.CellReference!.Value![0] - 'A';
            while (cells.Count < column)
            {
                cells.Add("");
            }
            cells.Add(cell.DataType?.Value == CellValues.InlineString ? cell.InlineString!.InnerText : cell.CellValue!.Text);
        }
        return cells;
    }
}
