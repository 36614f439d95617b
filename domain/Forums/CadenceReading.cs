namespace PanelAssistant.Domain.Forums;

/// <summary>How often a forum meets, and what must be there before.</summary>
internal static class CadenceReading
{
    private const int YearOfDays = 366;
    private const int YearOfMonths = 12;
    private const int LongestMonth = 31;

    public static Cadence Cadence(StrictValue value)
    {
        var fields = value.Fields("every", "papersDaysBefore", "papersCountedIn", "papersNudges?", "screeningDaysBefore");
        var every = Every(fields["every"]);
        var cadence = new Cadence(every, fields["papersDaysBefore"].Whole(0, every.ShortestDays));
        return cadence with
        {
            PapersNudges = fields.TryGetValue("papersNudges", out var nudges) ? [.. nudges.List().Select(days => days.Whole(1, every.ShortestDays))] : cadence.PapersNudges,
            PapersCountedIn = (DayCount)fields["papersCountedIn"].Choice("calendar-days", "working-days"),
            ScreeningDaysBefore = fields["screeningDaysBefore"].OrNothing(days => days.Whole(0, every.ShortestDays)),
        };
    }

    /// <summary>Days, or months with the day on which the meeting falls.</summary>
    private static Rhythm Every(StrictValue value)
    {
        if (value.Members.Any(member => member.Name == "days"))
        {
            return new Rhythm.EveryDays(value.Fields("days")["days"].Whole(1, YearOfDays));
        }
        var fields = value.Fields("months", "on");
        return new Rhythm.EveryMonths(fields["months"].Whole(1, YearOfMonths), fields["on"].OrNull(Day));
    }

    private static DayInMonth Day(StrictValue value)
    {
        if (value.Members.Any(member => member.Name == "day"))
        {
            return new DayInMonth.Numbered(value.Fields("day")["day"].Whole(1, LongestMonth));
        }
        var fields = value.Fields("week", "weekday");
        return new DayInMonth.NthWeekday(
            1 + fields["week"].Choice("first", "second", "third", "fourth", "last"),
            DayOfWeek.Monday + fields["weekday"].Choice("monday", "tuesday", "wednesday", "thursday", "friday"));
    }
}
