using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Returns;

/// <summary>Before each meeting every agency gives its figures and a short analysis (Cheshire East, responsible for and function).</summary>
/// <param name="Nudges">Days from the day on which returns are due: to the agency, and to those who chair.</param>
/// <param name="Clause">Id of the clause in the terms.</param>
public sealed record ReturnRule(IReadOnlyList<ReturnSource> Sources, IReadOnlyList<ReturnMeasure> Measures, NudgeSchedule Nudges, string NudgesClause, string Clause)
{
    public ReturnMeasure? Measure(string? id) => Measures.FirstOrDefault(measure => string.Equals(measure.Id, id, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<ReturnMeasure> Of(AgencyId agency) => Measures.Where(measure => measure.Agency == agency);

    /// <summary>Agencies that bring a measure, in the order of the terms.</summary>
    public IEnumerable<Agency> Asked(TermsOfReference terms) => terms.Agencies.Where(agency => Of(agency.Id).Any());

    /// <summary>For which agency somebody gives a return: whoever sits for it.</summary>
    public static AgencyId? AgencyOf(PersonId person, Roster roster, TermsOfReference terms, DateOnly day) => ChairAgency.Of(person, roster, terms, day);

    /// <summary>Everybody who gives the agency's return.</summary>
    public static IEnumerable<PersonId> GiversOf(AgencyId agency, Roster roster, TermsOfReference terms, DateOnly day) => roster.Holdings
        .Where(held => held.HeldOn(day) && !terms.Seat(held.Seat).SeesOwnReferralsOnly)
        .Select(held => held.Person)
        .Distinct()
        .Where(person => AgencyOf(person, roster, terms, day) == agency);
}

/// <param name="Agencies">Of the group.</param>
public sealed record ReturnSource(SourceType Type, IReadOnlyList<AgencyId> Agencies, string Clause);
