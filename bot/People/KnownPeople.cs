using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.People;

/// <summary>Everybody with a part in one of the partnership's groups, by name.</summary>
internal static class KnownPeople
{
    public static Dictionary<PersonId, string> Of(Turn turn) => turn.Partnership.Forums.Select(terms => turn.RosterOf(terms.Forum)).SelectMany(roster =>
            roster.Holdings.Where(held => held.HeldOn(turn.Today)).Select(held => (held.Person, held.Name)).Concat(roster.Others.Select(other => (Person: other.Id, other.Name))))
        .DistinctBy(person => person.Person).ToDictionary(person => person.Person, person => person.Name);

    /// <summary>The one whose name has this in it; nothing when nobody's or several have.</summary>
    public static PersonId? Named(Dictionary<PersonId, string> people, string name) =>
        people.Where(person => person.Value.Contains(name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList() is [var one] ? one.Key : null;
}
