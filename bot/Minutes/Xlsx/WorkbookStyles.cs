using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PanelAssistant.Bot.Minutes.Xlsx;

/// <summary>How the cells of a <see cref="SheetLook"/> look.</summary>
internal static class WorkbookStyles
{
    private const uint SignedFormat = 164;

    public static void AddTo(WorkbookPart workbook) => workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
        new NumberingFormats(new NumberingFormat { NumberFormatId = SignedFormat, FormatCode = "\"+\"0;\"−\"0;\"±\"0" }) { Count = 1 },
        new Fonts(Font(), Font(new Bold())) { Count = 2 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())) { Count = 1 },
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        new CellFormats(Format(), Format(font: 1), Format(number: SignedFormat), Format(quoted: true)) { Count = 4 },
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static Font Font(params OpenXmlElement[] looks) => new([.. looks, new FontSize { Val = 11 }, new FontName { Val = "Arial" }]);

    private static CellFormat Format(uint font = 0, uint number = 0, bool quoted = false) => new(new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true })
    {
        NumberFormatId = number,
        FontId = font,
        FillId = 0,
        BorderId = 0,
        FormatId = 0,
        ApplyFont = font > 0,
        ApplyNumberFormat = number > 0,
        ApplyAlignment = true,
        QuotePrefix = quoted ? true : null,
    };
}
