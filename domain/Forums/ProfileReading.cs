using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Forums;

/// <summary>Reads what a partnership's forums share: its areas, front door, receiving bodies and words.</summary>
internal static class ProfileReading
{
    private const int MostMonths = 60;
    private const int MostSharingDays = 60;

    public static PartnershipProfile Profile(StrictValue root, Glossary glossary, Destinations destinations)
    {
        var fields = root.Fields("partnership", "name", "areas", "areaNames", "frontDoor", "bodies", "retention?", "sharing?", "clauses");
        var clauses = ClauseReading.OfPartnership(fields["clauses"]);
        var areas = Areas(fields["areas"]);
        var kept = fields.TryGetValue("retention", out var retention) ? RetentionReading.Rules(retention, clauses) : RetentionRule.Usual;
        return new()
        {
            Id = fields["partnership"].Id(),
            Name = fields["name"].Text(),
            Areas = areas,
            AreaMap =
            [
                .. fields["areaNames"].List().Select(item =>
                {
                    var names = item.Fields("called", "area");
                    return new AreaName(names["called"].Text(), Area(names["area"], areas));
                }),
            ],
            FrontDoor = FrontDoorReading.FrontDoor(fields["frontDoor"], clauses, destinations),
            Bodies = Bodies(fields["bodies"], clauses),
            Sharing = fields.TryGetValue("sharing", out var sharing) ? Sharing(sharing, clauses) : SharingRule.Usual,
            Glossary = glossary,
            Retention = kept,
            Clauses = [.. clauses.All, .. RetentionRule.UsualClauses.Where(clause => !clauses.Holds(clause.Id) && kept.Any(rule => rule.Clause == clause.Id))],
        };
    }

    public static IReadOnlyList<string> Areas(StrictValue list)
    {
        var areas = new List<string>();
        foreach (var item in list.Items())
        {
            areas.Add(areas.Contains(item.Text()) ? throw item.Refuse($"The area \"{item.Text()}\" is listed twice.") : item.Text());
        }
        return areas;
    }

    public static string Area(StrictValue value, IReadOnlyList<string> areas) =>
        areas.Contains(value.Text()) ? value.Text() : throw value.Refuse($"The partnership has no area \"{value.Text()}\".");

    public static Glossary Glossary(StrictValue root)
    {
        var terms = new List<GlossaryTerm>();
        var known = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in root.Fields("terms")["terms"].Items())
        {
            var fields = item.Fields("term", "also", "longForm", "meaning");
            foreach (var name in fields["also"].List().Prepend(fields["term"]))
            {
                if (!known.Add(name.Text()))
                {
                    throw name.Refuse($"The term \"{name.Text()}\" stands twice.");
                }
            }
            terms.Add(new(
                fields["term"].Text(), [.. fields["also"].List().Select(name => name.Text())],
                fields["longForm"].OrNull(words => words.Text()), fields["meaning"].Text()));
        }
        return new(terms);
    }

    private static List<ReceivingBody> Bodies(StrictValue list, ClauseBook clauses)
    {
        var bodies = new List<ReceivingBody>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("id", "name", "everyMonths", "firstMeeting", "clause");
            var id = fields["id"].Id();
            bodies.Add(bodies.Any(body => body.Id == id)
                ? throw fields["id"].Refuse($"The body \"{id}\" is listed twice.")
                : new(
                    id, fields["name"].Text(), fields["everyMonths"].OrNothing(months => months.Whole(1, MostMonths)),
                    fields["firstMeeting"].OrNothing(day => day.Date()), clauses.Cited(fields["clause"])));
        }
        return bodies;
    }

    private static SharingRule Sharing(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("chairAfterWorkingDays", "chairEveryWorkingDays", "clause", "laterClause");
        return new(fields["chairAfterWorkingDays"].Whole(1, MostSharingDays), fields["chairEveryWorkingDays"].Whole(1, MostSharingDays))
        {
            Clause = clauses.Cited(fields["clause"]),
            LaterClause = clauses.Cited(fields["laterClause"]),
        };
    }
}
