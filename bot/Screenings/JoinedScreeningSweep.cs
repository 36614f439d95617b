using PanelAssistant.Bot.Actions;
using PanelAssistant.Bot.Links;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Screenings;

/// <summary>
/// Takes screenings, links and actions under a joined reference to the record that is kept. Not done in the press that sends one: whoever referred
/// the child a second time is not told that there is another record, and goes on with the reference they were given.
/// </summary>
public sealed class JoinedScreeningSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>Work that keeps losing races is left for the next round.</summary>
    private const int MostAttempts = 50;

    /// <summary>The latest of a reference; so many in one go are not sent by people.</summary>
    private const int MostSent = 20;

    private const string Sent = "sent";
    private const string Kept = "kept";

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Child, Due(until)), cancellation);
        return read.Find(Kinds.Child).Items is [var first, ..] ? first.Value.ScreeningWaits : null;
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
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Child, Due(now)), cancellation);
        if (read.Find(Kinds.Child).Items is not [var stored, ..])
        {
            return false;
        }
        // A lost race is looked at again: either way the next round decides anew.
        var carried = stored.Value.ToDomain() is { JoinedTo: { } kept, Reference: var from } ? await AllAsync(from, kept, now, cancellation) : [];
        await store.CommitAsync(partnership.Id, carried.Count > 0 ? carried : [DocumentOperation.Replace(Kinds.Child, stored, stored.Value with { ScreeningWaits = null })], cancellation);
        return true;
    }

    /// <summary>One sort after the other, so that a commit stays small.</summary>
    private async ValueTask<IReadOnlyList<DocumentOperation>> AllAsync(CaseReference from, CaseReference to, DateTimeOffset now, CancellationToken cancellation)
    {
        var screenings = await CarryAsync(from, to, now, cancellation);
        var links = screenings.Count > 0 ? [] : await JoinedLinks.CarryAsync(store, partnership, from, to, now, cancellation);
        return screenings.Count > 0 ? screenings : links.Count > 0 ? links : await JoinedActions.CarryAsync(store, partnership, from, to, now, cancellation);
    }

    private async ValueTask<IReadOnlyList<DocumentOperation>> CarryAsync(CaseReference from, CaseReference to, DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Get(Kinds.Child, to.ToString())
            .Find(Kinds.Screening, ScreeningSubject.Latest(from, MostSent), Sent)
            .Find(Kinds.Screening, ScreeningSubject.Latest(to, 1), Kept);
        ScreeningArrives.Plan(plan, to);
        plan.GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var last = read.Find(Kinds.Screening, Kept).Items is [var latest, ..] ? latest.Value.ToDomain() : null;
        if (read.Get(Kinds.Child, to.ToString()) is not { } stored
            || new CarryScreenings(from).Decide(read.Find(Kinds.Screening, Sent).Items.Select(sent => sent.Value.ToDomain()), last, stored.Value.ToDomain())
                is not Decision<IReadOnlyList<Screening>>.Accepted { State: [.., var newest] carried, Fact: var fact })
        {
            return [];
        }
        var child = carried.Aggregate(stored.Value.ToDomain(), (child, screening) => child.With(screening));
        var (changes, tell) = ScreeningArrives.Changes(partnership, read, newest, new ReviewSetting(partnership.Forums, RosterOf, now));
        return
        [
            DocumentOperation.Replace(Kinds.Child, stored, ChildDocument.From(ScreeningSubject.Follow(partnership, child, RosterOf, now), stored.Value.Referrer)),
            .. carried.Select((screening, at) => DocumentOperation.Create(
                Kinds.Screening, ScreeningDocument.IdOf(to, screening.Number), ScreeningDocument.From(screening, at == 0 ? last : carried[at - 1]))),
            NudgeSweep.Audit(fact, from.ToString(), now),
            .. changes,
            .. tell.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
        ];

        Roster RosterOf(ForumId forum) => partnership.RosterIn(read, forum);
    }

    private static DocumentQuery Due(DateTimeOffset until) => new(Kinds.Child)
    {
        RangeField = "screeningWaits",
        AtMost = UtcText.Of(until),
        OrderBy = "screeningWaits",
        Take = 1,
    };
}
