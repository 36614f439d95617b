using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Minutes;

namespace PanelAssistant.Cards.Reports;

/// <summary>A table on a card and its bars: the bars in its place where they say all of it, above it where they do not.</summary>
internal static class ChartElements
{
    /// <param name="saysAll">The table holds nothing beside the numbers that are drawn: neither a hidden count nor a change.</param>
    public static IEnumerable<Element> Of(BarChart? chart, Element table, bool saysAll)
    {
        if (chart is null || chart.Series.Count > 1)
        {
            return [table];
        }
        Bar[] bars = [.. chart.Rows.Select(row => new Bar(row.Label, row.Values[0]))];
        return saysAll && chart.Left.Count == 0 ? [new HorizontalBars(chart.Title, bars, table)] : [new HorizontalBars(chart.Title, bars, null), table];
    }
}
