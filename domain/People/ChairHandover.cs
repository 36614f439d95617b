namespace PanelAssistant.Domain.People;

/// <summary>The chair passed, or is to pass, to somebody of an agency.</summary>
/// <param name="Agency">For which they chair.</param>
/// <param name="Name">As the roster had it.</param>
/// <param name="From">First local day.</param>
/// <param name="Checked">Ids of what was handed over.</param>
/// <param name="Why">For an agency whose turn it was not.</param>
public sealed record ChairHandover(AgencyId Agency, PersonId Person, string Name, DateOnly From, IReadOnlyList<string> Checked, string? Why, PersonId By, DateTimeOffset At);
