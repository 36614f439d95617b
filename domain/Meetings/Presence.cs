using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>Somebody in the room, in the seat and for the agency they came for. Frozen on arrival: a change of the roster does not rewrite who was there.</summary>
public sealed record Presence(PersonId Person, SeatId Seat, AgencyId Agency, SeatRole Role)
{
    /// <summary>In the order of their times; only the last may be without an end.</summary>
    public IReadOnlyList<Stay> Stays { get; init; } = [];

    public bool IsHere => Stays is [.., { Left: null }];

    /// <summary>Named alternates carry suitable authority, or speak without deciding (Halton CSOG, section 6).</summary>
    public bool Decides => Role is not SeatRole.Alternate;

    public bool WasHereAt(DateTimeOffset at) => Stays.Any(stay => stay.From <= at && (stay.Left is not { } left || at < left));
}

/// <summary>From coming in to going out.</summary>
/// <param name="Left">The first instant without them; nothing while they are in the room.</param>
/// <param name="MarkedBy">Whose press it was that they came: their own, or that of whoever keeps the list.</param>
public sealed record Stay(DateTimeOffset From, DateTimeOffset? Left, PersonId MarkedBy);
