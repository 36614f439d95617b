namespace PanelAssistant.Domain.People;

/// <summary>
/// A seat or office that an administrator gave to a work e-mail address whose owner the bot has not met. It gives no
/// right: a person is their Entra object id, and only the platform says whose address that is.
/// </summary>
/// <param name="Email">Lower case.</param>
/// <param name="Name">As the administrator wrote it; for reading only.</param>
/// <param name="Seat">Nothing when it is an office.</param>
/// <param name="From">First local day.</param>
/// <param name="To">Last local day, or open-ended.</param>
public sealed record AwaitedSeat(string Email, string Name, SeatId? Seat, Office? Office, SeatRole Role, DateOnly From, DateOnly? To)
{
    public bool GivenOn(DateOnly day) => From <= day && (To is null || day <= To);
}

/// <summary>A part in a forum that is no seat and has no vote.</summary>
public enum Office
{
    Coordinator,
    FrontDoor,
}
