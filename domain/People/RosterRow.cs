using System.Globalization;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>Reads one line of a roster, from a list or from a card: the same checks for both.</summary>
public static class RosterRow
{
    public const string Email = "email";
    public const string Name = "name";
    public const string Seat = "seat";
    public const string Agency = "agency";
    public const string Role = "role";
    public const string Authority = "authority";
    public const string From = "from";
    public const string To = "to";

    /// <summary>What the seat column says for somebody without a seat.</summary>
    public const string CoordinatorOffice = "coordinator";
    public const string FrontDoorOffice = "front door";

    public const int MostCharacters = 200;

    private static readonly string[] Dates = ["yyyy-MM-dd", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy"];

    public static IReadOnlyList<string> Needed { get; } = [Email, Name, Seat];

    public static IReadOnlyList<string> Optional { get; } = [Agency, Role, Authority, From, To];

    /// <param name="field">The text under a name of this class; empty where there is none.</param>
    public static (RosterLine? Read, RosterFault? Fault) Read(Func<string, string> field, TermsOfReference terms)
    {
        if (Needed.Concat(Optional).Any(name => field(name).Length > MostCharacters))
        {
            return (null, RosterFault.TooLong);
        }
        var email = field(Email).ToLowerInvariant();
        if (!IsAddress(email))
        {
            return (null, RosterFault.Email);
        }
        if (field(Name).Length == 0)
        {
            return (null, RosterFault.NameMissing);
        }
        var office = OfficeOf(field(Seat));
        var seat = office is null ? SeatOf(field(Seat), terms) : null;
        if (office is null && seat is null)
        {
            return (null, RosterFault.UnknownSeat);
        }
        if (seat is not null && !IsOf(field(Agency), terms.Agency(seat.Agency)))
        {
            return (null, RosterFault.AgencyNotOfSeat);
        }
        var (role, roleFault) = RoleOf(field(Role), field(Authority));
        if (roleFault is not null)
        {
            return (null, roleFault);
        }
        if (!Day(field(From), out var from) || !Day(field(To), out var to))
        {
            return (null, RosterFault.Date);
        }
        return to < from ? (null, RosterFault.EndsBeforeStart) : (new(email, field(Name), seat?.Id, office, role, from, to), null);
    }

    /// <summary>One at-sign with something on both sides and a dot behind it; the platform knows the rest.</summary>
    private static bool IsAddress(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.IndexOf('.') > 0 && !domain.EndsWith('.') && !text.Any(char.IsWhiteSpace);

    private static Office? OfficeOf(string text) => Plain(text) switch
    {
        CoordinatorOffice => Office.Coordinator,
        FrontDoorOffice => Office.FrontDoor,
        _ => null,
    };

    private static Seat? SeatOf(string text, TermsOfReference terms) =>
        terms.Seats.FirstOrDefault(seat => Plain(seat.Id.Value) == Plain(text)) ?? terms.Seats.FirstOrDefault(seat => Plain(seat.Title) == Plain(text));

    /// <summary>An alternate from another agency would be given the seat's vote (Halton CSOG, section 6: from each organisation).</summary>
    private static bool IsOf(string text, Agency agency) =>
        text.Length == 0 || Plain(text) == Plain(agency.Id.Value) || Plain(text) == Plain(agency.Name);

    private static (SeatRole Role, RosterFault? Fault) RoleOf(string role, string authority) => (Plain(role), Plain(authority)) switch
    {
        ("" or "member", _) => (SeatRole.Member, null),
        ("alternate", "yes") => (SeatRole.AlternateWithAuthority, null),
        ("alternate", "no") => (SeatRole.Alternate, null),
        ("alternate", _) => (SeatRole.Alternate, RosterFault.Authority),
        _ => (SeatRole.Alternate, RosterFault.Role),
    };

    private static bool Day(string text, out DateOnly? day)
    {
        var read = DateOnly.TryParseExact(text, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        day = read ? date : null;
        return read || text.Length == 0;
    }

    private static string Plain(string text) => string.Join(' ', text.ToLowerInvariant().Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One line that could be read.</summary>
/// <param name="From">Nothing means: the period they hold the seat for now, or else from today.</param>
public sealed record RosterLine(string Email, string Name, SeatId? Seat, Office? Office, SeatRole Role, DateOnly? From, DateOnly? To);

/// <summary>What is wrong with a line of a roster.</summary>
public enum RosterFault
{
    Broken,
    TooLong,
    Email,
    NameMissing,
    UnknownSeat,
    AgencyNotOfSeat,

    /// <summary>The chair and the co-chair must be of two agencies (Cheshire East, chair and membership).</summary>
    SameAgencyAsChair,
    Role,
    Authority,
    Date,
    EndsBeforeStart,

    /// <summary>The same seat for the same person over days that overlap, under another first day.</summary>
    Overlaps,

    /// <summary>A last day that has passed, for a seat that the person does not hold.</summary>
    NothingToEnd,

    /// <summary>An office is held until somebody else has it, so a last day to come cannot be kept.</summary>
    OfficeWithEnd,
}
