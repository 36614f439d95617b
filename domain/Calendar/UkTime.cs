namespace PanelAssistant.Domain.Calendar;

/// <summary>
/// Local dates and times in the United Kingdom. Instants are kept in UTC; a "day" in any rule is a local day here.
/// Clocks go forward at 01:00 on the last Sunday of March (01:00 to 01:59 is skipped) and back at 02:00 on the last
/// Sunday of October (01:00 to 01:59 comes twice).
/// </summary>
public static class UkTime
{
    /// <summary>Needs the time zone data of the operating system or its image; without it the first use throws.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOf(clock.GetUtcNow());
    }

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant).DateTime);

    /// <summary>The same instant with the offset of the United Kingdom, for showing.</summary>
    public static DateTimeOffset Local(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>
    /// The instant of a local date and time, in UTC. A time that comes twice is the first of the two; a time that is
    /// skipped is as far past the change as it claims (01:30 becomes 02:30). Where the difference matters, ask
    /// <see cref="Resolve"/>.
    /// </summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time) => Resolve(date, time).Instant;

    /// <summary>Midnight at which the local day begins. Clocks never change at midnight here.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => At(date, TimeOnly.MinValue);

    /// <summary>The first instant after the local day: 23 or 25 hours after its start on the days the clocks change.</summary>
    public static DateTimeOffset EndOf(DateOnly date) => StartOf(date.AddDays(1));

    /// <summary>Which instant or instants a clock on the wall may mean: a form asks "which of the two?" with this.</summary>
    public static LocalMoment Resolve(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        if (Zone.IsInvalidTime(local))
        {
            // Winter time is UTC, so reading the skipped time as winter time carries it over the gap.
            return new(Utc(local, TimeSpan.Zero), null, LocalFit.Skipped);
        }
        if (Zone.IsAmbiguousTime(local))
        {
            var offsets = Zone.GetAmbiguousTimeOffsets(local);
            return new(Utc(local, offsets.Max()), Utc(local, offsets.Min()), LocalFit.Twice);
        }
        return new(Utc(local, Zone.GetUtcOffset(local)), null, LocalFit.Once);
    }

    private static DateTimeOffset Utc(DateTime local, TimeSpan offset) => new DateTimeOffset(local, offset).ToUniversalTime();
}

/// <param name="Instant">The instant taken, in UTC.</param>
/// <param name="Second">The later one when the time comes twice.</param>
public readonly record struct LocalMoment(DateTimeOffset Instant, DateTimeOffset? Second, LocalFit Fit);

public enum LocalFit
{
    Once,
    Twice,
    Skipped,
}
