using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>Styles by the names that Word and screen readers know: headings are headings, not large print.</summary>
internal static class DocxStyles
{
    public const string Language = "en-GB";

    public const string Title = "Title";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Marking = "Marking";
    public const string Cell = "Cell";
    public const string AfterTable = "AfterTable";
    public const string Foot = "Foot";
    public const string Grid = "TableGrid";

    public const string Font = "Arial";

    /// <summary>Dark on white, far above the contrast that is asked for.</summary>
    private const string Ink = "1F2A44";

    public static void AddTo(MainDocumentPart main)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font },
                    new FontSize { Val = "22" },
                    new Languages { Val = Language })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            Paragraph("Normal", "Normal", null, []),
            Paragraph(Title, "Title", null, [new Bold(), new Color { Val = Ink }, new FontSize { Val = "36" }], after: "80"),
            Paragraph(Heading1, "heading 1", 0, [new Bold(), new Color { Val = Ink }, new FontSize { Val = "28" }], before: "320"),
            Paragraph(Heading2, "heading 2", 1, [new Bold(), new Color { Val = Ink }, new FontSize { Val = "24" }], before: "240"),
            Paragraph(Marking, "Marking", null, [new Bold(), new FontSize { Val = "20" }], after: "60"),
            Paragraph(Cell, "Cell", null, [new FontSize { Val = "20" }], after: "40"),
            Paragraph(AfterTable, "After table", null, [new FontSize { Val = "12" }], after: "0"),
            Paragraph(Foot, "Foot", null, [new FontSize { Val = "18" }], after: "0"),
            new Style(
                new StyleName { Val = "Table Grid" },
                new StyleTableProperties(
                    new TableBorders(
                        new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
                        new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
                        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
                    new TableCellMarginDefault(
                        new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa },
                        new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })))
            { Type = StyleValues.Table, StyleId = Grid });
    }

    /// <param name="level">Of a heading, 0 for the first; nothing for text.</param>
    private static Style Paragraph(string id, string name, int? level, OpenXmlElement[] run, string before = "0", string after = "120")
    {
        var properties = new StyleParagraphProperties();
        if (level is not null)
        {
            properties.Append(new KeepNext());
        }
        properties.Append(new SpacingBetweenLines { Before = before, After = after });
        if (level is { } outline)
        {
            properties.Append(new OutlineLevel { Val = outline });
        }
        var style = new Style(new StyleName { Val = name }, new PrimaryStyle(), properties, new StyleRunProperties(run)) { Type = StyleValues.Paragraph, StyleId = id };
        style.Default = id == "Normal";
        return style;
    }
}
