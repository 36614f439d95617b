using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Reports;

/// <summary>Counts as they are, before small ones are hidden. They leave the background work only as <see cref="Figures"/>.</summary>
public sealed record FigureCounts
{
    /// <summary>What is not here is 0.</summary>
    public required IReadOnlyDictionary<FigureCell, int> Counts { get; init; }

    public required IReadOnlyList<HotSpot> HotSpots { get; init; }

    public required IReadOnlyList<EmergingConcern> Concerns { get; init; }

    public bool MoreConcerns { get; init; }

    public int this[FigureCell cell] => Counts.GetValueOrDefault(cell);

    /// <summary>
    /// How each count may be printed. Everything that a reader of the forum's figures sees of the period is one table, and the
    /// months of a longer period belong to it: they have been printed before.
    /// </summary>
    /// <param name="months">Those that make up the period, each as it was counted and printed; fewer when some are not known.</param>
    public IReadOnlyDictionary<FigureCell, ShownCount> Protect(int areas, int threshold, IReadOnlyList<MonthPrinted> months)
    {
        var table = new CountTable(threshold);
        Dictionary<FigureCell, int> places = [];
        foreach (var measure in Enum.GetValues<Measure>())
        {
            At(measure);
        }
        AtRisk();
        table.AddsUp(At(Measure.NewlyAtRisk), Along(Measure.NewlyAtRisk, Areas()));
        table.AddsUp(At(Measure.Episodes), Along(Measure.Episodes, Areas()));
        table.AddsUp(At(Measure.MissingChildren), Along(Measure.MissingChildren, Areas()));
        table.Covers(At(Measure.MissingChildren), Along(Measure.MissingChildren, Types()));
        table.Repeats(At(Measure.Episodes), At(Measure.MissingChildren), At(Measure.MissingRepeatedly));
        table.Covers(At(Measure.Themed), Along(Measure.Themed, Enumerable.Range(0, Themes.All.Count).Select(Slice.Theme)));
        foreach (var cell in months.Count == 0 ? [] : places.Keys.Where(cell => cell.Measure.AddUpOverMonths()).ToList())
        {
            table.AddsUpIfItDoes(places[cell], [.. months.Select(month => table.Add(month.Counts.GetValueOrDefault(cell), month.ShownAs(cell)))]);
        }
        var shown = table.Protect();
        return places.ToDictionary(place => place.Key, place => shown[place.Value]);

        void AtRisk()
        {
            var total = At(Measure.AtRisk);
            table.AddsUp(total, Along(Measure.AtRisk, Areas()));
            table.AddsUp(total, Along(Measure.AtRisk, [Slice.NotScreened, .. Enum.GetValues<RiskLevel>().Select(Slice.Of)]));
            table.AddsUp(total, Along(Measure.AtRisk, Enum.GetValues<AgeGroup>().Select(Slice.Of)));
            table.AddsUp(At(new(Measure.AtRisk, Slice.Of(AgeGroup.Child))), Along(Measure.AtRisk, Enum.GetValues<AgeBand>().Select(Slice.Of)));
            table.Covers(total, Along(Measure.AtRisk, Types()));
            foreach (var type in Types())
            {
                table.AddsUp(At(new(Measure.AtRisk, type)), Areas().Select(area => At(new(Measure.AtRisk, type, area))));
            }
            foreach (var area in Areas())
            {
                table.Covers(At(new(Measure.AtRisk, area)), Types().Select(type => At(new(Measure.AtRisk, type, area))));
            }
        }

        IEnumerable<Slice> Areas() => Enumerable.Range(0, areas).Select(Slice.Area);

        static IEnumerable<Slice> Types() => Enum.GetValues<ExploitationType>().Select(Slice.Of);

        IEnumerable<int> Along(Measure measure, IEnumerable<Slice> slices) => [.. slices.Select(slice => At(new(measure, slice)))];

        int At(FigureCell cell)
        {
            if (!places.TryGetValue(cell, out var place))
            {
                places[cell] = place = table.Add(this[cell]);
            }
            return place;
        }
    }

    public Figures Print(FigureScope scope, ReportPeriod period, int threshold, DateTimeOffset counted, bool final, IReadOnlyList<MonthPrinted> months) => new()
    {
        Forum = scope.Terms.Forum,
        Period = period,
        Counted = counted,
        Final = final,
        Threshold = threshold,
        Areas = scope.Terms.Areas,
        Cells = Protect(scope.Terms.Areas.Count, threshold, months),
        HotSpots = HotSpots,
        Concerns = Concerns,
        MoreConcerns = MoreConcerns,
    };
}

/// <summary>A month as it was counted, and how its counts were printed.</summary>
public sealed record MonthPrinted(IReadOnlyDictionary<FigureCell, int> Counts, IReadOnlyDictionary<FigureCell, ShownAs> Printed)
{
    public ShownAs ShownAs(FigureCell cell) => Printed.GetValueOrDefault(cell, Reports.ShownAs.Exact);
}
