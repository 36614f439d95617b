using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <summary>Bars of figures. Where fewer than two can be drawn, or all are 0, there is no picture.</summary>
internal static class FigureChart
{
    private const int LeastRows = 2;

    public static BarChart? Of(Measure measure, IReadOnlyList<Slice> slices, Figures figures, Language words) => slices.Count == 0 ? null : Of(
        $"{FigureWords.Measure(measure, words)}, {FigureWords.By(slices[0].Kind, words)}",
        [words["How many"]],
        slices.Select(slice => (FigureWords.Slice(slice, figures, words), figures[new(measure, slice)].Count is { } count ? (IReadOnlyList<int>)[count] : null)),
        words);

    /// <param name="rows">Nothing instead of the numbers of a row that is not told.</param>
    public static BarChart? Of(string title, IReadOnlyList<string> series, IEnumerable<(string Label, IReadOnlyList<int>? Values)> rows, Language words)
    {
        var all = rows.ToLookup(row => row.Values is not null);
        List<BarRow> drawn = [.. all[true].Select(row => new BarRow(row.Label, row.Values!))];
        List<string> left = [.. all[false].Select(row => row.Label)];
        return drawn.Count < LeastRows || drawn.All(row => row.Values.All(value => value == 0)) ? null : new(title, series, drawn, left)
        {
            Description = words["Bar chart: {0}. {1}.", title, string.Join("; ", drawn.Select(Told))],
            Caption = left.Count == 0 ? null : words["Not drawn, because it is not told how many: {0}.", string.Join("; ", left)],
        };

        string Told(BarRow row) => series.Count == 1
            ? $"{row.Label}: {row.Values[0]}"
            : $"{row.Label}: {string.Join(", ", series.Zip(row.Values, (name, value) => $"{name} {value}"))}";
    }
}
