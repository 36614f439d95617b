namespace PanelAssistant.Domain.Forums;

/// <summary>
/// What an earlier version of the terms had and this one has not: records that name it are read as before, in words made of its id.
/// It has no vote and keeps no flag.
/// </summary>
internal static class Former
{
    public static Agency Agency(AgencyId id) => new(id, Words(id.Value), Partner: false, Votes: false, Flags: false);

    /// <summary>Which agency it was of is not known any more: the seat stands for itself.</summary>
    public static Seat Seat(SeatId id) => new(id, Words(id.Value), new(id.Value)) { Listed = false, SeesOwnReferralsOnly = true };

    /// <summary>"commissioned-services" is "Commissioned services".</summary>
    private static string Words(string id) => id.Length == 0 ? id : char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
