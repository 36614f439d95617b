using System.Globalization;
using PanelAssistant.Bot.Challenges;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Bot.Updates;
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
            if (parts.Contains(AgendaPart.Items) && turn.Partnership.TryGet(forum, out var terms) && terms.Updates is not null)
            {
                plan.Find(Kinds.Update, UpdateTurn.Around(forum, turn.Today), forum.Value);
            }
            foreach (var part in parts)
            {
                Plan(plan, forum, part, take, after, turn.Today);
            }
        }
    }

    /// <summary>Children whom nobody names, newest first, of the groups that take them.</summary>
    public static void PlanWithoutName(Turn turn, ReadPlan plan, int take)
    {
        foreach (var forum in turn.PossibleForums.Where(forum => turn.Partnership.TryGet(forum, out var terms) && terms.NoNames is not null))
        {
            plan.Find(Kinds.NoNames, new DocumentQuery(Kinds.NoNames) { Equal = [("forum", forum.Value)], OrderBy = "at", Descending = true, Take = take }, WithoutName(forum));
        }
    }

    /// <summary>What comes before the children: actions not done, the earliest due first, and what is stored of the meetings.</summary>
    public static void PlanOpening(Turn turn, ReadPlan plan, int take)
    {
        MeetingTurn.Plan(turn, plan);
        foreach (var forum in turn.PossibleForums)
        {
            if (turn.Partnership.TryGet(forum, out var terms) && terms.Challenges is not null)
            {
                plan.Find(Kinds.Challenge, ChallengeTurn.OpenIn(forum, take));
            }
            plan.Find(Kinds.Action, new DocumentQuery(Kinds.Action) { Equal = [("forum", forum.Value), ("tracker", "open")], OrderBy = "due", Take = take });
        }
    }

    public static string Called(ForumId forum, AgendaPart part) => $"{part}:{forum}";

    public static string WithoutName(ForumId forum) => $"{nameof(Kinds.NoNames)}:{forum}";

    private static void Plan(ReadPlan plan, ForumId forum, AgendaPart part, int take, string? after, DateOnly today)
    {
        var called = Called(forum, part);
        if (part is AgendaPart.Reviews)
        {
            plan.Find(Kinds.Flag, Along(Kinds.Flag, [("forum", forum.Value)], "reviewOn"), called);
        }
        else if (part is AgendaPart.Missing)
        {
            // From those who are still missing downwards to whoever ceases to meet a criterion today.
            plan.Find(Kinds.Missing, Along(Kinds.Missing, [("forum", forum.Value)], "listedUntil") with { AtLeast = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Descending = true }, called);
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
