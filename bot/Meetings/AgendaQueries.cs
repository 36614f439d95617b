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
    /// <summary>The forum that the press names; a typed command's forum is known only after reading, so then every one is asked for.</summary>
    public static void Plan(Turn turn, ReadPlan plan, IEnumerable<AgendaPart> parts, int take, string? after = null)
    {
        var named = turn.Data[AgendaVerbs.Forum] is { } id && turn.Partnership.TryGet(new ForumId(id), out var terms) ? terms : null;
        foreach (var forum in turn.Partnership.Forums.Where(known => named is null || known == named))
        {
            plan.Get(Kinds.Authority, forum.Forum.Value);
            foreach (var part in parts)
            {
                Plan(plan, forum.Forum, part, take, after);
            }
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
