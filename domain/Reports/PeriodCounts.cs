using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Reports;

/// <summary>The counts of one period in a table that may hold those of others too, and how they hang together.</summary>
/// <param name="add">Puts a count into the table and answers its place there.</param>
internal sealed class PeriodCounts(CountTable table, Func<FigureCell, int> add)
{
    private readonly Dictionary<FigureCell, int> _places = [];

    public IReadOnlyDictionary<FigureCell, int> Places => _places;

    public int At(FigureCell cell)
    {
        if (!_places.TryGetValue(cell, out var place))
        {
            _places[cell] = place = add(cell);
        }
        return place;
    }

    /// <summary>What every reader of the period knows of its counts.</summary>
    /// <param name="areas">How many the terms have.</param>
    public void Relate(int areas)
    {
        foreach (var measure in Enum.GetValues<Measure>())
        {
            At(measure);
        }
        AtRisk(areas);
        AddsUp(Measure.MissingChildren, Along(Measure.MissingChildren, Areas(areas)));
        table.Covers(At(Measure.MissingChildren), Along(Measure.MissingChildren, Types()));
        table.Covers(At(Measure.Themed), Along(Measure.Themed, Enumerable.Range(0, Themes.All.Count).Select(Slice.Theme)));
        RelateWhatAddsUp(areas);
    }

    /// <summary>The part of it that a longer period adds up.</summary>
    public void RelateWhatAddsUp(int areas)
    {
        AddsUp(Measure.NewlyAtRisk, Along(Measure.NewlyAtRisk, Areas(areas)));
        AddsUp(Measure.Episodes, Along(Measure.Episodes, Areas(areas)));
        table.Repeats(At(Measure.Episodes), At(Measure.MissingChildren), At(Measure.MissingRepeatedly));
    }

    private void AtRisk(int areas)
    {
        AddsUp(Measure.AtRisk, Along(Measure.AtRisk, Areas(areas)));
        AddsUp(Measure.AtRisk, Along(Measure.AtRisk, [Slice.NotScreened, .. Enum.GetValues<RiskLevel>().Select(Slice.Of)]));
        AddsUp(Measure.AtRisk, Along(Measure.AtRisk, Enum.GetValues<AgeGroup>().Select(Slice.Of)));
        AddsUp(new(Measure.AtRisk, Slice.Of(AgeGroup.Child)), Along(Measure.AtRisk, Enum.GetValues<AgeBand>().Select(Slice.Of)));
        table.Covers(At(Measure.AtRisk), Along(Measure.AtRisk, Types()));
        foreach (var type in Types())
        {
            AddsUp(new(Measure.AtRisk, type), [.. Areas(areas).Select(area => At(new(Measure.AtRisk, type, area)))]);
        }
        foreach (var area in Areas(areas))
        {
            table.Covers(At(new(Measure.AtRisk, area)), [.. Types().Select(type => At(new(Measure.AtRisk, type, area)))]);
        }
    }

    /// <summary>Areas that the terms had when an earlier period was counted may be others: then they add up to nothing that a reader could rely on.</summary>
    private void AddsUp(FigureCell total, IReadOnlyList<int> parts) => table.AddsUpIfItDoes(At(total), parts);

    private IReadOnlyList<int> Along(Measure measure, IEnumerable<Slice> slices) => [.. slices.Select(slice => At(new(measure, slice)))];

    private static IEnumerable<Slice> Areas(int areas) => Enumerable.Range(0, areas).Select(Slice.Area);

    private static IEnumerable<Slice> Types() => Enum.GetValues<ExploitationType>().Select(Slice.Of);
}
