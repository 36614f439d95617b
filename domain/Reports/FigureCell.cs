using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Domain.Reports;

/// <summary>
/// What one figure counts. It is made of enumerations and places in lists of the terms: neither a name nor a reference
/// can stand in it.
/// </summary>
public readonly record struct FigureCell(Measure Measure, Slice? By = null, Slice? And = null)
{
    public static implicit operator FigureCell(Measure measure) => new(measure);
}

/// <param name="Code">The enumeration's value, or the place in the list.</param>
public readonly record struct Slice(SliceKind Kind, int Code)
{
    /// <summary>No screening says how high the risk is.</summary>
    public static readonly Slice NotScreened = new(SliceKind.Level, -1);

    public static Slice Of(ExploitationType type) => new(SliceKind.Type, (int)type);

    public static Slice Of(RiskLevel level) => new(SliceKind.Level, (int)level);

    public static Slice Of(AgeBand band) => new(SliceKind.Age, (int)band);

    public static Slice Of(AgeGroup group) => new(SliceKind.Group, (int)group);

    /// <param name="place">In the areas of the forum's terms.</param>
    public static Slice Area(int place) => new(SliceKind.Area, place);

    /// <param name="place">In <see cref="Links.Themes.All"/>.</param>
    public static Slice Theme(int place) => new(SliceKind.Theme, place);
}

public enum SliceKind
{
    Type,
    Level,
    Area,
    Age,
    Group,
    Theme,
}

/// <summary>In the order in which reports tell them.</summary>
public enum Measure
{
    /// <summary>Children, or those grown up meanwhile, of whom it was agreed on any day of the period that they are at risk.</summary>
    AtRisk,

    /// <summary>Times that somebody was first agreed to be at risk in the period.</summary>
    NewlyAtRisk,

    /// <summary>Children of whom an episode began in the period.</summary>
    MissingChildren,

    /// <summary>Those of them with two or more.</summary>
    MissingRepeatedly,

    /// <summary>Episodes that began in the period.</summary>
    Episodes,

    /// <summary>Those of them that lasted strictly more than 24 hours.</summary>
    EpisodesOverDay,

    /// <summary>Episodes from which a child came back in the period.</summary>
    Returns,

    /// <summary>Those of them after which an interview was offered, declined or held.</summary>
    InterviewsOffered,

    /// <summary>Those of these that were so in time.</summary>
    InterviewsInTime,

    /// <summary>Children whose item was tagged with themes in the period.</summary>
    Themed,
}

public static class Measures
{
    /// <summary>The months of a quarter add up to the quarter; of children they do not, because one may be in two months.</summary>
    public static bool AddUpOverMonths(this Measure measure) =>
        measure is Measure.NewlyAtRisk or Measure.Episodes or Measure.EpisodesOverDay or Measure.Returns or Measure.InterviewsOffered or Measure.InterviewsInTime;
}
