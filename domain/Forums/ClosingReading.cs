namespace PanelAssistant.Domain.Forums;

/// <summary>The rules of the end: of an item, of a meeting, and the measures that may come of them.</summary>
internal static class ClosingReading
{
    private static readonly string[] Parts = ["actions", "monitor", "challenge", "papers", "level", "interventions", "review"];

    public static ClosingRule Closing(StrictValue value, ClauseBook clauses)
    {
        var needs = new List<ClosingNeed>();
        foreach (var item in value.Fields("needs")["needs"].List())
        {
            var fields = item.Fields("part", "clause");
            var part = (ClosingPart)fields["part"].Choice(Parts);
            needs.Add(needs.Any(need => need.Part == part)
                ? throw fields["part"].Refuse("This part is listed twice.")
                : new(part, clauses.Cited(fields["clause"])));
        }
        return new(needs);
    }

    public static TacticalRule Tactical(StrictValue value, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var fields = value.Fields("kinds", "agencies", "clause");
        return new(
            [.. Named(fields["kinds"], "title").Select(kind => new TacticalKind(kind.Id, kind.Text))],
            [.. fields["agencies"].Items().Select(agency => SeatReading.Agency(agency, agencies))],
            clauses.Cited(fields["clause"]));
    }

    public static ChairChecklist Checklist(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("questions", "clause");
        return new(Questions(fields["questions"]), clauses.Cited(fields["clause"]));
    }

    public static IReadOnlyList<ChecklistQuestion> Questions(StrictValue list) => [.. Named(list, "text").Select(question => new ChecklistQuestion(question.Id, question.Text))];

    private static List<(string Id, string Text)> Named(StrictValue list, string text)
    {
        var named = new List<(string Id, string Text)>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", text);
            var id = fields["id"].Id();
            named.Add(named.Any(one => one.Id == id) ? throw fields["id"].Refuse($"\"{id}\" is listed twice.") : (id, fields[text].Text()));
        }
        return named;
    }
}
