namespace PanelAssistant.Domain.Meetings;

/// <summary>What a group saw in an item on one day.</summary>
/// <param name="On">Local day.</param>
/// <param name="Themes">Ids of the list of themes.</param>
/// <param name="Concern">Something new, in words that identify nobody.</param>
public sealed record ItemTag(DateOnly On, IReadOnlyList<string> Themes, string? Concern, PersonId By, DateTimeOffset At)
{
    /// <summary>An item keeps the latest; the audit trail keeps that there were more.</summary>
    public const int Most = 24;
}
