using PanelAssistant.Domain.Quality;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Domain.Forums;

/// <summary>What stands on every agenda, who gets the minutes, and to whom a forum reports.</summary>
internal static class LineReading
{
    private const int MostMonths = 60;

    public static IReadOnlyList<StandingItem> StandingItems(StrictValue list, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var items = new List<StandingItem>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("id", "title", "listFrom?", "skipping?", "clause");
            var id = fields["id"].Id();
            items.Add(items.Any(known => known.Id == id)
                ? throw fields["id"].Refuse($"The agenda item \"{id}\" is listed twice.")
                : new(id, fields["title"].Text(), clauses.Cited(fields["clause"]))
                {
                    ListFrom = fields.TryGetValue("listFrom", out var agency) ? SeatReading.Agency(agency, agencies) : null,
                    Skipping = !fields.TryGetValue("skipping", out var skipping) ? null
                        : items.Count == 0 ? clauses.Cited(skipping)
                        : throw skipping.Refuse("Only the first item, which looks back at the last meeting, can hold up those after it."),
                });
        }
        return items;
    }

    public static IReadOnlyList<MinutesLine> Minutes(StrictValue list, ClauseBook clauses, Destinations destinations) =>
    [
        .. list.Items().Select(item =>
        {
            var fields = item.Fields("to", "forum?", "withNextAgenda?", "clause");
            var to = (MinutesTo)fields["to"].Choice("members", "every-agency", "relevant-professionals", "chairs-of");
            var forum = fields.GetValueOrDefault("forum");
            if (to is MinutesTo.ChairsOf != forum is { })
            {
                throw item.Refuse("A \"forum\" goes with \"chairs-of\", and with nothing else.");
            }
            return new MinutesLine(to, forum is null ? null : destinations.Forum(forum), clauses.Cited(fields["clause"]))
            {
                WithNextAgenda = fields.TryGetValue("withNextAgenda", out var with) && with.YesNo(),
            };
        }),
    ];

    public static IReadOnlyList<UploadSystem> Uploads(StrictValue list, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var systems = new List<UploadSystem>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("id", "name", "agency", "clause");
            var id = fields["id"].Id();
            systems.Add(systems.Any(known => known.Id == id)
                ? throw fields["id"].Refuse($"The system \"{id}\" is listed twice.")
                : new(id, fields["name"].Text(), SeatReading.Agency(fields["agency"], agencies), clauses.Cited(fields["clause"])));
        }
        return systems;
    }

    public static IntelligenceRule Intelligence(StrictValue value, IReadOnlyList<Seat> seats, ClauseBook clauses)
    {
        var fields = value.Fields("seats", "clause");
        return new([.. fields["seats"].Items().Select(seat => SeatReading.Seat(seat, seats))], clauses.Cited(fields["clause"]));
    }

    public static ApologyRule Apologies(StrictValue value, IReadOnlyList<Seat> seats, ClauseBook clauses)
    {
        var fields = value.Fields("tell", "clause");
        return new([.. fields["tell"].List().Select(seat => SeatReading.Seat(seat, seats))], clauses.Cited(fields["clause"]));
    }

    public static IReadOnlyList<InvitationRule> Invitations(StrictValue list, ClauseBook clauses)
    {
        var rules = new List<InvitationRule>();
        foreach (var item in list.Items())
        {
            var fields = item.Fields("kind", "clause");
            var kind = (InvitationKind)fields["kind"].Choice("co-opted", "invitee", "speaker", "presenter");
            rules.Add(rules.Any(known => known.Kind == kind)
                ? throw fields["kind"].Refuse("This kind of guest is listed twice.")
                : new(kind, clauses.Cited(fields["clause"])));
        }
        return rules;
    }

    public static QualityRule Quality(StrictValue value, ClauseBook clauses, Destinations destinations)
    {
        var fields = value.Fields("of", "each", "months", "questions", "clause");
        var questions = fields["questions"].Items();
        return questions.Count > QualityRule.MostQuestions
            ? throw fields["questions"].Refuse($"At most {QualityRule.MostQuestions} questions fit on the card.")
            : new(
                [.. fields["of"].Items().Select(destinations.Forum)], fields["each"].Whole(1, QualityRule.MostEach), fields["months"].Whole(1, QualityRule.MostMonths),
                [.. questions.Select(question => question.Text())], clauses.Cited(fields["clause"]));
    }

    public static ChallengeRule Challenges(StrictValue value, ClauseBook clauses, Destinations destinations)
    {
        var fields = value.Fields("chairsOf?", "clause");
        return new(clauses.Cited(fields["clause"])) { ChairsOf = fields.TryGetValue("chairsOf", out var families) ? [.. families.Items().Select(destinations.Forum)] : [] };
    }

    public static SeniorManagerRule SeniorManagers(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("afterDays", "clause");
        return new(fields["afterDays"].Whole(1, 180), clauses.Cited(fields["clause"]));
    }

    public static SmallNumberRule SmallNumbers(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("below", "clause");
        var below = fields["below"].Whole(0, CountTable.MostThreshold);
        return below is > 0 and < CountTable.LeastThreshold
            ? throw fields["below"].Refuse($"A count below {CountTable.LeastThreshold} would always be one. Give {CountTable.LeastThreshold} or more, or 0 to hide nothing.")
            : new(below, clauses.Cited(fields["clause"]));
    }

    public static UpdateRule Updates(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("from", "daysBefore", "sharedElsewhere", "reportBack?", "clause");
        return new(
            [.. fields["from"].List().Select(from => (UpdateFrom)from.Choice("agencies", "professionals"))],
            fields["daysBefore"].Whole(1, 90), fields["sharedElsewhere"].YesNo(), clauses.Cited(fields["clause"]))
        {
            ReportBack = fields.TryGetValue("reportBack", out var report) ? clauses.Cited(report) : null,
        };
    }

    public static IReadOnlyList<ReportingLine> Reports(
        StrictValue list, ClauseBook clauses, IReadOnlyList<ReceivingBody> bodies, Destinations destinations) =>
    [
        .. list.List().Select(item =>
        {
            var fields = item.Fields("to", "what", "chairAttends", "whenAsked", "everyMonths", "parts?", "clause");
            return new ReportingLine
            {
                To = destinations.ForumOrBody(fields["to"], bodies),
                What = fields["what"].Text(),
                ChairAttends = fields["chairAttends"].YesNo(),
                WhenAsked = fields["whenAsked"].YesNo(),
                EveryMonths = fields["everyMonths"].OrNothing(months => months.Whole(1, MostMonths)),
                Parts = fields.TryGetValue("parts", out var parts)
                    ? [.. parts.Items().Select(part => (ReportPart)part.Choice("themes", "missing", "four-ps", "escalation", "plans", "work", "own-work", "blockages", "asks", "effectiveness"))]
                    : ReportingLine.UsualParts,
                Clause = clauses.Cited(fields["clause"]),
            };
        }),
    ];
}
