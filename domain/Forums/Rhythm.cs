namespace PanelAssistant.Domain.Forums;

/// <summary>The steps of a series of meetings, counted from its first.</summary>
public abstract record Rhythm
{
    private Rhythm()
    {
    }

    /// <summary>No two meetings are nearer to each other than this.</summary>
    public abstract int ShortestDays { get; }

    /// <summary>The date so many steps after the first meeting.</summary>
    public abstract DateOnly After(DateOnly first, int steps);

    /// <summary>Steps that surely lie before the date, so that a search may begin there.</summary>
    internal abstract int StepsBefore(DateOnly first, DateOnly date);

    /// <summary>Six-weekly, and every other rhythm that the calendar's months do not touch.</summary>
    public sealed record EveryDays(int Days) : Rhythm
    {
        public override int ShortestDays => Days;

        public override DateOnly After(DateOnly first, int steps) => first.AddDays(steps * Days);

        internal override int StepsBefore(DateOnly first, DateOnly date) => (date.DayNumber - first.DayNumber) / Days;
    }

    /// <summary>Monthly is 1, quarterly 3. The first meeting only fixes the month; its own day stands as it was given.</summary>
    /// <param name="Months">Months from one meeting to the next.</param>
    /// <param name="On">The day within the month; nothing keeps the first meeting's day of the month.</param>
    public sealed record EveryMonths(int Months, DayInMonth? On) : Rhythm
    {
        public override int ShortestDays => Months * 28;

        public override DateOnly After(DateOnly first, int steps)
        {
            if (steps == 0)
            {
                return first;
            }
            var month = new DateOnly(first.Year, first.Month, 1).AddMonths(steps * Months);
            return (On ?? new DayInMonth.Numbered(first.Day)).In(month.Year, month.Month);
        }

        internal override int StepsBefore(DateOnly first, DateOnly date) =>
            ((((date.Year - first.Year) * 12) + date.Month - first.Month) / Months) - 1;
    }
}

/// <summary>A day that every month has, however long it is.</summary>
public abstract record DayInMonth
{
    private DayInMonth()
    {
    }

    public abstract DateOnly In(int year, int month);

    /// <summary>A month that is too short has its last day instead.</summary>
    public sealed record Numbered(int Day) : DayInMonth
    {
        public override DateOnly In(int year, int month) => new(year, month, Math.Min(Day, DateTime.DaysInMonth(year, month)));
    }

    /// <param name="Nth">1 to 4, or <see cref="Last"/>: not every month has a fifth.</param>
    /// <param name="Weekday">Which day of the week.</param>
    public sealed record NthWeekday(int Nth, DayOfWeek Weekday) : DayInMonth
    {
        public const int Last = 5;

        public override DateOnly In(int year, int month)
        {
            var first = new DateOnly(year, month, 1);
            var day = 1 + (((int)Weekday - (int)first.DayOfWeek + 7) % 7) + ((Nth - 1) * 7);
            return new(year, month, day <= DateTime.DaysInMonth(year, month) ? day : day - 7);
        }
    }
}
