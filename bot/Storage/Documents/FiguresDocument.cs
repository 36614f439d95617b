using PanelAssistant.Domain;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// What a forum's figures of one period were counted to be. It is counted again while the period runs and for some days
/// after; from then on it stands. Id: forum and period, cssg:quarter-3-2026-10-01.
/// </summary>
public sealed record FiguresDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required PeriodKind Kind { get; init; }

    public required int Months { get; init; }

    /// <summary>Which sequence of periods it belongs to, so that the one before is found: quarter-3.</summary>
    public required string Sequence { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    public required DateTimeOffset Counted { get; init; }

    public required bool Final { get; init; }

    public required int Threshold { get; init; }

    /// <summary>The areas of the terms at the time.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Counts as they are, by <see cref="FigureText"/>; what is not here is 0. No answer is made of these.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    /// <summary>Of those that are not printed as they are, how they are printed.</summary>
    public required IReadOnlyDictionary<string, ShownAs> Hidden { get; init; }

    public IReadOnlyList<HotSpotDocument>? HotSpots { get; init; }

    public IReadOnlyList<ConcernDocument>? Concerns { get; init; }

    public bool MoreConcerns { get; init; }

    public IReadOnlyList<WorkDocument>? Work { get; init; }

    public StandingDocument? Standing { get; init; }

    public static string IdOf(ForumId forum, ReportPeriod period) => $"{forum}:{period.Id}";

    public ReportPeriod Period => new(Kind, Months, FirstDay, LastDay);

    /// <summary>Only what may be told of it.</summary>
    public Figures ToDomain()
    {
        var cells = new Dictionary<FigureCell, ShownCount>();
        foreach (var (text, count) in Counts)
        {
            if (FigureText.Read(text) is { } cell)
            {
                cells[cell] = ShownCount.Of(Hidden.GetValueOrDefault(text), count);
            }
        }
        foreach (var (text, how) in Hidden)
        {
            if (FigureText.Read(text) is { } cell)
            {
                cells.TryAdd(cell, ShownCount.Of(how, 0));
            }
        }
        return new()
        {
            Forum = new(Forum),
            Period = Period,
            Counted = Counted,
            Final = Final,
            Threshold = Threshold,
            Areas = Areas,
            Cells = cells,
            HotSpots = [.. (HotSpots ?? []).Select(spot => FigureText.PlaceOf(spot.Theme) is { } theme ? new HotSpot(spot.Area, theme, spot.Places) : null).OfType<HotSpot>()],
            Concerns = [.. (Concerns ?? []).Select(concern => new EmergingConcern(new(concern.From), concern.On, NamelessText.Kept(concern.Text)))],
            MoreConcerns = MoreConcerns,
            Work = [.. (Work ?? []).Select(work => work.ToDomain())],
            Standing = Standing?.ToDomain(),
        };
    }

    /// <summary>As a part of a longer period.</summary>
    public PartPrinted Printed()
    {
        var counts = new Dictionary<FigureCell, int>();
        var printed = new Dictionary<FigureCell, ShownAs>();
        foreach (var (text, count) in Counts)
        {
            if (FigureText.Read(text) is { } cell)
            {
                counts[cell] = count;
            }
        }
        foreach (var (text, how) in Hidden)
        {
            if (FigureText.Read(text) is { } cell)
            {
                printed[cell] = how;
            }
        }
        return new(Period, counts, printed);
    }

    public static FiguresDocument From(FigureCounts counts, Figures figures) => new()
    {
        Forum = figures.Forum.Value,
        Kind = figures.Period.Kind,
        Months = figures.Period.Months,
        Sequence = figures.Period.Sequence,
        FirstDay = figures.Period.From,
        LastDay = figures.Period.To,
        Counted = figures.Counted,
        Final = figures.Final,
        Threshold = figures.Threshold,
        Areas = figures.Areas,
        Counts = counts.Counts.ToDictionary(count => FigureText.Of(count.Key), count => count.Value),
        Hidden = figures.Cells.Where(cell => cell.Value.As is not ShownAs.Exact).ToDictionary(cell => FigureText.Of(cell.Key), cell => cell.Value.As),
        HotSpots = figures.HotSpots.Count == 0 ? null : [.. figures.HotSpots.Select(spot => new HotSpotDocument(spot.Area, Domain.Links.Themes.All[spot.Theme].Id, spot.Places))],
        Concerns = figures.Concerns.Count == 0 ? null : [.. figures.Concerns.Select(concern => new ConcernDocument(concern.From.Value, concern.On, concern.Text.Value))],
        MoreConcerns = figures.MoreConcerns,
        Work = figures.Work.Count == 0 ? null : [.. figures.Work.Select(WorkDocument.From)],
        Standing = StandingDocument.From(figures.Standing),
    };
}

/// <param name="Theme">Its id: the list of themes may change.</param>
public sealed record HotSpotDocument(int? Area, string Theme, int Places);

public sealed record ConcernDocument(string From, DateOnly On, string Text);
