using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// One version of locked minutes on its way to the group's folder. Id: forum, day and number of corrections,
/// <c>csog:2026-11-25:0</c>. It is there with the lock itself.
/// </summary>
public sealed record FilingDocument
{
    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    public required DateOnly Meeting { get; init; }

    /// <summary>Corrections that are in it.</summary>
    public required int Addenda { get; init; }

    /// <summary>"waiting" or "done".</summary>
    public string Queue { get; init; } = "waiting";

    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>
    /// What the file is called while it is brought there. Written down before it is: whatever has that name there is this
    /// very file of an earlier attempt, and nobody else's.
    /// </summary>
    public string? Upload { get; init; }

    /// <summary>Its id in the drive, once it is there; only then is it given its name.</summary>
    public string? Item { get; init; }

    public DateTimeOffset? Filed { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public OutsideTrouble? Trouble { get; init; }

    public int Tries { get; init; }

    public MinutesReference Minutes => new(new Domain.ForumId(Forum), Meeting);

    public Filing ToDomain() => new(Addenda, Filed, Trouble);

    public static string IdOf(MeetingMinutes minutes) => $"{minutes.Reference}:{minutes.Addenda.Count}";

    public static FilingDocument Of(MeetingMinutes minutes, DateTimeOffset now) => new()
    {
        Forum = minutes.Forum.Value,
        Meeting = minutes.Meeting,
        Addenda = minutes.Addenda.Count,
        NotBefore = now,
    };
}
