namespace PanelAssistant.Domain.Forums;

/// <summary>The rules that count: decisions and reminders.</summary>
internal static class RuleReading
{
    private const int YearOfDays = 366;
    private const int YearOfWeeks = 52;
    private const int MostDaysOpen = 20;

    public static DecisionRule Decisions(StrictValue value, IReadOnlyList<Agency> agencies, ClauseBook clauses)
    {
        var fields = value.Fields("partnersForQuorum", "onTieAdding", "onTieRemoving", "flagReviewWeeks?", "openWorkingDays?", "chairMayWaiveQuorum?", "castingVote?", "clause");
        var partners = fields["partnersForQuorum"].Whole(0, agencies.Count(agency => agency.Partner));
        return new(partners, Tie(fields["onTieAdding"]), Tie(fields["onTieRemoving"]), clauses.Cited(fields["clause"]))
        {
            FlagReviewWeeks = fields.TryGetValue("flagReviewWeeks", out var weeks) ? weeks.Whole(1, YearOfWeeks) : DecisionRule.UsualReviewWeeks,
            OpenWorkingDays = fields.TryGetValue("openWorkingDays", out var days) ? days.Whole(1, MostDaysOpen) : null,
            ChairMayWaiveQuorum = fields.TryGetValue("chairMayWaiveQuorum", out var waive) ? waive.YesNo() : null,
            CastingVote = fields.TryGetValue("castingVote", out var casting) ? casting.YesNo() : null,
        };
    }

    public static NudgeSchedule Nudges(StrictValue value)
    {
        var fields = value.Fields("owner", "chair", "dueAfterDays");
        return new(Days(fields["owner"], -YearOfDays), Days(fields["chair"], 1), fields["dueAfterDays"].Whole(0, YearOfDays));
    }

    /// <summary>Days from the due date. The chair is only told once something is overdue, so from day 1.</summary>
    internal static List<int> Days(StrictValue list, int earliest)
    {
        var days = new List<int>();
        foreach (var item in list.Items())
        {
            var day = item.Whole(earliest, YearOfDays);
            if (days.Count > 0 && day <= days[^1])
            {
                throw item.Refuse($"Days must ascend, and {day} does not come after {days[^1]}.");
            }
            days.Add(day);
        }
        return days;
    }

    private static TieOutcome Tie(StrictValue value) =>
        (TieOutcome)value.Choice("not-carried", "flag-stays");
}
