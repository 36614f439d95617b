namespace PanelAssistant.Domain.Forums;

/// <summary>The rules that count: meetings, decisions, reminders, the front door.</summary>
internal static class RuleReading
{
    private const int YearOfDays = 366;

    public static Cadence Cadence(StrictValue value)
    {
        var fields = value.Fields("everyDays", "papersDaysBefore", "papersCountedIn");
        var every = fields["everyDays"].Whole(1, YearOfDays);
        return new(every, fields["papersDaysBefore"].Whole(0, every))
        {
            PapersCountedIn = Choice(
                fields["papersCountedIn"], ("calendar-days", DayCount.CalendarDays), ("working-days", DayCount.WorkingDays)),
        };
    }

    public static DecisionRule Decisions(StrictValue value, IReadOnlyList<Agency> agencies, IReadOnlyList<Clause> clauses)
    {
        var fields = value.Fields("partnersForQuorum", "onTieAdding", "onTieRemoving", "clause");
        var partners = fields["partnersForQuorum"].Whole(0, agencies.Count(agency => agency.Partner));
        var clause = fields["clause"].Id();
        if (clauses.All(known => known.Id != clause))
        {
            throw fields["clause"].Refuse($"There is no clause \"{clause}\".");
        }
        return new(partners, Tie(fields["onTieAdding"]), Tie(fields["onTieRemoving"]), clause);
    }

    public static NudgeSchedule Nudges(StrictValue value)
    {
        var fields = value.Fields("owner", "chair", "dueAfterDays");
        return new(Days(fields["owner"], -YearOfDays), Days(fields["chair"], 1), fields["dueAfterDays"].Whole(0, YearOfDays));
    }

    public static FrontDoor FrontDoor(StrictValue value)
    {
        var fields = value.Fields("name", "reply", "replyWorkingDays");
        return new(fields["name"].Text(), fields["reply"].Text(), fields["replyWorkingDays"].Whole(0, YearOfDays));
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

    /// <summary>Days from the due date. The chair is only told once something is overdue, so from day 1.</summary>
    private static List<int> Days(StrictValue list, int earliest)
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
        Choice(value, ("not-carried", TieOutcome.NotCarried), ("flag-stays", TieOutcome.FlagStays));

    private static T Choice<T>(StrictValue value, params (string Word, T Meaning)[] choices)
    {
        var word = value.Text();
        foreach (var choice in choices)
        {
            if (choice.Word == word)
            {
                return choice.Meaning;
            }
        }
        throw value.Refuse($"This must be one of: {string.Join(", ", choices.Select(choice => $"\"{choice.Word}\""))}.");
    }
}
