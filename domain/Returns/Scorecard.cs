using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Returns;

/// <summary>
/// The figures of all agencies side by side, as the group and the bodies above may read them (Cheshire East, performance
/// measures). Small counts of persons are hidden, and shares and results by which they could be worked out.
/// </summary>
public sealed record Scorecard(IReadOnlyList<ScorecardRow> Rows)
{
    private const int Whole = 100;

    /// <param name="before">Of the meeting before; nothing where none were kept.</param>
    public static Scorecard Of(TermsOfReference terms, ReturnRule rule, MeetingReturns now, MeetingReturns? before)
    {
        var silent = ReturnGaps.Of(now, rule).Silent;
        return new([.. rule.Measures.Select(measure =>
        {
            var shown = Shown(measure, rule, now, terms.SmallBelow);
            var target = now.TargetOf(measure);
            return new ScorecardRow
            {
                Measure = measure.Id,
                Title = measure.Title,
                Unit = measure.Unit,
                Direction = measure.Direction,
                Source = measure.Source,
                Agency = terms.Agency(measure.Agency).Name,
                Period = now.Of(measure.Agency) is { SaysSomething: true } given ? given.Period : now.Usual,
                Value = shown,
                Note = now.Figure(measure)?.Why,
                Before = before is null ? ShownFigure.Missing : Shown(measure, rule, before, terms.SmallBelow),
                Target = target,
                Result = ResultOf(shown, measure.Direction, target, silent.Contains(measure.Source)),
            };
        })]);
    }

    /// <summary>A figure as it may be shown beside the others of the same meeting.</summary>
    public static ShownFigure Shown(ReturnMeasure measure, ReturnRule rule, MeetingReturns returns, int below) => returns.Figure(measure) switch
    {
        null => ShownFigure.Missing,
        { Value: not { } } => ShownFigure.NotAvailable,
        { Value: { } value } when measure.CountsPersons && IsSmall(value, below) => ShownFigure.Small(below),
        { Value: { } share } when Tells(measure, share, rule, returns, below) => ShownFigure.Withheld,
        { Value: { } value } => ShownFigure.Exact(value),
    };

    /// <summary>Whether a share and the count that it is of give a small count away: the whole, the part or the rest.</summary>
    private static bool Tells(ReturnMeasure measure, decimal share, ReturnRule rule, MeetingReturns returns, int below)
    {
        if (rule.Measure(measure.Of) is not { CountsPersons: true } whole || returns.Figure(whole)?.Value is not { } count)
        {
            return false;
        }
        var part = decimal.Round(count * share / Whole, MidpointRounding.AwayFromZero);
        return IsSmall(count, below) || IsSmall(part, below) || IsSmall(count - part, below);
    }

    private static bool IsSmall(decimal value, int below) => value > 0 && value < below;

    /// <summary>Of a hidden figure only what would be so whatever it is.</summary>
    private static ScorecardResult ResultOf(ShownFigure shown, MeasureDirection direction, decimal? target, bool silent)
    {
        if (shown.As is FigureAs.Missing)
        {
            return silent ? ScorecardResult.SourceSilent : ScorecardResult.Missing;
        }
        if (shown.As is FigureAs.NotAvailable || target is not { } aim || direction is MeasureDirection.Neither)
        {
            return ScorecardResult.None;
        }
        if (shown.Value is { } value)
        {
            return Met(value) ? ScorecardResult.Met : ScorecardResult.NotMet;
        }
        return shown.Below is { } below && Met(1) == Met(below - 1) ? Met(1) ? ScorecardResult.Met : ScorecardResult.NotMet : ScorecardResult.NotShown;

        bool Met(decimal figure) => direction is MeasureDirection.MoreIsBetter ? figure >= aim : figure <= aim;
    }
}

public sealed record ScorecardRow
{
    /// <summary>Id of the measure.</summary>
    public required string Measure { get; init; }

    public required string Title { get; init; }

    public required MeasureUnit Unit { get; init; }

    public required MeasureDirection Direction { get; init; }

    public required SourceType Source { get; init; }

    /// <summary>Its name.</summary>
    public required string Agency { get; init; }

    public required ReturnPeriod Period { get; init; }

    public required ShownFigure Value { get; init; }

    /// <summary>Of the meeting before.</summary>
    public required ShownFigure Before { get; init; }

    public decimal? Target { get; init; }

    public required ScorecardResult Result { get; init; }

    /// <summary>Why there is no figure, as the agency says.</summary>
    public string? Note { get; init; }
}

public enum ScorecardResult
{
    /// <summary>No target, or a measure of which neither way is better.</summary>
    None,
    Met,
    NotMet,

    /// <summary>It would tell a hidden figure.</summary>
    NotShown,

    /// <summary>No figure was given, and no word why.</summary>
    Missing,

    /// <summary>Nor did any agency of its source send anything.</summary>
    SourceSilent,
}
