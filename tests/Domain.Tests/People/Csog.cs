using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Tests.Domain.People;

/// <summary>Halton CSOG under its own terms, with invented people. Wed 25 November 2026 is a meeting day.</summary>
internal static class Csog
{
    public static readonly PersonId Chair = new("chair");
    public static readonly PersonId Deputy = new("deputy");
    public static readonly PersonId Police = new("police");
    public static readonly PersonId SecondPolice = new("second-police");
    public static readonly PersonId SocialCare = new("social-care");
    public static readonly PersonId Education = new("education");
    public static readonly PersonId Unit = new("unit");
    public static readonly PersonId Health = new("health");
    public static readonly PersonId HealthAlternate = new("health-alternate");
    public static readonly PersonId HealthStandIn = new("health-stand-in");
    public static readonly PersonId Commissioned = new("commissioned");
    public static readonly PersonId Coordinator = new("coordinator");
    public static readonly PersonId Outsider = new("outsider");

    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly DateTimeOffset Now = UkTime.At(Today, new(10, 0));

    public static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    public static Roster Members { get; } = new()
    {
        Forum = new("csog"),
        Coordinator = Coordinator,
        Holdings =
        [
            Seat(Chair, "police-ppu-chair"),
            Seat(Deputy, "deputy-chair"),
            Seat(Police, "police-ocg"),
            Seat(SecondPolice, "police-pvp"),
            Seat(SocialCare, "csc-practice-lead"),
            Seat(Education, "education-officer"),
            Seat(Unit, "safeguarding-unit"),
            Seat(Health, "health-lead"),
            Seat(HealthAlternate, "health-lead", SeatRole.AlternateWithAuthority),
            Seat(HealthStandIn, "health-lead", SeatRole.Alternate),
            Seat(Commissioned, "commissioned-services"),
        ],
    };

    public static SeatHolding Seat(PersonId person, string seat, SeatRole role = SeatRole.Member, DateOnly? to = null) =>
        new(person, $"Robin Example-{person}", new(seat), role, new(2026, 1, 1), to);

    public static Roster With(this Roster roster, params SeatHolding[] more) => roster with { Holdings = [.. roster.Holdings, .. more] };

    public static Roster Without(this Roster roster, params PersonId[] gone) =>
        roster with { Holdings = [.. roster.Holdings.Where(held => !gone.Contains(held.Person))] };

    /// <summary>Everything the person holds ends on that day.</summary>
    public static Roster Ending(this Roster roster, PersonId person, DateOnly last) =>
        roster with { Holdings = [.. roster.Holdings.Select(held => held.Person == person ? held with { To = last } : held)] };

    public static TState State<TState>(this Decision<TState> decision) => decision switch
    {
        Decision<TState>.Accepted accepted => accepted.State,
        Decision<TState>.AlreadySo already => already.State,
        Decision<TState>.Refused refused => throw new InvalidOperationException($"Refused: {refused.Why}"),
        _ => throw new InvalidOperationException(),
    };

    public static void IsRefused<TState>(Reason why, Decision<TState> decision) => Assert.Equal(why, Assert.IsType<Decision<TState>.Refused>(decision).Why);

    public static Decision<TState>.Accepted IsAccepted<TState>(Decision<TState> decision) => Assert.IsType<Decision<TState>.Accepted>(decision);

    public static void IsAlreadySo<TState>(Decision<TState> decision) => Assert.IsType<Decision<TState>.AlreadySo>(decision);
}
