namespace PanelAssistant.Domain.Meetings;

/// <summary>A member says that they cannot come (Halton CSOG, section 6: to the chair, in advance of the meeting).</summary>
/// <param name="At">When it was first sent; naming somebody else later does not make it late.</param>
/// <param name="Late">Sent when the meeting had begun.</param>
public sealed record Apology(PersonId Person, SeatId Seat, AgencyId Agency, PersonId By, DateTimeOffset At, bool Late)
{
    public const int MostText = 300;

    /// <summary>A named alternate of the seat.</summary>
    public PersonId? Representative { get; init; }

    /// <summary>Somebody who is not on the roster, as the member wrote the name.</summary>
    public string? RepresentativeName { get; init; }

    /// <summary>Why nobody can come; only then is there no representative (Cheshire East: one must be identified).</summary>
    public string? WhyNone { get; init; }

    public bool? Briefed { get; init; }

    public bool? HasPapers { get; init; }
}
