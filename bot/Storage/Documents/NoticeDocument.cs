using System.Text.Json;
using System.Text.Json.Serialization;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A notice in the outbox, with where it stands for its one recipient.</summary>
public sealed record NoticeDocument
{
    /// <summary>After it was settled. It says what an action is about; no record of a child goes within a year of its last entry.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public int Schema { get; init; } = 1;

    public required string To { get; init; }

    [JsonConverter(typeof(KindText))]
    public required NoticeKind Kind { get; init; }

    /// <summary>Whether this version knows its kind. What a newer one wrote is left to a newer one.</summary>
    [JsonIgnore]
    public bool IsKnown => Kind != KindText.Unknown;

    public required string Forum { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public required IReadOnlyList<NoticeItem> Items { get; init; }

    /// <summary>How many more it is about; nothing for a notice whose items are all.</summary>
    public int? More { get; init; }

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
        More = More ?? 0,
    };

    public static NoticeDocument From(Notice notice, DateTimeOffset now) => new()
    {
        To = notice.To.Value,
        Kind = notice.Kind,
        Forum = notice.Forum.Value,
        NotBefore = notice.NotBefore,
        Items = notice.Items,
        More = notice.More == 0 ? null : notice.More,
        Created = now,
    };

    /// <summary>Those whose ids begin so, the last id first.</summary>
    public static DocumentQuery Beginning(string id, int most) => new(Kinds.Notice) { IdBegins = id, Descending = true, Take = most };

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

/// <summary>
/// The kind of a notice by its name. While two versions run on one store, a kind that the older does not know must not keep it
/// from reading the rest of a page.
/// </summary>
internal sealed class KindText : JsonConverter<NoticeKind>
{
    public const NoticeKind Unknown = (NoticeKind)(-1);

    public override NoticeKind Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Enum.TryParse<NoticeKind>(reader.GetString(), ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind : Unknown;

    /// <exception cref="InvalidOperationException">Its name is not known here, and would be lost.</exception>
    public override void Write(Utf8JsonWriter writer, NoticeKind value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value == Unknown ? throw new InvalidOperationException("A newer version wrote this notice, and only that may change it.") : value.ToString());
}
