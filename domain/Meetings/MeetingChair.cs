using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Meetings;

/// <summary>Who chairs a meeting when the chair does not.</summary>
public static class MeetingChair
{
    /// <summary>Whom the terms send first; nothing where that seat is empty.</summary>
    public static PersonId? StandIn(TermsOfReference terms, Roster roster, DateOnly day) => (terms.Chair.StandIn.First switch
    {
        StandInFirst.Deputy when terms.Chair.Deputy is { } deputy => roster.MembersIn(deputy, day),
        StandInFirst.CoChair when terms.Chair.CoChair is { } shared => roster.MembersIn(shared, day),
        StandInFirst.AlternateOfChair => roster.HoldersOf(terms.Chair.Seat, day).Where(held => held.Role is SeatRole.AlternateWithAuthority).Select(held => held.Person),
        _ => [],
    }).Select(person => (PersonId?)person).FirstOrDefault();

    /// <summary>Who chairs when the chair does not: whoever was named for that meeting, or else whom the terms send first.</summary>
    public static PersonId? Next(TermsOfReference terms, Roster roster, DateOnly meeting) => roster.StandInFor(meeting)?.Person ?? StandIn(terms, roster, meeting);

    public static bool IsChair(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) => roster.MembersIn(terms.Chair.Seat, day).Contains(person);

    /// <summary>Whoever runs the group's meetings, and who acts as chair of this one.</summary>
    public static bool Runs(this Meeting meeting, TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        Access.Runs(terms, roster, person, day) || (meeting.ActingChair == person && roster.Find(person, day) is not null);

    internal static Meeting Handed(this Meeting meeting, PersonId to, ChairMissing why, string? reason, PersonId by, DateTimeOffset now) =>
        meeting.HandedBack(now) is var back ? back with { ActingChair = to, ChairSpells = [.. back.ChairSpells, new(to, why, reason, by, now, null)] } : meeting;

    /// <summary>Who was named beforehand chairs from the moment it opens.</summary>
    internal static Meeting Begun(this Meeting meeting, DateTimeOffset now) =>
        meeting with { ChairSpells = [.. meeting.ChairSpells.Select(spell => spell.Until is null ? spell with { From = now } : spell)] };

    /// <summary>Who was named beforehand to stand in chairs, unless the chair opens it.</summary>
    internal static Meeting AsNamed(this Meeting meeting, Roster roster, DateTimeOffset now) =>
        meeting.ActingChair is null && roster.StandInFor(meeting.On) is { } named
            ? meeting.Handed(named.Person, ChairMissing.Away, named.Why, named.By, now)
            : meeting;

    /// <summary>The roster with what the meeting says of its chair: whoever acts may do what a chair may, on that day.</summary>
    public static Roster Following(this Roster roster, Meeting meeting, TermsOfReference terms) =>
        meeting.ChairSpells is [.., { Until: null } spell] && !roster.HasOffice(spell.Person, terms, meeting.On)
            ? roster.StandInFor(meeting.On)?.Person == spell.Person ? roster : roster.With(new StandInChair(spell.Person, meeting.On, spell.Reason, spell.By, spell.From))
            : roster with { StandIns = [.. roster.StandIns.Where(named => named.Meeting != meeting.On)] };

    internal static Meeting HandedBack(this Meeting meeting, DateTimeOffset now) => meeting with
    {
        ActingChair = null,
        ChairSpells = [.. meeting.ChairSpells.Select(spell => spell.Until is null ? spell with { Until = now } : spell)],
    };
}
