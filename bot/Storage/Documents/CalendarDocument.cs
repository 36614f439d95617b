using PanelAssistant.Domain;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// One meeting as the group's calendar has it. Id: that of the meeting. It is there before the calendar is asked for the first
/// time, so that a request whose answer was lost is repeated word for word.
/// </summary>
public sealed record CalendarDocument
{
    /// <summary>By how much an attempt may be late.</summary>
    private static readonly TimeSpan LateAttempt = TimeSpan.FromHours(1);

    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>The local day that the calendar was last asked for.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Nothing until the calendar has answered, and again once the event is gone.</summary>
    public string? EventId { get; init; }

    /// <summary>How many events of this meeting are gone: the next one is asked for as another.</summary>
    public int Gone { get; init; }

    /// <summary>Why the last attempt failed; nothing when it did not.</summary>
    public OutsideTrouble? Trouble { get; init; }

    /// <summary>Attempts that failed since the last one that did not.</summary>
    public int Tries { get; init; }

    /// <summary>Not before; nothing when nothing failed.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>Of a group's meetings, those that the calendar was asked for on that day or later.</summary>
    public static DocumentQuery Coming(ForumId forum, DateOnly today) => new(Kinds.Calendar)
    {
        Equal = [("forum", forum.Value)],
        RangeField = "on",
        AtLeast = $"{today:yyyy-MM-dd}",
        OrderBy = "on",
    };

    /// <summary>What is wrong, while it is still tried: a meeting given up or a calendar no longer set up is nobody's trouble.</summary>
    public OutsideTrouble? StandingTrouble(DateTimeOffset now) => NextTry > now - LateAttempt ? Trouble : null;

    public CalendarDocument Done(string? eventId, DateOnly on) => this with { EventId = eventId, On = on, Trouble = null, Tries = 0, NextTry = null };

    public CalendarDocument WithoutEvent(DateOnly on) => Done(null, on) with { Gone = Gone + 1 };
}
