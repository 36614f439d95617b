namespace PanelAssistant.Domain.People;

/// <summary>Who answers for an agency above its members (Halton CSOG, section 6). Without a seat in the group.</summary>
public sealed record SeniorManager(AgencyId Agency, PersonId Person, string Name);
