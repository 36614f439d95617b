namespace PanelAssistant.Domain.Forums;

/// <summary>Agencies of the group challenge one another on record.</summary>
/// <param name="Clause">The clause that says so.</param>
public sealed record ChallengeRule(string Clause);
