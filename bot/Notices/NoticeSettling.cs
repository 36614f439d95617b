using System.Collections.Concurrent;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>Writes down what became of each notice, and what follows from it, in one commit.</summary>
internal sealed class NoticeSettling(IDocumentStore store, Partnership partnership, TimeProvider clock, ILogger log)
{
    private const int MostAttempts = 8;

    /// <summary>The platform may be away for a night's maintenance; what is older than that is news no more.</summary>
    private static readonly TimeSpan KeepsTrying = TimeSpan.FromHours(12);

    /// <summary>After that it stays in the list of those in doubt.</summary>
    private static readonly TimeSpan KeepsNoting = TimeSpan.FromHours(1);

    /// <summary>What became of notices, where the store could not be told.</summary>
    private readonly ConcurrentQueue<SentNotice> _unnoted = new();

    /// <summary>Tells the store what it could not be told before.</summary>
    public async Task CatchUpAsync()
    {
        for (var left = _unnoted.Count; left > 0 && _unnoted.TryDequeue(out var sent); left--)
        {
            await SettleAsync(sent);
        }
    }

    public async Task SettleAsync(SentNotice one)
    {
        var now = clock.GetUtcNow();
        try
        {
            var document = After(one.Notice.Value, one.Delivery, now);
            var mail = await MailAsync(one.Notice.Id, document, now, CancellationToken.None);
            document = mail is null ? document : document.As(DeliveryState.ByMail, now) with { LastStatus = document.LastStatus };
            if (document.State is not (DeliveryState.Sent or DeliveryState.Queued or DeliveryState.ByMail))
            {
                NoticeLog.NotDelivered(log, document.Kind, document.State, document.LastStatus ?? 0);
            }
            // Refused, it was stored the first time, or another process has listed it as in doubt.
            await store.CommitAsync(
                partnership.Id,
                [
                    DocumentOperation.Replace(Kinds.Notice, one.Notice, document, document.Settled is null ? null : NoticeDocument.Kept),
                    .. mail is null ? (DocumentOperation[])[] : [DocumentOperation.Create(Kinds.Mail, mail.Id, MailDocument.From(mail, now))],
                    .. await UndeliveredAsync(one.Notice.Id, document, now, CancellationToken.None),
                ],
                CancellationToken.None);
            if (one is { Opened: { } address, Person: { } person })
            {
                await store.CommitAsync(
                    partnership.Id,
                    [DocumentOperation.Replace(Kinds.Person, person, person.Value with { ConversationId = address.ConversationId })],
                    CancellationToken.None);
            }
        }
#pragma warning disable CA1031 // What was sent is known here alone until the store has been told.
        catch (Exception error)
#pragma warning restore CA1031
        {
            NoticeLog.NotNoted(log, one.Notice.Value.Kind, error.GetType().Name);
            if (now < one.Notice.Value.ClaimedUntil + KeepsNoting)
            {
                _unnoted.Enqueue(one);
            }
        }
    }

    /// <summary>
    /// Minutes or papers that nobody is reached with in Teams are announced by mail, where it is set up and the roster has an
    /// address. What may have arrived is not.
    /// </summary>
    private async ValueTask<Mail?> MailAsync(string id, NoticeDocument document, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!partnership.Mails || document is not { Kind: NoticeKind.MinutesSent or NoticeKind.PapersOut, State: DeliveryState.NotReachable or DeliveryState.Failed })
        {
            return null;
        }
        var plan = new ReadPlan().GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var person = new PersonId(document.To);
        var rosters = partnership.RostersIn(read).Values;
        // Minutes of one group go to chairs of another, whose address stands in that other's roster.
        return rosters.OrderByDescending(roster => roster.Forum.Value == document.Forum)
            .Select(roster => roster.AddressOf(person, UkTime.DateOf(now))).FirstOrDefault(address => address is not null) is { } found
            ? Mail.InPlaceOf(document.ToDomain(id), found)
            : null;
    }

    /// <summary>A request to act now that did not arrive is no matter for a list: whoever made it hears at once.</summary>
    private async ValueTask<IEnumerable<DocumentOperation>> UndeliveredAsync(string id, NoticeDocument document, DateTimeOffset now, CancellationToken cancellation)
    {
        if (document is not { Kind: NoticeKind.ImmediateAsked, State: DeliveryState.NotReachable or DeliveryState.Failed or DeliveryState.Unconfirmed })
        {
            return [];
        }
        var read = await store.ReadAsync(
            partnership.Id, new ReadPlan().Get(Kinds.Immediate, document.Items[0].Reference).Get(Kinds.Forum, document.Forum), cancellation);
        if (read.Get(Kinds.Immediate, document.Items[0].Reference)?.Value.ToDomain() is not { } action)
        {
            return [];
        }
        var roster = partnership.RosterIn(read, action.Forum);
        var told = EscalateImmediate.Undelivered(action, id, roster, now);
        return [DocumentOperation.Create(Kinds.Notice, told.Id, NoticeDocument.From(told, now))];
    }

    private static NoticeDocument After(NoticeDocument notice, Delivery delivery, DateTimeOffset now) => delivery switch
    {
        Delivery.Sent => notice.As(DeliveryState.Sent, now),
        Delivery.Busy when notice.Attempts >= MostAttempts && now - (notice.FirstTried ?? now) > KeepsTrying => notice.As(DeliveryState.Failed, now),
        Delivery.Busy busy => notice.As(DeliveryState.Queued, now) with { NotBefore = now + Backoff(notice.Attempts, busy.After) },
        Delivery.NotReachable none => notice.As(DeliveryState.NotReachable, now) with { LastStatus = none.Status },
        Delivery.Rejected refused => notice.As(DeliveryState.Failed, now) with { LastStatus = refused.Status },
        _ => notice.As(DeliveryState.Unconfirmed, now),
    };

    /// <summary>What the platform asked for, or doubling from two seconds, with jitter so that many do not come back at once.</summary>
    private static TimeSpan Backoff(int attempts, TimeSpan? asked)
    {
        var wait = asked ?? TimeSpan.FromSeconds(Math.Min(Math.Pow(2, attempts), 300));
        return wait * (1 + (Random.Shared.NextDouble() * 0.25));
    }
}
