using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A member who cannot come to a meeting.</summary>
public sealed record ApologyDocument(string Person, string Seat, string Agency, string By, DateTimeOffset At, bool Late)
{
    public string? Representative { get; init; }

    public string? RepresentativeName { get; init; }

    public string? WhyNone { get; init; }

    public bool? Briefed { get; init; }

    public bool? HasPapers { get; init; }

    public Apology ToDomain() => new(new(Person), new(Seat), new(Agency), new(By), At, Late)
    {
        Representative = Representative is null ? null : new PersonId(Representative),
        RepresentativeName = RepresentativeName,
        WhyNone = WhyNone,
        Briefed = Briefed,
        HasPapers = HasPapers,
    };

    public static ApologyDocument Of(Apology apology) =>
        new(apology.Person.Value, apology.Seat.Value, apology.Agency.Value, apology.By.Value, apology.At, apology.Late)
        {
            Representative = apology.Representative?.Value,
            RepresentativeName = apology.RepresentativeName,
            WhyNone = apology.WhyNone,
            Briefed = apology.Briefed,
            HasPapers = apology.HasPapers,
        };
}

/// <summary>Somebody who came, with each time in and out.</summary>
public sealed record PresenceDocument(string Person, string Seat, string Agency, SeatRole Role, IReadOnlyList<StayDocument> Stays)
{
    public Presence ToDomain() => new(new(Person), new(Seat), new(Agency), Role)
    {
        Stays = [.. Stays.Select(stay => new Stay(stay.From, stay.Left, new(stay.MarkedBy)))],
    };

    public static PresenceDocument Of(Presence presence) =>
        new(presence.Person.Value, presence.Seat.Value, presence.Agency.Value, presence.Role, [.. presence.Stays.Select(stay => new StayDocument(stay.From, stay.Left, stay.MarkedBy.Value))]);
}

public sealed record StayDocument(DateTimeOffset From, DateTimeOffset? Left, string MarkedBy);

/// <summary>A time for which somebody chaired in the chair's place.</summary>
public sealed record ChairSpellDocument(string Person, ChairMissing Why, string? Reason, string By, DateTimeOffset From, DateTimeOffset? Until)
{
    public ChairSpell ToDomain() => new(new(Person), Why, Reason, new(By), From, Until);

    public static ChairSpellDocument Of(ChairSpell spell) => new(spell.Person.Value, spell.Why, spell.Reason, spell.By.Value, spell.From, spell.Until);
}
