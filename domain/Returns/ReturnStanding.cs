using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Returns;

/// <summary>How far an agency's return has come: figures alone do not complete it (Cheshire East, responsible for: an analysis of any information).</summary>
/// <param name="Sent">False when nothing was sent.</param>
/// <param name="Missing">Measures of the agency without a figure and without a word why.</param>
public sealed record ReturnStanding(Agency Agency, bool Sent, IReadOnlyList<ReturnMeasure> Missing, bool AnalysisMissing)
{
    public bool IsComplete => Sent && Missing.Count == 0 && !AnalysisMissing;

    public static ReturnStanding Of(Agency agency, MeetingReturns returns, ReturnRule rule)
    {
        var given = returns.Of(agency.Id) is { SaysSomething: true } known ? known : null;
        return new(agency, given is not null, [.. rule.Of(agency.Id).Where(measure => given?.Figure(measure.Id) is null)], given?.Analysis is null);
    }

    /// <summary>Of each agency that brings a measure, in the order of the terms.</summary>
    public static IReadOnlyList<ReturnStanding> All(MeetingReturns returns, ReturnRule rule, TermsOfReference terms) =>
        [.. rule.Asked(terms).Select(agency => Of(agency, returns, rule))];
}

/// <summary>What a meeting does not have: said wherever its figures are shown.</summary>
/// <param name="Missing">Measures without a figure and without a word why.</param>
/// <param name="Silent">Sources of which no agency sent anything.</param>
public sealed record ReturnGaps(IReadOnlyList<ReturnMeasure> Missing, IReadOnlyList<SourceType> Silent)
{
    public static ReturnGaps Of(MeetingReturns returns, ReturnRule rule) => new(
        [.. rule.Measures.Where(measure => returns.Figure(measure) is null)],
        [.. rule.Sources.Where(source => !source.Agencies.Any(agency => returns.Of(agency) is { SaysSomething: true })).Select(source => source.Type)]);
}
