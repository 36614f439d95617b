using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <summary>The few lines about a child that a member needs at hand. Personal: never part of a shared view.</summary>
public sealed record CaseSummary(CaseReference Child, string Name, int? Age, string? Area, IReadOnlyList<string> Concerns, string? Level);
