namespace PanelAssistant.Domain.Forums;

/// <summary>How often a forum meets, and what must be there before.</summary>
internal static class CadenceReading
{
    private const int YearOfDays = 366;
    private const int YearOfMonths = 12;
    private const int LongestMonth = 31;

    public static Cadence Cadence(StrictValue value)
    {
        var fields = value.Fields("every", "papersDaysBefore", "papersCountedIn", "screeningDaysBefore");
        var every = Every(fields["every"]);
        return new(every, fields["papersDaysBefore"].Whole(0, every.ShortestDays))
        {
            PapersCountedIn = fields["papersCountedIn"].Choice(("calendar-days", DayCount.CalendarDays), ("working-days", DayCount.WorkingDays)),
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
            fields["week"].Choice(("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("last", DayInMonth.NthWeekday.Last)),
            fields["weekday"].Choice(
                ("monday", DayOfWeek.Monday), ("tuesday", DayOfWeek.Tuesday), ("wednesday", DayOfWeek.Wednesday),
                ("thursday", DayOfWeek.Thursday), ("friday", DayOfWeek.Friday)));
    }
}
