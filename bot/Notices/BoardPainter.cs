using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Keeps the cards in shared chats up to date. Posting is claimed first and never repeated by itself; drawing again is
/// harmless, so that is repeated until it succeeds.
/// </summary>
public sealed class BoardPainter(IDocumentStore store, Partnership partnership, IMessenger messenger, DirtyBoards dirty, SendingPace pace, TimeProvider clock, ILogger<BoardPainter> log)
{
    private const string FlagPrefix = "flag:";

    private const string Over = "no";

    private const int AtOnce = 25;

    /// <summary>Draws every board that waits for it.</summary>
    /// <returns>False when some could not be drawn now and should be tried again.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Repaint, new DocumentQuery(Kinds.Repaint)
        {
            Equal = [("queue", "waiting")],
            OrderBy = "since",
            Take = AtOnce,
        }), cancellation);
        var all = true;
        foreach (var waiting in read.Find(Kinds.Repaint).Items)
        {
            if (await PaintAsync(waiting.Id, cancellation))
            {
                // If somebody asked again meanwhile, the etag has changed and the request stays.
                await store.CommitAsync(partnership.Id, [DocumentOperation.Delete(Kinds.Repaint, waiting)], cancellation);
            }
            else
            {
                all = false;
            }
        }
        foreach (var board in dirty.Take())
        {
            if (!await PaintAsync(board, cancellation))
            {
                dirty.Add(board);
                all = false;
            }
        }
        return all;
    }

    /// <summary>Asks whichever process does the background work to draw what this one knows to have changed.</summary>
    public async Task PassOnAsync(CancellationToken cancellation)
    {
        foreach (var boards in dirty.Take().Chunk(IDocumentStore.MostOperations))
        {
            try
            {
                var since = new RepaintDocument { Since = clock.GetUtcNow() };
                await store.CommitAsync(partnership.Id, [.. boards.Select(board => DocumentOperation.Upsert(Kinds.Repaint, board, since))], cancellation);
            }
            catch
            {
                Array.ForEach(boards, dirty.Add);
                throw;
            }
        }
    }

    /// <summary>Asks for every live board to be drawn: counts that changed just before a crash were only in memory.</summary>
    public async Task DrawAllAsync(CancellationToken cancellation)
    {
        string? after = null;
        do
        {
            var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Board, new DocumentQuery(Kinds.Board)
            {
                Equal = [("live", "yes")],
                Take = AtOnce,
                After = after,
            }), cancellation);
            var page = read.Find(Kinds.Board);
            foreach (var board in page.Items)
            {
                dirty.Add(board.Id);
            }
            after = page.Next;
        }
        while (after is not null);
    }

    private async ValueTask<bool> PaintAsync(string id, CancellationToken cancellation)
    {
        if (!id.StartsWith(FlagPrefix, StringComparison.Ordinal))
        {
            return true;
        }
        var plan = new ReadPlan().Get(Kinds.Board, id).Get(Kinds.Flag, id[FlagPrefix.Length..]);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        if (read.Get(Kinds.Board, id) is not { } board || read.Get(Kinds.Flag, id[FlagPrefix.Length..]) is not { } stored || stored.Value.ToDomain() is not { Question: not null } flag)
        {
            return true;
        }
        if (!pace.TryPass(board.Value.ConversationId, out _))
        {
            return false;
        }
        return board.Value.ActivityId is { } activity
            ? await UpdateAsync(board, activity, flag, cancellation) && await StillStandsAsync(stored, cancellation)
            : await PostAsync(board, flag, cancellation);
    }

    private async ValueTask<bool> UpdateAsync(Stored<BoardDocument> board, string activity, Flag flag, CancellationToken cancellation)
    {
        var delivery = await messenger.UpdateAsync(Address(board.Value), activity, Draw(flag, board.Value.RefreshFor), cancellation);
        var settled = Settled(delivery, board.Value.ConversationId);
        if (settled && !flag.HasOpenQuestion && board.Value.Live != Over)
        {
            await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Board, board, board.Value with { Live = Over })], cancellation);
        }
        return settled;
    }

    /// <summary>A process that was held up may have drawn over what another has drawn since: then it is drawn again as it stands.</summary>
    private async ValueTask<bool> StillStandsAsync(Stored<FlagDocument> drawn, CancellationToken cancellation) =>
        (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Flag, drawn.Id), cancellation)).Get(Kinds.Flag, drawn.Id) is not { } now || now.ETag == drawn.ETag;

    private async ValueTask<bool> PostAsync(Stored<BoardDocument> board, Flag flag, CancellationToken cancellation)
    {
        if (board.Value.Posting)
        {
            // Whoever was posting it died, or is at it. The chair can ask for the card again.
            return true;
        }
        var refreshFor = await EntitledAsync(board.Value, flag, cancellation);
        var posting = board.Value with { Posting = true, RefreshFor = refreshFor };
        if (!await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Board, board, posting)], cancellation))
        {
            return false;
        }
        var delivery = await messenger.SendAsync(Address(board.Value), Draw(flag, refreshFor), CancellationToken.None);
        var now = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Board, board.Id), CancellationToken.None);
        if (now.Get(Kinds.Board, board.Id) is not { Value.Posting: true } claimed)
        {
            return false;
        }
        var after = delivery switch
        {
            Delivery.Sent sent => posting with { Posting = false, ActivityId = sent.ActivityId },
            Delivery.Unknown => posting,
            _ => posting with { Posting = false },
        };
        await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Board, claimed, after)], CancellationToken.None);
        return Settled(delivery, board.Value.ConversationId);
    }

    private bool Settled(Delivery delivery, string conversation)
    {
        if (delivery is Delivery.Busy busy)
        {
            if (busy.After is { } after)
            {
                pace.Refused(conversation, after);
            }
            return false;
        }
        if (delivery is not Delivery.Sent)
        {
            NoticeLog.BoardNotShown(log, delivery.GetType().Name);
        }
        return true;
    }

    /// <summary>Chat user ids of those with a vote, so that their clients ask for their own view.</summary>
    private async ValueTask<IReadOnlyList<string>> EntitledAsync(BoardDocument board, Flag flag, CancellationToken cancellation)
    {
        var entitled = flag.Question!.Voters.SelectMany(voter => voter.Entitled).ToHashSet();
        entitled.Add(flag.Question.OpenedBy);
        var members = await messenger.MembersAsync(Address(board), cancellation);
        var found = members.Where(member => member.Person is { } person && entitled.Contains(person)).Select(member => member.ChatUserId).Distinct().ToList();
        if (found.Count > 0)
        {
            return found;
        }
        var plan = new ReadPlan();
        foreach (var person in entitled)
        {
            plan.Get(Kinds.Person, person.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return [.. entitled.Select(person => read.Get(Kinds.Person, person.Value)?.Value.ChatUserId).OfType<string>()];
    }

    private static SharedCard Draw(Flag flag, IReadOnlyList<string> refreshFor) =>
        FlagSharedCard.Render(FlagSharedView.Of(flag), Language.English, refreshFor);

    private static ChatAddress Address(BoardDocument board) => new(board.ConversationId, board.ServiceUrl, board.TenantId, Shared: true);
}
