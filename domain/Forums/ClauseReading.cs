namespace PanelAssistant.Domain.Forums;

/// <summary>What the document says, and what it leaves unsaid: each clause is one or the other, never neither.</summary>
internal static class ClauseReading
{
    /// <summary>Every value in the file rests on one of these, so none may hold unsaid.</summary>
    private static readonly string[] Owed =
    [
        "chair", "deputy", "cadence", "papers", "decision", "votes", "quorum", "tie", "abstain", "conflict", "alternates",
        "actions-due", "action-nudges", "flag-confirmation", "front-door", "areas", "renewal",
    ];

    public static IReadOnlyList<Clause> Clauses(StrictValue list)
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
        var missing = Owed.FirstOrDefault(id => clauses.All(clause => clause.Id != id));
        return missing is null
            ? clauses
            : throw list.Refuse($"Nothing is said about \"{missing}\": add a clause with a \"source\", or with \"notSaid\" if the document is silent.");
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
