using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Sends what waits in the outbox. A notice is claimed in a commit before it is sent and settled in a commit after, so it
/// never goes out twice: one that was claimed by a process that died is listed for the coordinator, not sent again. Only the
/// holder of the lease can claim, so one process alone keeps the platform's limits for all.
/// </summary>
public sealed class NoticeSender(
    IDocumentStore store, Partnership partnership, IMessenger messenger, Lease lease, SendingPace pace, TimeProvider clock, ILogger<NoticeSender> log)
{
    /// <summary>Then cards in chats have their turn, however much waits.</summary>
    private static readonly TimeSpan LongestRound = TimeSpan.FromSeconds(5);

    private readonly NoticeClaims _claims = new(store, partnership, lease, pace, clock);
    private readonly NoticeDelivery _delivery = new(messenger, clock, log);
    private readonly NoticeSettling _settling = new(store, partnership, clock, log);

    /// <summary>Sends what may be sent now, for a while.</summary>
    public async Task<SendingRound> RunAsync(CancellationToken cancellation)
    {
        await CatchUpAsync(cancellation);
        var (sent, began) = (0, clock.GetTimestamp());
        while (!cancellation.IsCancellationRequested)
        {
            var claim = await _claims.NextAsync(cancellation);
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

    private async Task CatchUpAsync(CancellationToken cancellation)
    {
        await _settling.CatchUpAsync();
        await _claims.GiveBackAsync(cancellation);
    }

    private async Task WorkAsync(ClaimedNotice claimed)
    {
        SentNotice sent;
        try
        {
            sent = await _delivery.SendAsync(claimed, CancellationToken.None);
        }
#pragma warning disable CA1031 // One that cannot be sent must not hold up the others, whatever is wrong with it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            NoticeLog.CannotBeSent(log, claimed.Notice.Value.Kind, error.GetType().Name);
            sent = new(claimed.Notice, null, new Delivery.Unknown());
        }
        if (sent.Delivery is Delivery.Busy { After: { } pause })
        {
            pace.Refused(claimed.Notice.Value.To, pause);
        }
        await _settling.SettleAsync(sent);
    }
}
