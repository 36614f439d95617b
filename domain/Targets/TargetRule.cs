namespace PanelAssistant.Domain.Targets;

/// <summary>The chair answers for the targets of the group's plans; who works with the group where one is missed.</summary>
/// <param name="Helps">The seat that a missed target goes to.</param>
/// <param name="Clause">Id of the clause in the terms.</param>
public sealed record TargetRule(SeatId Helps, string Clause);
