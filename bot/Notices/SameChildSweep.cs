using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Looks for known children behind new referrals. Not done in the press that sends one: what it finds is not the referrer's to
/// know, not even by the time it takes.
/// </summary>
public sealed class SameChildSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>Work that keeps losing races is left for the next round.</summary>
    private const int MostAttempts = 50;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Review, Due(until)), cancellation);
        return read.Find(Kinds.Review).Items is [var first, ..] ? first.Value.LooksForSame : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts && await OneAsync(now, cancellation); attempt++)
        {
        }
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> OneAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Review, Due(now)), cancellation);
        if (read.Find(Kinds.Review).Items is not [var stored, ..])
        {
            return false;
        }
        var review = stored.Value.ToDomain();
        var own = await store.ReadAsync(
            partnership.Id, new ReadPlan().Get(Kinds.Child, review.Child.ToString()).Get(Kinds.Forum, review.Forum.Value), cancellation);
        List<Child> alike = [];
        if (own.Get(Kinds.Child, review.Child.ToString()) is { } child)
        {
            // Records that were last saved before their letters were kept are found by the words of the name.
            var plan = new ReadPlan().Find(Kinds.Child, Alike("likeness", child.Value.Likeness), "likeness").Find(Kinds.Child, Alike("letters", child.Value.Letters), "letters");
            var found = await store.ReadAsync(partnership.Id, plan, cancellation);
            alike = [.. found.Find(Kinds.Child, "likeness").Items.Concat(found.Find(Kinds.Child, "letters").Items).DistinctBy(known => known.Id).Select(known => known.Value.ToDomain())];
        }
        var looked = FindSameChild.Decide(review, alike);
        var roster = partnership.RosterIn(own, review.Forum);
        var corrected = own.Get(Kinds.Child, review.Child.ToString())?.Value.ToDomain() is { Corrections.Count: > 0 } known ? known : null;
        var others = corrected is null || review.IsOpen ? [] : await OthersAsync(corrected, alike, now, cancellation);
        await store.CommitAsync(
            partnership.Id,
            [
                DocumentOperation.Replace(Kinds.Review, stored, ReviewDocument.From(looked)),
                .. FindSameChild.Tell(looked, roster, now, corrected is not null).Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
                .. others,
            ],
            cancellation);
        return true;
    }

    /// <summary>The front door has decided about the corrected child: what it finds now, it finds at the others that still wait.</summary>
    private async ValueTask<List<DocumentOperation>> OthersAsync(Child corrected, IEnumerable<Child> alike, DateTimeOffset now, CancellationToken cancellation)
    {
        List<DocumentOperation> changes = [];
        if (corrected.JoinedTo is not null)
        {
            return changes;
        }
        foreach (var other in alike.Where(other => other.Reference != corrected.Reference && other.JoinedTo is null))
        {
            var query = new DocumentQuery(Kinds.Review) { Equal = [("child", other.Reference.ToString())], Take = 1 };
            var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Review, query), cancellation);
            if (read.Find(Kinds.Review).Items is [var waiting, ..] && FindSameChild.Also(waiting.Value.ToDomain(), corrected) is { } asks)
            {
                var roster = partnership.RosterIn(await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Forum, asks.Forum.Value), cancellation), asks.Forum);
                changes.Add(DocumentOperation.Replace(Kinds.Review, waiting, ReviewDocument.From(asks)));
                changes.AddRange(FindSameChild.Tell(asks, roster, now, again: true).Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))));
            }
        }
        return changes;
    }

    private static DocumentQuery Alike(string index, string value) => new(Kinds.Child) { Equal = [(index, value)], Take = FindSameChild.Most + 1 };

    private static DocumentQuery Due(DateTimeOffset until) => new(Kinds.Review)
    {
        RangeField = "looksForSame",
        AtMost = UtcText.Of(until),
        OrderBy = "looksForSame",
        Take = 1,
    };
}
