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
        await store.CommitAsync(
            partnership.Id,
            [
                DocumentOperation.Replace(Kinds.Review, stored, ReviewDocument.From(looked)),
                .. FindSameChild.Tell(looked, roster, now).Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
            ],
            cancellation);
        return true;
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
