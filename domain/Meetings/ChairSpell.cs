namespace PanelAssistant.Domain.Meetings;

/// <summary>Somebody chaired in the chair's place for a while.</summary>
/// <param name="Reason">In words, where whoever it is does not come first by the terms.</param>
/// <param name="Until">Nothing while it lasts.</param>
public sealed record ChairSpell(PersonId Person, ChairMissing Why, string? Reason, PersonId By, DateTimeOffset From, DateTimeOffset? Until);

/// <summary>Why the chair does not chair.</summary>
public enum ChairMissing
{
    Away,

    /// <summary>A conflict of interest: it lasts until the chair is handed back, not until the chair comes in.</summary>
    Conflict,
}
