namespace PanelAssistant.Domain.Forums;

/// <param name="Tell">Seats whose members hear of an apology beside the chair.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record ApologyRule(IReadOnlyList<SeatId> Tell, string Clause);
