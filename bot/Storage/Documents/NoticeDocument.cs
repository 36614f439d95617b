using PanelAssistant.Domain;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A notice in the outbox, with where it stands for its one recipient.</summary>
public sealed record NoticeDocument
{
    public int Schema { get; init; } = 1;

    public required string To { get; init; }

    public required NoticeKind Kind { get; init; }

    public required string Forum { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public required IReadOnlyList<NoticeItem> Items { get; init; }

    public DeliveryState State { get; init; }

    /// <summary>"waiting", "sending", "trouble" or "done": what the sender and the coordinator's list look for.</summary>
    public string Queue { get; init; } = "waiting";

    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? ClaimedUntil { get; init; }

    /// <summary>Of the sender and the claim that it made: the sender tells its own by it.</summary>
    public string? ClaimedBy { get; init; }

    public DateTimeOffset? Settled { get; init; }

    public int Attempts { get; init; }

    /// <summary>When it was claimed first.</summary>
    public DateTimeOffset? FirstTried { get; init; }

    /// <summary>The platform's status for the last attempt, if it gave one.</summary>
    public int? LastStatus { get; init; }

    public Notice ToDomain(string id) => new()
    {
        Id = id,
        To = new PersonId(To),
        Kind = Kind,
        Forum = new ForumId(Forum),
        NotBefore = NotBefore,
        Items = Items,
    };

    public static NoticeDocument From(Notice notice, DateTimeOffset now) => new()
    {
        To = notice.To.Value,
        Kind = notice.Kind,
        Forum = notice.Forum.Value,
        NotBefore = notice.NotBefore,
        Items = notice.Items,
        Created = now,
    };

    public NoticeDocument As(DeliveryState state, DateTimeOffset now) => this with
    {
        State = state,
        Queue = QueueOf(state),
        Settled = state is DeliveryState.Queued or DeliveryState.Sending ? null : now,
        ClaimedUntil = null,
        ClaimedBy = null,
    };

    public static string QueueOf(DeliveryState state) => state switch
    {
        DeliveryState.Queued => "waiting",
        DeliveryState.Sending => "sending",
        DeliveryState.Sent or DeliveryState.ByMail => "done",
        _ => "trouble",
    };
}
