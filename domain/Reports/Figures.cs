using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Domain.Reports;

/// <summary>
/// What a group is told of one period: counts in which small ones are hidden already, hot spots and emerging concerns. It
/// holds no child, no person and no reference (Halton CSSG, purpose: figures, not children).
/// </summary>
public sealed record Figures
{
    public required ForumId Forum { get; init; }

    public required ReportPeriod Period { get; init; }

    /// <summary>When it was counted.</summary>
    public required DateTimeOffset Counted { get; init; }

    /// <summary>It is not counted again: what is corrected later changes no report that went out.</summary>
    public required bool Final { get; init; }

    /// <summary>Counts below it read "less than".</summary>
    public required int Threshold { get; init; }

    /// <summary>The areas of the terms at the time, which cells name by their place.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyDictionary<FigureCell, ShownCount> Cells { get; init; }

    /// <summary>Most places first.</summary>
    public required IReadOnlyList<HotSpot> HotSpots { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<EmergingConcern> Concerns { get; init; }

    /// <summary>More concerns were written than are kept here.</summary>
    public bool MoreConcerns { get; init; }

    /// <summary>Of the forum and of those that report to it.</summary>
    public IReadOnlyList<ForumWork> Work { get; init; } = [];

    /// <summary>Nothing where the terms ask for none of it, and in figures that were counted before it was kept.</summary>
    public Standing? Standing { get; init; }

    public ShownCount this[FigureCell cell] => Cells.TryGetValue(cell, out var shown) ? shown : new(ShownAs.Exact, 0);

    public string Text(FigureCell cell) => this[cell].Text(Threshold);
}

/// <summary>How many places of an area carry a theme. Places are counted, not persons, so no count is small.</summary>
/// <param name="Area">In the areas of the figures; nothing for what is online.</param>
/// <param name="Theme">In <see cref="Links.Themes.All"/>.</param>
public sealed record HotSpot(int? Area, int Theme, int Places)
{
    /// <summary>So many are told (Oxfordshire Network: the areas that generate most concern).</summary>
    public const int Most = 5;
}

/// <summary>Something new that a group noticed, in its words, which name nobody.</summary>
/// <param name="From">The group whose item it was noted on.</param>
public sealed record EmergingConcern(ForumId From, DateOnly On, NamelessText Text)
{
    public const int MostText = 300;

    public const int MostKept = 20;
}
