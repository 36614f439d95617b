using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Sends what waits in the outbox. A notice is claimed in a commit before it is sent and settled in a commit after, so it
/// never goes out twice: one that was claimed by a process that died is listed for the coordinator, not sent again.
/// </summary>
public sealed class NoticeSender(IDocumentStore store, Partnership partnership, IMessenger messenger, TimeProvider clock, ILogger<NoticeSender> log)
{
    /// <summary>Few, so that few are in doubt after a crash; the platform's own pace is slower than this in any case.</summary>
    private const int ClaimedAtOnce = 8;

    private const int MostAttempts = 8;

    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(2);

    /// <summary>Sends everything that is due now. Returns when nothing is left that could be sent now.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (!cancellation.IsCancellationRequested)
        {
            var claimed = await ClaimAsync(cancellation);
            if (claimed is null)
            {
                continue;
            }
            if (claimed.Count == 0)
            {
                return;
            }
            // What is claimed is sent and settled also while the bot is stopping: in doubt is only what a crash leaves.
            var settled = await Task.WhenAll(claimed.Select(notice => SendAsync(notice, CancellationToken.None)));
            await SettleAsync(settled, CancellationToken.None);
        }
    }

    /// <summary>What a sender that died had claimed may or may not have arrived: it is listed, never sent again.</summary>
    public async Task RecoverAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var plan = new ReadPlan().Find(Kinds.Notice, new DocumentQuery(Kinds.Notice) { Equal = [("queue", "sending")], OrderBy = "notBefore", Take = 50 });
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        foreach (var stored in read.Find(Kinds.Notice).Items)
        {
            if (stored.Value.ClaimedUntil < now)
            {
                await store.CommitAsync(
                    partnership.Id, [DocumentOperation.Replace(Kinds.Notice, stored, stored.Value.As(DeliveryState.Unconfirmed, now))], cancellation);
                NoticeLog.Unconfirmed(log, stored.Value.Kind);
            }
        }
    }

    /// <returns>What was claimed; nothing (null) when another sender was quicker.</returns>
    private async ValueTask<List<Claimed>?> ClaimAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Notice, new DocumentQuery(Kinds.Notice)
        {
            Equal = [("queue", "waiting")],
            RangeField = "notBefore",
            AtMost = UtcText.Of(now),
            OrderBy = "notBefore",
            Take = ClaimedAtOnce,
        }), cancellation);
        var waiting = read.Find(Kinds.Notice).Items;
        if (waiting.Count == 0)
        {
            return [];
        }
        var claims = waiting.Select(stored => (stored.Id, Document: stored.Value.As(DeliveryState.Sending, now) with
        {
            ClaimedUntil = now + ClaimLasts,
            Attempts = stored.Value.Attempts + 1,
        })).ToList();
        cancellation.ThrowIfCancellationRequested();
        var taken = await store.CommitAsync(
            partnership.Id, [.. waiting.Zip(claims, (stored, claim) => DocumentOperation.Replace(Kinds.Notice, stored, claim.Document))], CancellationToken.None);
        if (!taken)
        {
            return null;
        }
        var people = new ReadPlan();
        foreach (var (id, document) in claims)
        {
            people.Get(Kinds.Notice, id).Get(Kinds.Person, document.To);
        }
        var again = await store.ReadAsync(partnership.Id, people, CancellationToken.None);
        return [.. claims.Select(claim => new Claimed(again.Get(Kinds.Notice, claim.Id), again.Get(Kinds.Person, claim.Document.To))).Where(claim => claim.Notice is not null)];
    }

    private async Task<Settled> SendAsync(Claimed claimed, CancellationToken cancellation)
    {
        var notice = claimed.Notice!;
        if (claimed.Person?.Value is not { ServiceUrl: { } service, TenantId: { } tenant } person)
        {
            return new(notice, null, new Delivery.NotReachable(0), null);
        }
        ChatAddress? address = person.ConversationId is { } conversation ? new(conversation, service, tenant, Shared: false) : null;
        if (address is null)
        {
            if (person.ChatUserId is null)
            {
                return new(notice, null, new Delivery.NotReachable(0), null);
            }
            (address, var opened) = await messenger.OpenPrivateChatAsync(service, tenant, person.ChatUserId, cancellation);
            if (address is null)
            {
                // Nothing has been sent yet, so a broken connection here is no reason for doubt.
                return new(notice, claimed.Person, opened is Delivery.Unknown ? new Delivery.Busy(null) : opened, null);
            }
        }
        var card = NoticeCard.Render(notice.Value.ToDomain(notice.Id), UkTime.DateOf(clock.GetUtcNow()), Language.For(person.Locale));
        var delivery = await messenger.SendAsync(address, card, cancellation);
        return new(notice, claimed.Person, delivery, person.ConversationId is null ? address : null);
    }

    private async Task SettleAsync(Settled[] settled, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        foreach (var one in settled)
        {
            var document = After(one.Notice.Value, one.Delivery, now);
            var mail = await MailAsync(one.Notice.Id, document, now, cancellation);
            document = mail is null ? document : document.As(DeliveryState.ByMail, now) with { LastStatus = document.LastStatus };
            if (document.State is not (DeliveryState.Sent or DeliveryState.Queued or DeliveryState.ByMail))
            {
                NoticeLog.NotDelivered(log, document.Kind, document.State, document.LastStatus ?? 0);
            }
            await store.CommitAsync(
                partnership.Id,
                [
                    DocumentOperation.Replace(Kinds.Notice, one.Notice, document),
                    .. mail is null ? (DocumentOperation[])[] : [DocumentOperation.Create(Kinds.Mail, mail.Id, MailDocument.From(mail, now))],
                    .. await UndeliveredAsync(one.Notice.Id, document, now, cancellation),
                ],
                cancellation);
            if (one is { Opened: { } address, Person: { } person })
            {
                await store.CommitAsync(
                    partnership.Id,
                    [DocumentOperation.Replace(Kinds.Person, person, person.Value with { ConversationId = address.ConversationId })],
                    cancellation);
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
        var plan = new ReadPlan();
        foreach (var terms in partnership.Forums)
        {
            plan.Get(Kinds.Forum, terms.Forum.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var person = new PersonId(document.To);
        var rosters = partnership.Rosters(forum => read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain()).Values;
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
        var roster = read.Get(Kinds.Forum, document.Forum)?.Value.ToDomain() ?? new Roster { Forum = action.Forum, Holdings = [] };
        var told = EscalateImmediate.Undelivered(action, id, roster, now);
        return [DocumentOperation.Create(Kinds.Notice, told.Id, NoticeDocument.From(told, now))];
    }

    private static NoticeDocument After(NoticeDocument notice, Delivery delivery, DateTimeOffset now) => delivery switch
    {
        Delivery.Sent => notice.As(DeliveryState.Sent, now),
        Delivery.Busy when notice.Attempts >= MostAttempts => notice.As(DeliveryState.Failed, now),
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

    private sealed record Claimed(Stored<NoticeDocument>? Notice, Stored<PersonDocument>? Person);

    private sealed record Settled(Stored<NoticeDocument> Notice, Stored<PersonDocument>? Person, Delivery Delivery, ChatAddress? Opened);
}
