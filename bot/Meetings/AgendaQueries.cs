using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Meetings;

/// <summary>
/// What each part of an agenda reads: a page along an index, from where the work is. Nothing is scanned, and nothing past
/// is read. A further part of the agenda needs its query here and its entries in <see cref="AgendaReading"/>.
/// </summary>
internal static class AgendaQueries
{
    public static void Plan(Turn turn, ReadPlan plan, IEnumerable<AgendaPart> parts, int take, string? after = null)
    {
        foreach (var forum in turn.PossibleForums)
        {
            plan.Get(Kinds.Authority, forum.Value);
            foreach (var part in parts)
            {
                Plan(plan, forum, part, take, after);
            }
        }
    }

    /// <summary>What comes before the children: actions not done, the earliest due first, and what is stored of the meetings.</summary>
    public static void PlanOpening(Turn turn, ReadPlan plan, int take)
    {
        MeetingTurn.Plan(turn, plan);
        foreach (var forum in turn.PossibleForums)
        {
            plan.Find(Kinds.Action, new DocumentQuery(Kinds.Action) { Equal = [("forum", forum.Value), ("tracker", "open")], OrderBy = "due", Take = take });
        }
    }

    public static string Called(ForumId forum, AgendaPart part) => $"{part}:{forum}";

    private static void Plan(ReadPlan plan, ForumId forum, AgendaPart part, int take, string? after)
    {
        var called = Called(forum, part);
        if (part is AgendaPart.Reviews)
        {
            plan.Find(Kinds.Flag, Along(Kinds.Flag, [("forum", forum.Value)], "reviewOn"), called);
        }
        else if (part is AgendaPart.Items)
        {
            plan.Find(Kinds.Item, Along(Kinds.Item, [("forum", forum.Value), ("place", "here")], "since"), called);
        }
        else
        {
            plan.Find(Kinds.Child, part switch
            {
                AgendaPart.Clocks => Along(Kinds.Child, [("watchedBy", forum.Value)], "meeting"),
                AgendaPart.Plans => Along(Kinds.Child, [("watchedBy", forum.Value), ("plan", ChildDocument.Awaited)], null),
                AgendaPart.Screenings => Along(Kinds.Child, [("watchedBy", forum.Value)], "screened") with { Descending = true },
                _ => Along(Kinds.Child, [("watchedBy", forum.Value)], null),
            }, called);
        }

        DocumentQuery Along(DocumentKind kind, IReadOnlyList<(string, string)> equal, string? order) =>
            new(kind) { Equal = equal, RangeField = order, OrderBy = order, Take = take, After = after };
    }
}
