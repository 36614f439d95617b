namespace PanelAssistant.Domain.Forums;

/// <summary>Counts of persons that figures do not tell.</summary>
/// <param name="Below">Those from 1 to one less are hidden; 0 hides nothing.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record SmallNumberRule(int Below, string Clause);
