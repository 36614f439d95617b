namespace PanelAssistant.Domain.People;

/// <summary>A person in a seat between two local dates, both included.</summary>
/// <param name="Person">Who.</param>
/// <param name="Name">As the roster shows them to members.</param>
/// <param name="Seat">Which seat of the forum.</param>
/// <param name="Role">Member, or named alternate with or without authority to decide (Halton CSOG, section 6).</param>
/// <param name="From">First local day.</param>
/// <param name="To">Last local day, or open-ended.</param>
public sealed record SeatHolding(PersonId Person, string Name, SeatId Seat, SeatRole Role, DateOnly From, DateOnly? To)
{
    /// <summary>The work address under which an administrator gave the seat, lower case.</summary>
    public string? Email { get; init; }

    /// <summary>The group that they chair, where they hold the seat by that office.</summary>
    public ForumId? OfficeOf { get; init; }

    public bool HeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}

public enum SeatRole
{
    Member,
    AlternateWithAuthority,
    Alternate,
}
