using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>
/// What somebody has in a group after their line was saved: a seat that stays behind, a last day that went and a chair whom
/// nobody follows are seen at once.
/// </summary>
public static class SavedSeatWords
{
    /// <param name="email">Of the line, lower case.</param>
    public static string Of(Roster before, Roster after, TermsOfReference terms, string email, string name, DateOnly today, Language words)
    {
        var parts = Parts(after, terms, email, today, words).ToList();
        var saved = parts.Count > 0
            ? words["Saved. {0} in {1} now: {2}.", PlainText.Escape(name), terms.ShortName, string.Join("; ", parts)]
            : words["Saved. {0} has no part in {1} any more. Take them out of the group's chat in Teams too: they read there what is said.", PlainText.Escape(name), terms.ShortName];
        if (after.StandIns.LastOrDefault(named => named.Meeting >= today) is { } named && before.StandInFor(named.Meeting) is not null && after.StandInFor(named.Meeting) is null)
        {
            saved += " " + words["They were named to chair the meeting of {0}: type \"who chairs\" to name somebody else.", Dates.Of(named.Meeting, words)];
        }
        return ChairGap.Opened(before, after, terms, today) is { } gap ? $"{saved} {Gap(gap, terms, words)}" : saved;
    }

    /// <summary>Nobody chairs from some day on.</summary>
    public static string Gap(ChairGap gap, TermsOfReference terms, Language words) => gap.HasCoordinator
        ? words["Nobody chairs {0} from {1} on: give somebody the chair's seat.", terms.ShortName, Dates.Of(gap.From, words)]
        : words["Nobody chairs {0} from {1} on, and it has no coordinator: from then only an administrator can change who sits in it. Give somebody the chair's seat, or name a coordinator.", terms.ShortName, Dates.Of(gap.From, words)];

    private static IEnumerable<string> Parts(Roster roster, TermsOfReference terms, string email, DateOnly today, Language words)
    {
        var people = roster.Holdings.Where(held => held.Email == email).Select(held => held.Person)
            .Concat(roster.Others.Where(other => other.Email == email).Select(other => other.Id)).ToHashSet();
        foreach (var held in roster.Holdings.Where(held => people.Contains(held.Person) && (held.To is null || held.To >= today)))
        {
            yield return Part(held.Seat, held.Role, held.From, held.To);
        }
        foreach (var awaited in roster.Awaited.Where(awaited => awaited.Email == email && (awaited.To is null || awaited.To >= today)))
        {
            yield return (awaited.Seat is { } seat ? Part(seat, awaited.Role, awaited.From, awaited.To) : RosterWords.Office(awaited.Office!.Value, words)) + $" ({words["not met yet"]})";
        }
        if (roster.Coordinator is { } coordinator && people.Contains(coordinator))
        {
            yield return RosterWords.Office(Office.Coordinator, words);
        }
        if (roster.FrontDoor.Any(people.Contains))
        {
            yield return RosterWords.Office(Office.FrontDoor, words);
        }

        string Part(SeatId seat, SeatRole role, DateOnly from, DateOnly? to) =>
            $"{terms.Seat(seat).Title}, {RosterWords.Role(role, words)}, {RosterWords.Period(from, to, words)}";
    }
}
