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

    /// <param name="asked">The text under a name of this class; empty where there is none, nothing where it was not asked.</param>
    public static (RosterLine? Read, RosterFault? Fault) Read(Func<string, string?> asked, TermsOfReference terms)
    {
        if (Needed.Concat(Optional).Any(name => Field(name).Length > MostCharacters))
        {
            return (null, RosterFault.TooLong);
        }
        var email = Field(Email).ToLowerInvariant();
        if (!IsAddress(email))
        {
            return (null, RosterFault.Email);
        }
        if (Field(Name).Length == 0)
        {
            return (null, RosterFault.NameMissing);
        }
        var office = OfficeOf(Field(Seat));
        var seat = office is null ? SeatOf(Field(Seat), terms) : null;
        if (office is null && seat is null)
        {
            return (null, RosterFault.UnknownSeat);
        }
        if (seat is not null && !IsOf(Field(Agency), terms.Agency(seat.Agency)))
        {
            return (null, RosterFault.AgencyNotOfSeat);
        }
        var (role, roleFault) = RoleOf(Field(Role), Field(Authority));
        if (roleFault is not null)
        {
            return (null, roleFault);
        }
        if (!Day(Field(From), out var from) || !Day(Field(To), out var to))
        {
            return (null, RosterFault.Date);
        }
        return to < from
            ? (null, RosterFault.EndsBeforeStart)
            : (new(email, Field(Name), seat?.Id, office, role, from, to) { SaysRole = asked(Role) is not null, SaysEnd = asked(To) is not null }, null);

        string Field(string name) => asked(name) ?? "";
    }

    /// <summary>What an address may hold beside letters and digits: "mailto:" and what cannot be seen would be awaited for ever.</summary>
    private const string Signs = "@.!#$%&'*+/=?^_`{|}~-";

    /// <summary>One at-sign with something on both sides and a dot behind it; the platform knows the rest.</summary>
    private static bool IsAddress(string text) =>
        text.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain] && domain.IndexOf('.') > 0 && !domain.EndsWith('.')
        && text.All(sign => char.IsLetterOrDigit(sign) || Signs.Contains(sign, StringComparison.Ordinal));

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
public sealed record RosterLine(string Email, string Name, SeatId? Seat, Office? Office, SeatRole Role, DateOnly? From, DateOnly? To)
{
    /// <summary>False for a list without that column: whoever is an alternate stays one.</summary>
    public bool SaysRole { get; init; } = true;

    /// <summary>False for a list without that column: a last day that is set stays.</summary>
    public bool SaysEnd { get; init; } = true;
}

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

    /// <summary>A last day that has passed, for a seat or part that the person does not have.</summary>
    NothingToEnd,

    /// <summary>An office is held until somebody else has it, so a last day to come cannot be kept.</summary>
    OfficeWithEnd,
}
