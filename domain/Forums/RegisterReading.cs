using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Registers;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Domain.Forums;

/// <summary>The lists that a group keeps, with what the document itself puts on them.</summary>
internal static class RegisterReading
{
    public static IReadOnlyList<RegisterRule> Registers(StrictValue list, ClauseBook clauses)
    {
        var rules = new List<RegisterRule>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("kind", "entries?", "clause");
            var kind = (RegisterKind)fields["kind"].Choice("protocols", "concerns", "consultations", "horizon", "good-practice");
            rules.Add(rules.Any(known => known.Kind == kind)
                ? throw fields["kind"].Refuse("This register is listed twice.")
                : new(kind, fields.TryGetValue("entries", out var entries) ? Entries(entries, rules) : [], clauses.Cited(fields["clause"])));
        }
        return rules;
    }

    public static TargetRule Targets(StrictValue value, IReadOnlyList<Seat> seats, ClauseBook clauses)
    {
        var fields = value.Fields("helps", "clause");
        return new(SeatReading.Seat(fields["helps"], seats), clauses.Cited(fields["clause"]));
    }

    public static IReadOnlyList<ActionTag> Tags(StrictValue list, ClauseBook clauses)
    {
        var tags = new List<ActionTag>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("id", "title", "group", "askFor?", "clause");
            var id = fields["id"].Id();
            tags.Add(tags.Any(known => known.Id == id)
                ? throw fields["id"].Refuse($"The tag \"{id}\" is listed twice.")
                : new(id, fields["title"].Text(), (TagGroup)fields["group"].Choice("four-ps", "aim", "kind"), clauses.Cited(fields["clause"]))
                {
                    AskFor = fields.TryGetValue("askFor", out var ask) ? ask.Text() : null,
                });
        }
        return tags;
    }

    private static List<ListedEntry> Entries(StrictValue list, IReadOnlyList<RegisterRule> before)
    {
        var entries = new List<ListedEntry>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("number", "title");
            var number = fields["number"].Whole(1, ListedEntry.MostNumber);
            entries.Add(entries.Concat(before.SelectMany(rule => rule.Listed)).Any(known => known.Number == number)
                ? throw fields["number"].Refuse($"The number {number} is given twice.")
                : new(number, fields["title"].Text()));
        }
        return entries;
    }
}
