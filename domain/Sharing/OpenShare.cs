using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Domain.Sharing;

/// <summary>A share that was recorded at once and is to be completed by whoever shared. Gone once it is.</summary>
/// <param name="At">When it was shared.</param>
public sealed record OpenShare(ShareReference Reference, ForumId Forum, PersonId Owner, DateTimeOffset At)
{
    /// <summary>Working days on which the owner was reminded.</summary>
    public int Reminded { get; init; }

    public DateTimeOffset? NextStep { get; init; }

    /// <summary>The morning of the next working day after it.</summary>
    internal static DateTimeOffset MorningAfter(DateTimeOffset now) => NudgeMoment.For(UkTime.DateOf(now).AddDays(1)).Instant;
}
