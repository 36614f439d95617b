using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Part of the child's document.</summary>
public sealed record LegalHoldDocument(string Why, string By, DateTimeOffset At, string? ReleasedWhy, string? ReleasedBy, DateTimeOffset? ReleasedAt)
{
    public LegalHold ToDomain() => new(Why, new PersonId(By), At)
    {
        Released = ReleasedAt is { } released ? new(ReleasedWhy ?? "", new PersonId(ReleasedBy ?? ""), released) : null,
    };

    public static LegalHoldDocument From(LegalHold hold) =>
        new(hold.Why, hold.By.Value, hold.At, hold.Released?.Why, hold.Released?.By.Value, hold.Released?.At);
}
