using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Bot.Records;

/// <summary>Under which references one child stands: the record that is kept and those joined to it, their referrals, their archive.</summary>
/// <param name="Joined">Records of the same child that lead to the one that is kept.</param>
/// <param name="ArchivePages">Of missing episodes, by the child's reference.</param>
internal sealed record ChildScope(Stored<ChildDocument> Kept, IReadOnlyList<Stored<ChildDocument>> Joined, IReadOnlyList<ForumId> Forums, IReadOnlyDictionary<string, int> ArchivePages)
{
    public IEnumerable<Stored<ChildDocument>> Records => [Kept, .. Joined];

    public IEnumerable<CaseReference> Children => Records.Select(stored => CaseReference.Of(stored.Value.Number));

    public IEnumerable<string> References => Children.Select(child => child.ToString());

    public IEnumerable<string> Referrals => Records
        .SelectMany(stored => (stored.Value.ReferredAgain ?? []).Prepend(stored.Value.Referral))
        .Select(number => ReferralReference.Of(number).ToString())
        .Distinct();

    public bool Tells(CaseReference child) => Children.Contains(child);

    /// <returns>Nothing where there is no such record.</returns>
    public static async ValueTask<ChildScope?> OfAsync(IDocumentStore store, Partnership partnership, string child, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Child, child), cancellation);
        if (read.Get(Kinds.Child, child) is not { } kept)
        {
            return null;
        }
        List<Stored<ChildDocument>> all = [kept];
        for (var at = 0; at < all.Count; at++)
        {
            if (all[at].Value.ReferredAgain is not { Count: > 0 } again)
            {
                continue;
            }
            var plan = new ReadPlan();
            foreach (var referral in again.Select(number => ReferralReference.Of(number).ToString()))
            {
                plan.Find(Kinds.Child, new DocumentQuery(Kinds.Child) { Equal = [("referredAs", referral)] }, referral);
            }
            var found = await store.ReadAsync(partnership.Id, plan, cancellation);
            all.AddRange(again.SelectMany(number => found.Find(Kinds.Child, ReferralReference.Of(number).ToString()).Items)
                .Where(other => other.Value.JoinedTo is not null && all.TrueForAll(known => known.Id != other.Id)));
        }
        var missing = new ReadPlan();
        all.ForEach(stored => missing.Get(Kinds.Missing, stored.Id));
        var episodes = await store.ReadAsync(partnership.Id, missing, cancellation);
        var pages = all.ToDictionary(stored => stored.Id, stored => episodes.Get(Kinds.Missing, stored.Id)?.Value.ArchivedPages ?? 0);
        return new(kept, [.. all.Skip(1)], [.. partnership.Forums.Select(terms => terms.Forum)], pages);
    }
}
