namespace PanelAssistant.Domain.Forums;

/// <summary>The team that every referral reaches first, and what may become of one.</summary>
internal static class FrontDoorReading
{
    private const int YearOfDays = 366;

    public static FrontDoor FrontDoor(StrictValue value, ClauseBook clauses, Destinations destinations)
    {
        var fields = value.Fields("name", "reply", "replyWorkingDays", "reviewedBy", "overlap", "assessment", "questions?", "outcomes", "clause");
        return new()
        {
            Name = fields["name"].Text(),
            Reply = fields["reply"].Text(),
            ReplyWorkingDays = fields["replyWorkingDays"].Whole(0, YearOfDays),
            ReviewedBy = fields["reviewedBy"].Text(),
            Overlap = fields["overlap"].OrNull(overlap => Overlap(overlap, clauses)),
            Assessment = fields["assessment"].OrNull(assessment => Assessment(assessment, clauses)),
            Questions = fields.TryGetValue("questions", out var questions) ? Questions(questions, clauses) : null,
            Outcomes = Outcomes(fields["outcomes"], destinations),
            Clause = clauses.Cited(fields["clause"]),
        };
    }

    private static OverlapRule Overlap(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("team", "types", "clause");
        return new(fields["team"].Text(), [.. fields["types"].Items().Select(type => type.Text())], clauses.Cited(fields["clause"]));
    }

    private static AssessmentRule Assessment(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("team", "asksKeyworker", "clause");
        return new(fields["team"].Text(), fields["asksKeyworker"].YesNo(), clauses.Cited(fields["clause"]));
    }

    private static QuestionRule Questions(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("nudges", "clause");
        return new(RuleReading.Days(fields["nudges"], -YearOfDays), clauses.Cited(fields["clause"]));
    }

    private static List<FrontDoorOutcome> Outcomes(StrictValue list, Destinations destinations)
    {
        var outcomes = new List<FrontDoorOutcome>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("id", "kind", "title", "tells", "forum");
            var id = fields["id"].Id();
            if (outcomes.Any(outcome => outcome.Id == id))
            {
                throw fields["id"].Refuse($"The outcome \"{id}\" is listed twice.");
            }
            var kind = (OutcomeKind)fields["kind"].Choice("assessment", "forum", "advice", "other-area", "no-further-action");
            if (kind is OutcomeKind.Forum == fields["forum"].IsNull)
            {
                throw item.Refuse("A \"forum\" goes with the kind \"forum\"; with every other kind it is null.");
            }
            var forum = fields["forum"].OrNull(destinations.TakingChildren);
            outcomes.Add(new(id, kind, fields["title"].Text(), fields["tells"].Text(), forum));
        }
        return outcomes;
    }
}
