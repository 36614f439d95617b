using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Notices;

/// <summary>Referrals that the front door should have answered. What one person hears on one morning is one notice.</summary>
public sealed class FrontDoorSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    private const int PageSize = 12;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Review, Due(until, 1)), cancellation);
        return read.Find(Kinds.Review).Items is [var first, ..] ? first.Value.NextNudge : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        while (await PageAsync(now, cancellation))
        {
        }
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> PageAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Find(Kinds.Review, Due(now, PageSize)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var setting = new ReviewSetting(
            partnership.Forums, forum => partnership.RosterIn(read, forum), now);
        var changes = new List<DocumentOperation>();
        var told = new List<Notice>();
        foreach (var stored in read.Find(Kinds.Review).Items)
        {
            if (!partnership.TryGet(new ForumId(stored.Value.Forum), out _))
            {
                // A forum that is no more has nobody to tell.
                changes.Add(DocumentOperation.Replace(Kinds.Review, stored, stored.Value with { NextNudge = null, NextAsk = null, NextOfDoor = null }));
            }
            else if (NudgeFrontDoor.Decide(stored.Value.ToDomain(), setting) is Decision<FrontDoorReview>.Accepted accepted)
            {
                changes.Add(DocumentOperation.Replace(Kinds.Review, stored, ReviewDocument.From(accepted.State)));
                changes.Add(NudgeSweep.Audit(accepted.Fact, stored.Id, now));
                told.AddRange(accepted.Tell);
            }
        }
        changes.AddRange(await MorningNotices.ChangesAsync(store, partnership.Id, told, now, cancellation));
        if (changes.Count > 0)
        {
            // A lost race means that somebody else did the same work, or a person changed a record: look again either way.
            await store.CommitAsync(partnership.Id, changes, cancellation);
        }
        return changes.Count > 0;
    }

    private static DocumentQuery Due(DateTimeOffset until, int take) => new(Kinds.Review)
    {
        RangeField = "nextNudge",
        AtMost = UtcText.Of(until),
        OrderBy = "nextNudge",
        Take = take,
    };
}
