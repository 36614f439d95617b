using PanelAssistant.Bot.Plans;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Plans;
using PanelAssistant.Domain.Registers;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Bot.Reports;

/// <summary>Reads how the plans, registers and targets of a group stand now: what is open of them, page by page; each group once.</summary>
internal sealed class StandingReading(IDocumentStore store, Partnership partnership, IReadOnlyDictionary<ForumId, Roster> rosters, DateTimeOffset now)
{
    private const int PageSize = 200;

    private readonly Dictionary<ForumId, Standing> _known = [];

    /// <summary>Nothing for a group whose terms ask for none of this.</summary>
    public async Task<Standing?> OfAsync(TermsOfReference terms, CancellationToken cancellation)
    {
        if (!Standing.IsKept(terms))
        {
            return null;
        }
        if (!_known.TryGetValue(terms.Forum, out var standing))
        {
            _known[terms.Forum] = standing = Standing.Of(
                terms, await PlansAsync(terms, cancellation), await EntriesAsync(terms, cancellation), await TargetsAsync(terms, cancellation), now);
        }
        return standing;
    }

    private async Task<IReadOnlyList<PlanProgress>> PlansAsync(TermsOfReference terms, CancellationToken cancellation)
    {
        List<PlanProgress> all = [];
        if (terms.Plans is null)
        {
            return all;
        }
        var scope = PlanTurn.ScopeOf(terms, partnership);
        var today = UkTime.DateOf(now);
        await foreach (var stored in EachAsync(Kinds.Plan, PlanTurn.OpenIn(terms.Forum), cancellation))
        {
            var plan = stored.ToDomain();
            List<ActionItem> actions = [];
            await foreach (var action in EachAsync(Kinds.Action, PlanTurn.ActionsOf(plan.Code), cancellation))
            {
                if (scope.Contains(new ForumId(action.Forum)))
                {
                    actions.Add(action.ToDomain());
                }
            }
            all.Add(PlanProgress.Of(plan, actions, rosters[terms.Forum].AgencyFor(plan.Owner, terms, today), today));
        }
        return all;
    }

    private async Task<IReadOnlyList<RegisterEntry>> EntriesAsync(TermsOfReference terms, CancellationToken cancellation)
    {
        List<RegisterEntry> all = [];
        foreach (var kind in terms.Registers.Select(rule => rule.Kind).Where(kind => kind is RegisterKind.Protocols or RegisterKind.Concerns))
        {
            await foreach (var entry in EachAsync(Kinds.Entry, EntryDocument.OpenOf(terms.Forum, kind), cancellation))
            {
                all.Add(entry.ToDomain());
            }
        }
        return all;
    }

    private async Task<IReadOnlyList<Target>> TargetsAsync(TermsOfReference terms, CancellationToken cancellation)
    {
        List<Target> all = [];
        if (terms.Targets is not null)
        {
            await foreach (var target in EachAsync(Kinds.Target, TargetDocument.OpenOf(terms.Forum), cancellation))
            {
                all.Add(target.ToDomain());
            }
        }
        return all;
    }

    private async IAsyncEnumerable<T> EachAsync<T>(DocumentKind<T> kind, DocumentQuery query, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        await foreach (var page in store.PagesAsync(partnership.Id, kind, query with { Take = PageSize }, cancellation))
        {
            foreach (var stored in page)
            {
                yield return stored.Value;
            }
        }
    }
}
