using System.Globalization;

namespace PanelAssistant.Domain.Forums;

/// <summary>Who chairs, how the chair passes on, and who stands in.</summary>
internal static class ChairReading
{
    private const int MostMonths = 60;
    private const int MostWeeks = 26;

    public static ChairRule Chair(StrictValue value, IReadOnlyList<Seat> seats, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var fields = value.Fields("seat", "deputy", "coChair", "coChairElsewhere?", "rotation", "standIn");
        var chair = SeatReading.Seat(fields["seat"], seats);
        var deputy = Another(fields["deputy"], "deputy", seats, chair);
        var shared = Another(fields["coChair"], "co-chair", seats, chair);
        return new(chair, deputy)
        {
            CoChair = shared,
            CoChairElsewhere = fields.TryGetValue("coChairElsewhere", out var elsewhere) ? Elsewhere(elsewhere, shared, clauses) : null,
            Rotation = fields["rotation"].OrNull(rotation => Rotation(rotation, agencies, clauses)),
            StandIn = StandIn(fields["standIn"], deputy, shared, clauses),
        };
    }

    private static SeatId? Another(StrictValue value, string office, IReadOnlyList<Seat> seats, SeatId chair)
    {
        var seat = value.OrNothing(named => SeatReading.Seat(named, seats));
        return seat != chair ? seat : throw value.Refuse($"The {office} must be another seat than the chair.");
    }

    private static ChairRotation Rotation(StrictValue value, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var fields = value.Fields("everyMonths", "among", "starts", "handover?", "clause");
        var among = new List<AgencyId>();
        foreach (var item in fields["among"].Items())
        {
            var agency = SeatReading.Agency(item, agencies);
            among.Add(among.Contains(agency) ? throw item.Refuse($"The agency \"{agency}\" is listed twice.") : agency);
        }
        return new(
            fields["everyMonths"].Whole(1, MostMonths),
            among.Count > 1 ? among : throw fields["among"].Refuse("A chair passes between two agencies at least."),
            fields["starts"].OrNothing(month => DateOnly.ParseExact(TermsLoader.Month(month), "yyyy-MM", CultureInfo.InvariantCulture)),
            clauses.Cited(fields["clause"]))
        {
            Handover = fields.TryGetValue("handover", out var handover) ? Handover(handover, clauses) : ChairHandoverRule.Usual,
        };
    }

    private static ChairHandoverRule Handover(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("remindWeeksBefore", "checklist", "clause");
        return new(fields["remindWeeksBefore"].Whole(1, MostWeeks), ClosingReading.Questions(fields["checklist"])) { Clause = clauses.Cited(fields["clause"]) };
    }

    private static string Elsewhere(StrictValue value, SeatId? shared, ClauseBook clauses) =>
        shared is null ? throw value.Refuse("There is no co-chair to come from elsewhere.") : clauses.Cited(value);

    private static ChairStandIn StandIn(StrictValue value, SeatId? deputy, SeatId? shared, ClauseBook clauses)
    {
        var fields = value.Fields("first", "othersNeedReason", "clause");
        var first = (StandInFirst)fields["first"].Choice("deputy", "co-chair", "alternate-of-chair");
        if ((first is StandInFirst.Deputy && deputy is null) || (first is StandInFirst.CoChair && shared is null))
        {
            throw fields["first"].Refuse("There is no such seat to stand in.");
        }
        return new(first, fields["othersNeedReason"].YesNo(), clauses.Cited(fields["clause"]));
    }
}
