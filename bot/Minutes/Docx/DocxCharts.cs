using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PanelAssistant.Bot.Minutes.Xlsx;
using PanelAssistant.Cards.Minutes;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>
/// Bar charts that Word itself draws and edits: the picture, the workbook behind it, words for those who cannot see it. None of
/// them holds a number that the table does not print.
/// </summary>
internal sealed class DocxCharts(MainDocumentPart main, string marking)
{
    private const string ChartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /// <summary>In EMU, 360,000 to a centimetre: the width of the text; title and edges; each bar; the gap between rows of bars.</summary>
    private const long Width = 6_120_000;
    private const long Frame = 700_000;
    private const long BarHeight = 170_000;
    private const long RowGap = 140_000;

    private uint _last;

    /// <summary>The picture and, below it, which rows it leaves out; both stay on the page of what follows.</summary>
    public IEnumerable<OpenXmlElement> Of(BarChart? chart)
    {
        if (chart is null)
        {
            yield break;
        }
        // By this ending Word knows what to open it with.
        main.OpenXmlPackage.PartExtensionProvider.TryAdd(WorkbookFile.Type, ".xlsx");
        var part = main.AddNewPart<ChartPart>();
        var workbook = part.AddEmbeddedPackagePart(WorkbookFile.Type);
        using (var data = new MemoryStream(WorkbookFile.Write(chart.Title, marking, [DataSheet(chart)])))
        {
            workbook.FeedData(data);
        }
        part.ChartSpace = DocxChartSpace.Of(chart, part.GetIdOfPart(workbook));
        yield return new Paragraph(new ParagraphProperties(new KeepNext()), new Run(Picture(chart, main.GetIdOfPart(part))));
        if (chart.Caption is { } caption)
        {
            yield return new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Cell }, new KeepNext()), DocxText.Run(caption));
        }
    }

    private static Sheet DataSheet(BarChart chart) => new(
        DocxChartSpace.DataSheet,
        [
            [SheetCell.Empty, .. chart.Series.Select(SheetCell.Bold)],
            .. chart.Rows.Select(row => (IReadOnlyList<SheetCell>)[SheetCell.Of(row.Label), .. row.Values.Select(SheetCell.Of)]),
        ],
        Heads: 1);

    private DocumentFormat.OpenXml.Wordprocessing.Drawing Picture(BarChart chart, string part)
    {
        var number = ++_last;
        var height = Frame + (chart.Series.Count > 1 ? Frame / 2 : 0) + chart.Rows.Count * (RowGap + chart.Series.Count * BarHeight);
        return new(new Inline(
            new Extent { Cx = Width, Cy = height },
            new EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new DocProperties { Id = number, Name = $"Chart {number}", Description = DocxText.Sound(chart.Description) },
            new NonVisualGraphicFrameDrawingProperties(),
            new Drawing.Graphic(new Drawing.GraphicData(new Charts.ChartReference { Id = part }) { Uri = ChartNamespace }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        });
    }
}
