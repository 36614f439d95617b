namespace PanelAssistant.Domain.Forums;

/// <summary>What the document says, and what it leaves unsaid: each clause is one or the other, never neither.</summary>
internal static class ClauseReading
{
    /// <summary>Every value of a forum's file rests on one of these, so none may hold unsaid.</summary>
    private static readonly string[] OwedByForum =
    [
        "purpose", "people", "chair", "deputy", "chair-rotation", "stand-in", "cadence", "papers", "screening-deadline", "decision", "votes", "quorum",
        "tie", "abstain", "conflict", "alternates", "admission", "missing", "clocks", "no-names", "not-a-referral",
        "person-of-interest", "standing-items", "minutes", "reports-to", "actions-due", "action-nudges", "flag-confirmation",
        "areas", "renewal",
    ];

    private static readonly string[] OwedByPartnership =
        ["front-door", "front-door-reply", "reviewer", "overlap", "assessment", "outcomes", "areas", "area-names"];

    public static ClauseBook OfForum(StrictValue list, PartnershipProfile profile)
    {
        var own = Clauses(list);
        var book = new ClauseBook([.. own, .. profile.Clauses.Where(shared => own.All(clause => clause.Id != shared.Id))]);
        return Complete(book, OwedByForum, list);
    }

    public static ClauseBook OfPartnership(StrictValue list) => Complete(new(Clauses(list)), OwedByPartnership, list);

    private static ClauseBook Complete(ClauseBook book, string[] owed, StrictValue list)
    {
        var missing = Array.Find(owed, id => !book.Holds(id));
        return missing is null
            ? book
            : throw list.Refuse($"Nothing is said about \"{missing}\": add a clause with a \"source\", or with \"notSaid\" if the document is silent.");
    }

    private static List<Clause> Clauses(StrictValue list)
    {
        var clauses = new List<Clause>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", "source?", "notSaid?", "openPoint?", "rule");
            var id = fields["id"].Id();
            if (clauses.Any(clause => clause.Id == id))
            {
                throw fields["id"].Refuse($"The clause \"{id}\" stands twice.");
            }
            clauses.Add(Clause(item, id, fields));
        }
        return clauses;
    }

    private static Clause Clause(StrictValue item, string id, IReadOnlyDictionary<string, StrictValue> fields)
    {
        var source = fields.GetValueOrDefault("source");
        var notSaid = fields.GetValueOrDefault("notSaid");
        var point = fields.GetValueOrDefault("openPoint");
        return (source, notSaid) switch
        {
            (null, null) => throw item.Refuse(
                $"The clause \"{id}\" is neither stated nor silent: give its \"source\", or say in \"notSaid\" what the document leaves out."),
            ({ }, { }) => throw item.Refuse($"The clause \"{id}\" cannot be both stated and silent."),
            ({ }, null) when point is { } => throw point.Refuse("A stated clause settles no open point."),
            ({ }, null) => new(id, source.Text(), fields["rule"].Text(), Silent: false),
            (null, { }) => new(id, "", fields["rule"].Text(), Silent: true) { NotSaid = notSaid.Text(), OpenPoint = point?.Text() },
        };
    }
}
