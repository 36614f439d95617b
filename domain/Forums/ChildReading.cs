using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Domain.Forums;

/// <summary>The rules about children: which of them a forum takes, what it counts, when it asks.</summary>
internal static class ChildReading
{
    private const int Most = 1000;

    public static IReadOnlyList<AdmissionGround> Admission(StrictValue list, ClauseBook clauses) =>
    [
        .. list.List().Select(item =>
        {
            var fields = item.Fields("ground", "socialCare", "clause");
            return new AdmissionGround(
                (Ground)fields["ground"].Choice("missing", "exploitation"),
                (SocialCareTest)fields["socialCare"].Choice("any", "child-or-sibling-open", "neither-open"),
                clauses.Cited(fields["clause"]));
        }),
    ];

    public static (MissingRule? Rule, IReadOnlyList<string> Clauses, string? Links) Missing(StrictValue value, ClauseBook clauses)
    {
        if (value.IsNull)
        {
            return (null, [], null);
        }
        var fields = value.Fields("episodes", "windowDays", "overHours", "seriousIssueQualifies", "returnInterviewHours", "linksClause?", "clauses");
        var rule = new MissingRule(
            fields["episodes"].Whole(1, Most), fields["windowDays"].Whole(1, Most), fields["overHours"].Whole(1, Most),
            fields["seriousIssueQualifies"].YesNo(), fields["returnInterviewHours"].Whole(1, Most));
        return (rule, [.. fields["clauses"].Items().Select(clauses.Cited)], fields.TryGetValue("linksClause", out var links) ? clauses.Cited(links) : null);
    }

    public static IReadOnlyList<RiskClock> Clocks(StrictValue list, ClauseBook clauses)
    {
        var clocks = new List<RiskClock>();
        foreach (var item in list.List())
        {
            var fields = item.Fields(
                "id", "months", "who", "asks", "papers", "headings", "inviteDaysBeforePapers?", "silentDays?", "clause", "startClause");
            var id = fields["id"].Id();
            clocks.Add(clocks.Any(clock => clock.Id == id) ? throw fields["id"].Refuse($"The clock \"{id}\" is listed twice.") : new()
            {
                Id = id,
                Months = fields["months"].Whole(1, Most),
                Who = (ClockSubject)fields["who"].Choice("at-risk", "placed-by-another"),
                Asks = (ClockAsk)fields["asks"].Choice("invite-lead-professional", "ask-plan-then-invite"),
                Papers = [.. fields["papers"].List().Select(paper => paper.Text())],
                Headings = [.. fields["headings"].List().Select(heading => heading.Text())],
                InviteDaysBeforePapers = fields.TryGetValue("inviteDaysBeforePapers", out var before) ? before.Whole(0, Most) : RiskClock.UsualInvite,
                SilentDays = fields.TryGetValue("silentDays", out var silent) ? silent.Whole(1, Most) : RiskClock.UsualSilence,
                Clause = clauses.Cited(fields["clause"]),
                StartClause = clauses.Cited(fields["startClause"]),
            });
        }
        return clocks;
    }

    public static IReadOnlyList<ChildPaper> Papers(StrictValue list, IReadOnlyList<Seat> seats, ClauseBook clauses)
    {
        var papers = new List<ChildPaper>();
        foreach (var item in list.List())
        {
            var fields = item.Fields("id", "title", "accepts", "onlyConfirmed", "mayNotApply?", "heldHere?", "broughtBy?", "clause");
            var id = fields["id"].Id();
            papers.Add(papers.Any(paper => paper.Id == id) ? throw fields["id"].Refuse($"The paper \"{id}\" is listed twice.") : new(
                id, fields["title"].Text(), [.. fields["accepts"].List().Select(name => name.Text())],
                fields["onlyConfirmed"].YesNo(), clauses.Cited(fields["clause"]))
            {
                MayNotApply = fields.TryGetValue("mayNotApply", out var mayNot) && mayNot.YesNo(),
                HeldHere = fields.TryGetValue("heldHere", out var here) && here.YesNo(),
                BroughtBy = fields.TryGetValue("broughtBy", out var seat) ? SeatReading.Seat(seat, seats) : null,
            });
        }
        return papers;
    }

    public static NoNamesRule NoNames(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("notice", "clause");
        return new(fields["notice"].Text(), clauses.Cited(fields["clause"]));
    }

    public static FixedNotice Notice(StrictValue value, ClauseBook clauses)
    {
        var fields = value.Fields("text", "clause");
        return new(fields["text"].Text(), clauses.Cited(fields["clause"]));
    }

    public static PersonOfInterestRule PersonOfInterest(StrictValue value, IReadOnlyList<Seat> seats, ClauseBook clauses)
    {
        var fields = value.Fields("receivers", "readers", "clause", "accessClause");
        return new(
            [.. fields["receivers"].Items().Select(seat => SeatReading.Seat(seat, seats))],
            [.. fields["readers"].Items().Select(seat => SeatReading.Seat(seat, seats))],
            clauses.Cited(fields["clause"]),
            clauses.Cited(fields["accessClause"]));
    }
}
