using PanelAssistant.Domain;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A mail that goes out, with where it stands. Id: that of the notice in whose place it goes, or of its own cause.</summary>
public sealed record MailDocument
{
    public int Schema { get; init; } = 1;

    public required string To { get; init; }

    public required string Forum { get; init; }

    public required MailKind Kind { get; init; }

    public required DateOnly Meeting { get; init; }

    public DeliveryState State { get; init; }

    /// <summary>As that of a notice.</summary>
    public string Queue { get; init; } = NoticeDocument.QueueOf(DeliveryState.Queued);

    public required DateTimeOffset Created { get; init; }

    public required DateTimeOffset NotBefore { get; init; }

    public DateTimeOffset? ClaimedUntil { get; init; }

    public DateTimeOffset? Settled { get; init; }

    /// <summary>Why it waits or was refused.</summary>
    public OutsideTrouble? Trouble { get; init; }

    /// <summary>Attempts that were turned down.</summary>
    public int Tries { get; init; }

    public Mail ToDomain(string id) => new() { Id = id, To = To, Forum = new ForumId(Forum), Kind = Kind, Meeting = Meeting };

    public static MailDocument From(Mail mail, DateTimeOffset now) => new()
    {
        To = mail.To,
        Forum = mail.Forum.Value,
        Kind = mail.Kind,
        Meeting = mail.Meeting,
        Created = now,
        NotBefore = now,
    };

    public MailDocument As(DeliveryState state, DateTimeOffset now) => this with
    {
        State = state,
        Queue = NoticeDocument.QueueOf(state),
        Settled = state is DeliveryState.Queued or DeliveryState.Sending ? null : now,
        ClaimedUntil = null,
        Trouble = null,
    };

    /// <summary>A group's mails, the latest first.</summary>
    public static DocumentQuery Latest(ForumId forum, int most) => new(Kinds.Mail)
    {
        Equal = [("forum", forum.Value)],
        OrderBy = "created",
        Descending = true,
        Take = most,
    };

    /// <summary>Those whose ids begin so, the last id first.</summary>
    public static DocumentQuery Beginning(string id, int most) => new(Kinds.Mail) { IdBegins = id, Descending = true, Take = most };
}
