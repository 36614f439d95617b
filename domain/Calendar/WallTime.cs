namespace PanelAssistant.Domain.Calendar;

/// <summary>
/// A date and time as a clock on the wall in the UK showed it. In the night the clocks go back one hour comes twice, and
/// only the person who writes it down can say which of the two they mean.
/// </summary>
public readonly record struct WallTime(DateOnly Date, TimeOnly Time, WhichTime Which = WhichTime.NotSaid)
{
    /// <summary>The same instant as the clock on the wall showed it.</summary>
    public static WallTime Of(DateTimeOffset instant)
    {
        var local = UkTime.Local(instant);
        var date = DateOnly.FromDateTime(local.DateTime);
        var time = TimeOnly.FromDateTime(local.DateTime);
        return new(date, time, UkTime.Resolve(date, time).Second is not { } second ? WhichTime.NotSaid : instant == second ? WhichTime.Second : WhichTime.First);
    }

    /// <summary>The instant in UTC; nothing for a time that the clock skipped, and for one that came twice until it is said which.</summary>
    public DateTimeOffset? Read(out Reason why)
    {
        var moment = UkTime.Resolve(Date, Time);
        why = moment.Fit is LocalFit.Skipped ? Reason.TimeSkipped : Reason.TimeComesTwice;
        return moment.Fit switch
        {
            LocalFit.Once => moment.Instant,
            LocalFit.Twice when Which is WhichTime.First => moment.Instant,
            LocalFit.Twice when Which is WhichTime.Second => moment.Second,
            _ => null,
        };
    }
}

/// <summary>Which of two equal times on the clock: before it went back, or after.</summary>
public enum WhichTime
{
    NotSaid,
    First,
    Second,
}
