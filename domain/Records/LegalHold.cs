namespace PanelAssistant.Domain.Records;

/// <summary>Somebody who answers for a record says that nothing of it may be removed, such as for a court or a review.</summary>
/// <param name="Why">In their words; stands in the record and in no audit line.</param>
public sealed record LegalHold(string Why, PersonId By, DateTimeOffset At)
{
    public const int MostCharacters = 500;

    /// <summary>Nothing while it holds. A released hold stays as history.</summary>
    public HoldRelease? Released { get; init; }
}

public sealed record HoldRelease(string Why, PersonId By, DateTimeOffset At);
