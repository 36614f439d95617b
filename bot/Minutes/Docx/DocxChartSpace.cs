using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using Bars = PanelAssistant.Cards.Minutes.BarChart;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>Horizontal bars from 0, the first row at the top, each with its number; a legend where a row has several.</summary>
internal static class DocxChartSpace
{
    /// <summary>Of the workbook behind the chart: names in the first row and the first column.</summary>
    public const string DataSheet = "Data";

    private const uint Categories = 1;
    private const uint Values = 2;

    /// <summary>In hundredths of a point.</summary>
    private const int TitleSize = 1200;
    private const int TextSize = 1000;

    /// <summary>Dark enough to be told from the paper, and unlike each other in lightness too.</summary>
    private static readonly string[] Inks = ["1F4E79", "C55A11", "70AD47", "7030A0", "7F7F7F", "BF9000", "00B0F0", "833C0B"];

    public static ChartSpace Of(Bars chart, string workbook)
    {
        var bars = new BarChart(
            new BarDirection { Val = BarDirectionValues.Bar }, new BarGrouping { Val = BarGroupingValues.Clustered }, new VaryColors { Val = false });
        bars.Append(chart.Series.Select((_, at) => Series(chart, at)));
        bars.Append(new GapWidth { Val = 70 }, new AxisId { Val = Categories }, new AxisId { Val = Values });
        var drawn = new Chart(
            Title(chart.Title),
            new AutoTitleDeleted { Val = false },
            new PlotArea(
                new Layout(),
                bars,
                new CategoryAxis(
                    new AxisId { Val = Categories },
                    new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
                    new Delete { Val = false },
                    new AxisPosition { Val = AxisPositionValues.Left },
                    new NumberingFormat { FormatCode = "General", SourceLinked = false },
                    new MajorTickMark { Val = TickMarkValues.None },
                    new MinorTickMark { Val = TickMarkValues.None },
                    new TickLabelPosition { Val = TickLabelPositionValues.NextTo },
                    new CrossingAxis { Val = Values },
                    new Crosses { Val = CrossesValues.AutoZero },
                    new AutoLabeled { Val = true },
                    new LabelAlignment { Val = LabelAlignmentValues.Center },
                    new LabelOffset { Val = 100 },
                    new NoMultiLevelLabels { Val = true }),
                new ValueAxis(
                    new AxisId { Val = Values },
                    new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
                    new Delete { Val = true },
                    new AxisPosition { Val = AxisPositionValues.Bottom },
                    new NumberingFormat { FormatCode = "0", SourceLinked = false },
                    new MajorTickMark { Val = TickMarkValues.None },
                    new MinorTickMark { Val = TickMarkValues.None },
                    new TickLabelPosition { Val = TickLabelPositionValues.None },
                    new CrossingAxis { Val = Categories },
                    new Crosses { Val = CrossesValues.Maximum },
                    new CrossBetween { Val = CrossBetweenValues.Between })));
        if (chart.Series.Count > 1)
        {
            drawn.Append(new Legend(new LegendPosition { Val = LegendPositionValues.Bottom }, new Overlay { Val = false }));
        }
        drawn.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });
        return new(
            new Date1904 { Val = false },
            new EditingLanguage { Val = DocxStyles.Language },
            new RoundedCorners { Val = false },
            drawn,
            new TextProperties(new Drawing.BodyProperties(), new Drawing.ListStyle(), new Drawing.Paragraph(
                new Drawing.ParagraphProperties(new Drawing.DefaultRunProperties(new Drawing.LatinFont { Typeface = DocxStyles.Font }) { FontSize = TextSize }),
                new Drawing.EndParagraphRunProperties { Language = DocxStyles.Language })),
            new ExternalData(new AutoUpdate { Val = false }) { Id = workbook });
    }

    private static BarChartSeries Series(Bars chart, int at)
    {
        var column = (char)('B' + at);
        var last = chart.Rows.Count + 1;
        var name = new StringCache(new PointCount { Val = 1 }, Point(0, chart.Series[at]));
        var labels = new StringCache(new PointCount { Val = (uint)chart.Rows.Count });
        labels.Append(chart.Rows.Select((row, number) => Point(number, row.Label)));
        var values = new NumberingCache(new FormatCode("0"), new PointCount { Val = (uint)chart.Rows.Count });
        values.Append(chart.Rows.Select((row, number) =>
            new NumericPoint(new NumericValue(row.Values[at].ToString(CultureInfo.InvariantCulture))) { Index = (uint)number }));
        return new(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)at },
            new Order { Val = (uint)at },
            new SeriesText(new StringReference(new Formula($"{DataSheet}!${column}$1"), name)),
            new ChartShapeProperties(new Drawing.SolidFill(new Drawing.RgbColorModelHex { Val = Inks[at % Inks.Length] })),
            new InvertIfNegative { Val = false },
            new DataLabels(
                new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd }, new ShowLegendKey { Val = false }, new ShowValue { Val = true }, new ShowCategoryName { Val = false },
                new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
            new CategoryAxisData(new StringReference(new Formula($"{DataSheet}!$A$2:$A${last}"), labels)),
            new Values(new NumberReference(new Formula($"{DataSheet}!${column}$2:${column}${last}"), values)));
    }

    private static StringPoint Point(int at, string text) => new(new NumericValue(DocxText.Sound(text))) { Index = (uint)at };

    private static Title Title(string text) => new(
        new ChartText(new RichText(new Drawing.BodyProperties(), new Drawing.ListStyle(), new Drawing.Paragraph(
            new Drawing.ParagraphProperties(new Drawing.DefaultRunProperties { FontSize = TitleSize, Bold = true }),
            new Drawing.Run(new Drawing.RunProperties { Language = DocxStyles.Language, FontSize = TitleSize, Bold = true }, new Drawing.Text(DocxText.Sound(text)))))),
        new Overlay { Val = false });
}
