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
    /// How each count may be printed. Everything that a reader of the forum's figures sees of the period is one table. What was
    /// printed before of the periods that make it up belongs to it, each with how its own counts hang together: a month that
    /// tells nothing by itself may be told by the quarter.
    /// </summary>
    /// <param name="parts">Months, and quarters of a longer period, each as it was counted and printed; fewer when some are not known.</param>
    public IReadOnlyDictionary<FigureCell, ShownCount> Protect(int areas, int threshold, IReadOnlyList<PartPrinted> parts)
    {
        var table = new CountTable(threshold);
        var whole = new PeriodCounts(table, cell => table.Add(this[cell]));
        whole.Relate(areas);
        List<(ReportPeriod? Period, PeriodCounts Counts)> known = [(null, whole)];
        foreach (var part in parts)
        {
            var counts = new PeriodCounts(table, cell => table.Add(part.Counts.GetValueOrDefault(cell), part.ShownAs(cell)));
            counts.RelateWhatAddsUp(areas);
            known.Add((part.Period, counts));
        }
        foreach (var longer in known)
        {
            foreach (var shorter in known.Where(one => one.Period is not null && IsWithin(one.Period, longer.Period)).GroupBy(one => one.Period!.Sequence))
            {
                foreach (var cell in whole.Places.Keys.Where(cell => cell.Measure.AddUpOverMonths()).ToList())
                {
                    table.AddsUpIfItDoes(longer.Counts.At(cell), [.. shorter.Select(one => one.Counts.At(cell))]);
                }
            }
        }
        var shown = table.Protect();
        return whole.Places.ToDictionary(place => place.Key, place => shown[place.Value]);

        static bool IsWithin(ReportPeriod part, ReportPeriod? of) => of is null || (part != of && of.Has(part.From) && of.Has(part.To));
    }

    public Figures Print(FigureScope scope, ReportPeriod period, int threshold, DateTimeOffset counted, bool final, IReadOnlyList<PartPrinted> parts) => new()
    {
        Forum = scope.Terms.Forum,
        Period = period,
        Counted = counted,
        Final = final,
        Threshold = threshold,
        Areas = scope.Terms.Areas,
        Cells = Protect(scope.Terms.Areas.Count, threshold, parts),
        HotSpots = HotSpots,
        Concerns = Concerns,
        MoreConcerns = MoreConcerns,
    };
}

/// <summary>A shorter period as it was counted, and how its counts were printed.</summary>
public sealed record PartPrinted(ReportPeriod Period, IReadOnlyDictionary<FigureCell, int> Counts, IReadOnlyDictionary<FigureCell, ShownAs> Printed)
{
    public ShownAs ShownAs(FigureCell cell) => Printed.GetValueOrDefault(cell, Reports.ShownAs.Exact);
}
