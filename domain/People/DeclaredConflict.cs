using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.People;

/// <summary>A conflict of interest that somebody declared about a child, while the group decides about that child .</summary>
public sealed record DeclaredConflict(PersonId Person, CaseReference Child);
