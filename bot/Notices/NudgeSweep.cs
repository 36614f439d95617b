using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Turns what fell due into notices. Each page is one commit of records, audit lines and notices, guarded by etags: run
/// twice, or by two processes, or killed in the middle, each step of a schedule makes its notice once.
/// </summary>
public sealed class NudgeSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>Of what is read at once, as much is worked through as fits one commit.</summary>
    private const int PageSize = 40;

    private const string System = "system";

    public bool KeepsHours => true;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Find(Kinds.Action, Due(Kinds.Action, until, 1)).Find(Kinds.Flag, Due(Kinds.Flag, until, 1));
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var action = read.Find(Kinds.Action).Items is [var first, ..] ? first.Value.NextNudge : null;
        var flag = read.Find(Kinds.Flag).Items is [var earliest, ..] ? earliest.Value.NextNudge : null;
        return action is null || flag < action ? flag ?? action : action;
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
        var plan = new ReadPlan().Find(Kinds.Action, Due(Kinds.Action, now, PageSize)).Find(Kinds.Flag, Due(Kinds.Flag, now, 3)).GetRosters(partnership);
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        var actions = read.Find(Kinds.Action).Items;
        var flags = read.Find(Kinds.Flag).Items;
        if (actions.Count == 0 && flags.Count == 0)
        {
            return false;
        }
        var changes = new List<DocumentOperation>();
        var told = new List<Notice>();
        var ids = new HashSet<string>();
        var rosters = partnership.RostersIn(read);
        foreach (var stored in actions)
        {
            if (Rules(rosters, stored.Value.Forum) is var (terms, roster))
            {
                Take(NudgeAction.Decide(stored.Value.ToDomain(), terms, roster, UkTime.DateOf(now), now), Save, stored.Id);
            }

            DocumentOperation Save(ActionItem action) => DocumentOperation.Replace(Kinds.Action, stored, ActionDocument.From(action));
        }
        foreach (var stored in flags)
        {
            if (Rules(rosters, stored.Value.Forum) is var (terms, roster))
            {
                Take(RemindAgencies.Decide(stored.Value.ToDomain(), terms, roster, UkTime.DateOf(now), now), Save, stored.Id);
            }

            DocumentOperation Save(Flag flag) => DocumentOperation.Replace(Kinds.Flag, stored, FlagDocument.From(flag));
        }
        changes.AddRange(await MorningNotices.ChangesAsync(store, partnership.Id, told, now, cancellation));
        if (changes.Count == 0)
        {
            return false;
        }
        // A lost race means that somebody else did the same work, or a person changed a record: look again either way.
        await store.CommitAsync(partnership.Id, changes, cancellation);
        return true;

        void Take<TState>(Decision<TState> decision, Func<TState, DocumentOperation> save, string about)
        {
            if (decision is Decision<TState>.Accepted accepted && changes.Count + ids.Count + accepted.Tell.Count + 2 <= IDocumentStore.MostOperations)
            {
                ids.UnionWith(accepted.Tell.Select(notice => notice.Id));
                changes.Add(save(accepted.State));
                changes.Add(Audit(accepted.Fact, about, now));
                told.AddRange(accepted.Tell);
            }
        }
    }

    private (TermsOfReference Terms, Roster Roster)? Rules(IReadOnlyDictionary<ForumId, Roster> rosters, string forum) =>
        partnership.TryGet(new ForumId(forum), out var terms)
            ? (terms, rosters.GetValueOrDefault(terms.Forum) ?? new Roster { Forum = terms.Forum, Holdings = [] })
            : null;

    internal static DocumentOperation Audit(AuditFact fact, string about, DateTimeOffset now) =>
        DocumentOperation.Create(Kinds.Audit, $"{UtcText.Of(now)}:{fact.Verb}:{about}:{fact.Detail}", new AuditDocument
        {
            At = now,
            By = System,
            Verb = fact.Verb,
            About = fact.About,
            Detail = fact.Detail,
        });

    private static DocumentQuery Due(DocumentKind kind, DateTimeOffset until, int take) => new(kind)
    {
        RangeField = "nextNudge",
        AtMost = UtcText.Of(until),
        OrderBy = "nextNudge",
        Take = take,
    };
}
