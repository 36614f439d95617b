namespace PanelAssistant.Domain.Forums;

/// <summary>Agencies of the group challenge one another on record.</summary>
/// <param name="Clause">The clause that says so.</param>
public sealed record ChallengeRule(string Clause)
{
    /// <summary>Families of the groups whose chairs are challenged too (Oxfordshire Strategic Leads Review Forum, aims).</summary>
    public IReadOnlyList<string> ChairsOf { get; init; } = [];
}
