using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Notices;

namespace PanelAssistant.Bot.Notices;

/// <summary>Takes notices out of the outbox for one sender, a few at a time, in a commit that only the holder of the lease can make.</summary>
internal sealed class NoticeClaims(IDocumentStore store, Partnership partnership, Lease lease, SendingPace pace, TimeProvider clock)
{
    /// <summary>Few, so that few are in doubt after a crash; the platform's own pace is slower than this in any case.</summary>
    private const int AtOnce = 8;

    /// <summary>Looked through for those who may be written to now, past those whose chat has had its share.</summary>
    private const int PageSize = 24, MostPages = 20;

    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(2);

    private readonly string _me = Guid.NewGuid().ToString("N");

    /// <summary>Claims of which nobody knows whether they were stored. Nothing of them was sent.</summary>
    private readonly Queue<(string Id, string Claim)> _unclear = new();

    private int _claims;

    /// <summary>Gives back what may have been claimed without this process knowing it.</summary>
    public async Task GiveBackAsync(CancellationToken cancellation)
    {
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

    /// <summary>The next notices that may go out now.</summary>
    public async ValueTask<NoticeClaim> NextAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        List<Stored<NoticeDocument>> chosen = [];
        TimeSpan? wait = null;
        DocumentOperation? guard = null;
        string? after = null;
        for (var page = 0; page < MostPages && chosen.Count < AtOnce && (page == 0 || after is not null); page++)
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
                if (chosen.Count == AtOnce)
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

    private async ValueTask<NoticeClaim> ClaimAsync(List<Stored<NoticeDocument>> chosen, DocumentOperation guard, DateTimeOffset now)
    {
        var name = $"{_me}:{++_claims}";
        try
        {
            var claims = chosen.Select(stored => DocumentOperation.Replace(Kinds.Notice, stored, stored.Value.As(DeliveryState.Sending, now) with
            {
                ClaimedUntil = now + Lasts,
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
                StillDue.Plan(stored.Value, now, plan);
            }
            var again = await store.ReadAsync(partnership.Id, plan, CancellationToken.None);
            List<ClaimedNotice> ours = [];
            foreach (var stored in chosen)
            {
                if (again.Get(Kinds.Notice, stored.Id) is not { } claimed || claimed.Value.ClaimedBy != name)
                {
                    continue;
                }
                if (StillDue.Of(claimed.Value, now, again) is { } due)
                {
                    ours.Add(new(claimed with { Value = due }, again.Get(Kinds.Person, stored.Value.To)));
                }
                else
                {
                    await store.CommitAsync(partnership.Id, [DocumentOperation.Delete(Kinds.Notice, claimed)], CancellationToken.None);
                }
            }
            return new(ours, null) { Raced = ours.Count == 0 };
        }
        catch
        {
            chosen.ForEach(stored => _unclear.Enqueue((stored.Id, name)));
            throw;
        }
    }
}
