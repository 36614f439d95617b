using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Meetings;

/// <summary>The dates of a forum's regular meetings, counted from the first, as they stand now (Halton CSOG, section 5: 6-weekly).</summary>
public sealed record MeetingSeries(DateOnly FirstMeeting, Cadence Cadence)
{
    /// <summary>Meetings held on another day than the rhythm gives. None is moved past a neighbour, so the order of the series stands.</summary>
    public IReadOnlyList<MovedMeeting> Moved { get; init; } = [];

    /// <summary>The day on which a meeting is held, as things stand now.</summary>
    /// <param name="number">1 for the first meeting.</param>
    public DateOnly Nth(int number) => HeldOn(NthDue(number));

    /// <summary>The day that the rhythm gives.</summary>
    /// <param name="number">1 for the first meeting.</param>
    public DateOnly NthDue(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return Cadence.Every.After(FirstMeeting, number - 1);
    }

    /// <summary>The day on which the meeting that was first due on that day is held.</summary>
    public DateOnly HeldOn(DateOnly due) => Moved.FirstOrDefault(moved => moved.Due == due)?.On ?? due;

    /// <summary>The day on which the meeting held on that day was first due: a meeting's identity. Nothing when none is held then.</summary>
    public DateOnly? DueOf(DateOnly meeting) => NumberOnOrAfter(meeting) is var number && Nth(number) == meeting ? NthDue(number) : null;

    /// <summary>Where a meeting's day that was written down earlier stands now.</summary>
    public DateOnly Standing(DateOnly written) =>
        IsMeeting(written) ? written : Moved.FirstOrDefault(moved => moved.Stood(written))?.On ?? written;

    /// <summary>
    /// The days between which the meeting held on a day may be moved, neither of them included: those on which its
    /// neighbours are held, and were first due.
    /// </summary>
    public (DateOnly After, DateOnly Before) RoomFor(DateOnly meeting)
    {
        var number = NumberOnOrAfter(meeting);
        var (next, nextDue) = (Nth(number + 1), NthDue(number + 1));
        var before = next < nextDue ? next : nextDue;
        if (number == 1)
        {
            return (DateOnly.MinValue, before);
        }
        var (last, lastDue) = (Nth(number - 1), NthDue(number - 1));
        return (last > lastDue ? last : lastDue, before);
    }

    /// <summary>Strictly after the date: on the day of a meeting, the one that follows it.</summary>
    public DateOnly After(DateOnly date) => OnOrAfter(date.AddDays(1));

    public DateOnly OnOrAfter(DateOnly date) => Nth(NumberOnOrAfter(date));

    /// <summary>The last one before the date; nothing before the first.</summary>
    public DateOnly? Before(DateOnly date) => NumberOnOrAfter(date) is > 1 and var number ? Nth(number - 1) : null;

    public bool IsMeeting(DateOnly date) => OnOrAfter(date) == date;

    /// <summary>When an action raised on that date is due if no date was agreed: at the next meeting. Section 6 says only "the appropriate meeting date".</summary>
    public DateOnly DueFor(DateOnly raised) => After(raised);

    /// <summary>When the agenda and papers of a meeting are due (section 5: 5 days before).</summary>
    public PapersDeadline PapersFor(DateOnly meeting, WorkingDays days)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (Cadence.PapersCountedIn is DayCount.WorkingDays)
        {
            var counted = days.Add(meeting, -Cadence.PapersDaysBefore);
            return new(counted.Date, days.KindOf(counted.Date), counted.Date, counted.HolidaysKnown);
        }
        var date = meeting.AddDays(-Cadence.PapersDaysBefore);
        var before = days.OnOrBefore(date);
        return new(date, days.KindOf(date), before.Date, before.HolidaysKnown);
    }

    /// <summary>The first meeting on or after the date whose papers are still open today: one that something may yet be brought to.</summary>
    public DateOnly OpenOnOrAfter(DateOnly date, DateOnly today, WorkingDays days)
    {
        var meeting = OnOrAfter(date > today ? date : today);
        while (PapersFor(meeting, days).Proposed < today)
        {
            meeting = After(meeting);
        }
        return meeting;
    }

    /// <summary>09:00 on the working day so many days before the papers of a meeting close, or on the one before that day.</summary>
    public DateTimeOffset BeforePapers(DateOnly meeting, int daysBefore, WorkingDays days)
    {
        var closes = PapersFor(meeting, days).Proposed;
        return UkTime.At(days.OnOrBefore(closes.AddDays(-daysBefore)).Date, NudgeMoment.Hour);
    }

    private int NumberOnOrAfter(DateOnly date)
    {
        var number = 1 + Math.Max(0, Cadence.Every.StepsBefore(FirstMeeting, date));
        while (number > 1 && Nth(number - 1) >= date)
        {
            number--;
        }
        while (Nth(number) < date)
        {
            number++;
        }
        return number;
    }

    /// <summary>The last local day for a screening tool (Oxfordshire Network: a week before), where the forum sets one.</summary>
    public DateOnly? ScreeningsFor(DateOnly meeting) =>
        Cadence.ScreeningDaysBefore is { } days ? meeting.AddDays(-days) : null;

    /// <summary>The first instant that is too late for it: the end of that local day .</summary>
    public DateTimeOffset? ScreeningsCloseFor(DateOnly meeting) =>
        ScreeningsFor(meeting) is { } day ? UkTime.EndOf(day) : null;
}
