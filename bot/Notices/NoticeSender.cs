using System.Collections.Concurrent;
using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
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
/// never goes out twice: one that was claimed by a process that died is listed for the coordinator, not sent again. Only the
/// holder of the lease can claim, so one process alone keeps the platform's limits for all.
/// </summary>
public sealed class NoticeSender(
    IDocumentStore store, Partnership partnership, IMessenger messenger, Lease lease, SendingPace pace, TimeProvider clock, ILogger<NoticeSender> log)
{
    /// <summary>Few, so that few are in doubt after a crash; the platform's own pace is slower than this in any case.</summary>
    private const int ClaimedAtOnce = 8;

    private const int MostAttempts = 8;

    /// <summary>Looked through for those who may be written to now, past those whose chat has had its share.</summary>
    private const int PageSize = 24, MostPages = 20;

    /// <summary>The platform may be away for a night's maintenance; what is older than that is news no more.</summary>
    private static readonly TimeSpan KeepsTrying = TimeSpan.FromHours(12);

    /// <summary>Then cards in chats have their turn, however much waits.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(2);

    /// <summary>After that it stays in the list of those in doubt.</summary>
    private static readonly TimeSpan KeepsNoting = TimeSpan.FromHours(1);

    private readonly string _me = Guid.NewGuid().ToString("N");

    /// <summary>What became of notices, where the store could not be told.</summary>
    private readonly ConcurrentQueue<Settled> _unnoted = new();

    /// <summary>Claims of which nobody knows whether they were stored. Nothing of them was sent.</summary>
    private readonly Queue<(string Id, string Claim)> _unclear = new();

    private int _claims;

    /// <summary>Sends what may be sent now, for a while.</summary>
    public async Task<SendingRound> RunAsync(CancellationToken cancellation)
    {
        await CatchUpAsync(cancellation);
        var (sent, began) = (0, clock.GetTimestamp());
        while (!cancellation.IsCancellationRequested)
        {
            var claim = await ClaimAsync(cancellation);
            if (claim.NotOurs || (claim.Notices.Count == 0 && !claim.Raced))
            {
                return new(sent, claim.Wait, claim.NotOurs);
            }
            // What is claimed is sent and settled also while the bot is stopping: in doubt is only what a crash leaves.
            await Task.WhenAll(claim.Notices.Select(WorkAsync));
            sent += claim.Notices.Count;
            if (clock.GetElapsedTime(began) > LongestRound)
            {
                return new(sent, TimeSpan.Zero, NotOurs: false);
            }
        }
        return new(sent, null, NotOurs: false);
    }

    /// <summary>What a sender that died had claimed may or may not have arrived: it is listed, never sent again.</summary>
    public async Task RecoverAsync(CancellationToken cancellation)
    {
        await CatchUpAsync(cancellation);
        var now = clock.GetUtcNow();
        var plan = new ReadPlan().Find(Kinds.Notice, new DocumentQuery(Kinds.Notice) { Equal = [("queue", "sending")], OrderBy = "notBefore", Take = 50 });
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        foreach (var stored in read.Find(Kinds.Notice).Items)
        {
            if (stored.Value.IsKnown && stored.Value.ClaimedUntil < now)
            {
                await store.CommitAsync(
                    partnership.Id, [DocumentOperation.Replace(Kinds.Notice, stored, stored.Value.As(DeliveryState.Unconfirmed, now), NoticeDocument.Kept)], cancellation);
                NoticeLog.Unconfirmed(log, stored.Value.Kind);
            }
        }
    }

    /// <summary>Tells the store what it could not be told before.</summary>
    private async Task CatchUpAsync(CancellationToken cancellation)
    {
        for (var left = _unnoted.Count; left > 0 && _unnoted.TryDequeue(out var settled); left--)
        {
            await SettleAsync(settled);
        }
        while (_unclear.TryPeek(out var unclear))
        {
            var stored = (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Notice, unclear.Id), cancellation)).Get(Kinds.Notice, unclear.Id);
            if (stored is { Value.State: DeliveryState.Sending } && stored.Value.ClaimedBy == unclear.Claim)
            {
                var back = stored.Value.As(DeliveryState.Queued, clock.GetUtcNow()) with { Attempts = stored.Value.Attempts - 1 };
                await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Notice, stored, back)], cancellation);
            }
            _unclear.Dequeue();
        }
    }

    private async ValueTask<Claim> ClaimAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        List<Stored<NoticeDocument>> chosen = [];
        TimeSpan? wait = null;
        DocumentOperation? guard = null;
        string? after = null;
        for (var page = 0; page < MostPages && chosen.Count < ClaimedAtOnce && (page == 0 || after is not null); page++)
        {
            var plan = new ReadPlan().Find(Kinds.Notice, new DocumentQuery(Kinds.Notice)
            {
                Equal = [("queue", "waiting")],
                RangeField = "notBefore",
                AtMost = UtcText.Of(now),
                OrderBy = "notBefore",
                Take = PageSize,
                After = after,
            });
            var read = await store.ReadAsync(partnership.Id, page == 0 ? Lease.Plan(plan) : plan, cancellation);
            guard = page == 0 ? lease.Guard(read) : guard;
            if (guard is null)
            {
                return new([], null) { NotOurs = true };
            }
            foreach (var waiting in read.Find(Kinds.Notice).Items.Where(waiting => waiting.Value.IsKnown))
            {
                if (chosen.Count == ClaimedAtOnce)
                {
                    break;
                }
                if (pace.TryPass(waiting.Value.To, out var longer))
                {
                    chosen.Add(waiting);
                }
                else
                {
                    wait = wait < longer ? wait : longer;
                }
            }
            after = read.Find(Kinds.Notice).Next;
        }
        // A bot that was told to stop begins nothing new; what it has claimed it sends.
        cancellation.ThrowIfCancellationRequested();
        return chosen.Count == 0 ? new([], wait) : await ClaimAsync(chosen, guard!, now);
    }

    private async ValueTask<Claim> ClaimAsync(List<Stored<NoticeDocument>> chosen, DocumentOperation guard, DateTimeOffset now)
    {
        var name = $"{_me}:{++_claims}";
        try
        {
            var claims = chosen.Select(stored => DocumentOperation.Replace(Kinds.Notice, stored, stored.Value.As(DeliveryState.Sending, now) with
            {
                ClaimedUntil = now + ClaimLasts,
                ClaimedBy = name,
                Attempts = stored.Value.Attempts + 1,
                FirstTried = stored.Value.FirstTried ?? now,
            }));
            if (!await store.CommitAsync(partnership.Id, [.. claims, guard], CancellationToken.None))
            {
                // A store that repeats a request by itself may say so of what it has stored at the first.
                chosen.ForEach(stored => _unclear.Enqueue((stored.Id, name)));
                return new([], null) { Raced = true };
            }
            var plan = new ReadPlan();
            foreach (var stored in chosen)
            {
                plan.Get(Kinds.Notice, stored.Id).Get(Kinds.Person, stored.Value.To);
            }
            var again = await store.ReadAsync(partnership.Id, plan, CancellationToken.None);
            return new(
                [
                    .. from stored in chosen
                       let claimed = again.Get(Kinds.Notice, stored.Id)
                       where claimed?.Value.ClaimedBy == name
                       select new Claimed(claimed, again.Get(Kinds.Person, stored.Value.To)),
                ],
                null);
        }
        catch
        {
            chosen.ForEach(stored => _unclear.Enqueue((stored.Id, name)));
            throw;
        }
    }

    private async Task WorkAsync(Claimed claimed)
    {
        Settled settled;
        try
        {
            settled = await SendAsync(claimed, CancellationToken.None);
        }
#pragma warning disable CA1031 // One that cannot be sent must not hold up the others, whatever is wrong with it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            NoticeLog.CannotBeSent(log, claimed.Notice.Value.Kind, error.GetType().Name);
            settled = new(claimed.Notice, null, new Delivery.Unknown(), null);
        }
        if (settled.Delivery is Delivery.Busy { After: { } pause })
        {
            pace.Refused(claimed.Notice.Value.To, pause);
        }
        await SettleAsync(settled);
    }

    private async Task<Settled> SendAsync(Claimed claimed, CancellationToken cancellation)
    {
        var notice = claimed.Notice;
        if (claimed.Person?.Value is not { ServiceUrl: { } service, TenantId: { } tenant } person)
        {
            return new(notice, null, new Delivery.NotReachable(0), null);
        }
        if (Draw(notice, person) is not { } card)
        {
            return new(notice, null, new Delivery.Rejected(0), null);
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
        var delivery = await messenger.SendAsync(address, card, cancellation);
        return new(notice, claimed.Person, delivery, person.ConversationId is null ? address : null);
    }

    private PersonalCard? Draw(Stored<NoticeDocument> notice, PersonDocument person)
    {
        try
        {
            return NoticeCard.Render(notice.Value.ToDomain(notice.Id), UkTime.DateOf(clock.GetUtcNow()), Language.For(person.Locale));
        }
#pragma warning disable CA1031 // One that cannot be drawn must not hold up the others, whatever is wrong with it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            NoticeLog.CannotBeSent(log, notice.Value.Kind, error.GetType().Name);
            return null;
        }
    }

    private async Task SettleAsync(Settled one)
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

    /// <param name="Wait">When there is something that may be sent, where nothing may now.</param>
    private sealed record Claim(IReadOnlyList<Claimed> Notices, TimeSpan? Wait)
    {
        /// <summary>Somebody else changed one of them: look again.</summary>
        public bool Raced { get; init; }

        /// <summary>Another process sends.</summary>
        public bool NotOurs { get; init; }
    }

    private sealed record Claimed(Stored<NoticeDocument> Notice, Stored<PersonDocument>? Person);

    private sealed record Settled(Stored<NoticeDocument> Notice, Stored<PersonDocument>? Person, Delivery Delivery, ChatAddress? Opened);
}

/// <summary>What came of a round of sending.</summary>
/// <param name="Wait">How long what still waits must wait for its turn; nothing when nothing waits.</param>
/// <param name="NotOurs">Another process holds the lease.</param>
public readonly record struct SendingRound(int Sent, TimeSpan? Wait, bool NotOurs);
