using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Records;

/// <summary>What a look at a record does to the list of those that may go.</summary>
internal sealed class DisposalListing(IDocumentStore store, Partnership partnership)
{
    /// <param name="concerns">Children who stand in a record that is not their own.</param>
    /// <param name="knows">Which of those who run the group may know of the record.</param>
    /// <returns>The writes that go into the commit with the day of the next look.</returns>
    public async ValueTask<List<DocumentOperation>> ChangesAsync(
        KeptRecord record, RetentionLook look, ForumId forum, IReadOnlyList<CaseReference> concerns, Func<PersonId, TermsOfReference, Roster, DateOnly, bool> knows, DateTimeOffset now, CancellationToken cancellation)
    {
        var id = record.ToString();
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Disposal, id).Get(Kinds.Forum, forum.Value), cancellation);
        var listed = read.Get(Kinds.Disposal, id);
        if (look.IsDue && listed is null && ListForDisposal.Decide(record, look, forum, concerns, now) is Decision<Disposal>.Accepted accepted)
        {
            var told = partnership.Current(read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain()) is { } roster && partnership.TryGet(forum, out var terms)
                ? ListForDisposal.Tell(terms, roster, person => knows(person, terms, roster, UkTime.DateOf(now)), now)
                : [];
            return
            [
                DocumentOperation.Create(Kinds.Disposal, id, DisposalDocument.From(accepted.State)),
                NudgeSweep.Audit(accepted.Fact, id, now),
                .. await MorningNotices.ChangesAsync(store, partnership.Id, told, now, cancellation),
            ];
        }
        return !look.IsDue && listed is { Value.Begun: null } ? Unlisted(listed, look, now) : [];
    }

    /// <summary>It is to be kept longer after all.</summary>
    public static List<DocumentOperation> Unlisted(Stored<DisposalDocument> listed, RetentionLook look, DateTimeOffset now) =>
    [
        DocumentOperation.Delete(Kinds.Disposal, listed),
        NudgeSweep.Audit(new AuditFact(KeepRecord.Name, listed.Id, look.Class.ToString()), listed.Id, now),
    ];

    /// <summary>When a record is looked at again: one that is listed stays with those who decide about it.</summary>
    public static DateOnly Next(RetentionLook look, DateOnly today) => look.IsDue ? today.AddYears(1) : look.On;
}
