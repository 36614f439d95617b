using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Missing;

/// <summary>From when to when, in UTC, once it is certain that the times can be so.</summary>
public readonly record struct EpisodeTimes(DateTimeOffset Started, DateTimeOffset? Returned)
{
    private const int MostYearsBack = 5;

    public static EpisodeTimes? Read(WallTime started, WallTime? returned, DateTimeOffset now, out Reason why)
    {
        if (started.Read(out why) is not { } start)
        {
            return null;
        }
        DateTimeOffset? end = null;
        if (returned is { } said)
        {
            if (said.Read(out why) is not { } back)
            {
                return null;
            }
            end = back;
        }
        if (start > now || end > now)
        {
            why = Reason.TimeInFuture;
            return null;
        }
        if (end <= start)
        {
            why = Reason.ReturnNotLater;
            return null;
        }
        return new(start, end);
    }

    /// <summary>So long ago that the year is more likely mistyped.</summary>
    public bool BeganTooLongAgo(DateTimeOffset now) => Started < now.AddYears(-MostYearsBack);

    /// <summary>
    /// Two reports of one episode: the earlier start, and the later of the returns that are known. In whichever order the
    /// reports come, the answer is the same.
    /// </summary>
    public EpisodeTimes Joined(EpisodeTimes other) => new(
        Started <= other.Started ? Started : other.Started,
        Returned is null ? other.Returned : other.Returned is null || other.Returned < Returned ? Returned : other.Returned);
}
