using System.Globalization;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Reports;

/// <summary>What every verb that tells figures shares: whose they are, and how those of a period are found.</summary>
internal static class FiguresTurn
{
    /// <summary>The period that was asked for, at most one further back, and the one before it.</summary>
    private const int Most = 3;

    public static void Plan(ForumId forum, AskedPeriod asked, ReadPlan plan) => plan.Find(
        Kinds.Figures,
        new DocumentQuery(Kinds.Figures)
        {
            Equal = [("forum", forum.Value), ("sequence", asked.Sequence)],
            RangeField = "firstDay",
            AtMost = asked.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            OrderBy = "firstDay",
            Descending = true,
            Take = Most,
        },
        Called(forum, asked));

    public static (Figures? Now, Figures? Before) Of(ReadSet read, ForumId forum, AskedPeriod asked)
    {
        var found = read.Find(Kinds.Figures, Called(forum, asked)).Items.Skip(asked.Back).ToList();
        var now = found.Count > 0 && (asked.Until is null || found[0].Value.Period.Has(asked.Until.Value)) ? found[0].Value.ToDomain() : null;
        // Only the period right before: a change over a gap would not be what it seems.
        var before = now is not null && found is [_, var next, ..] && next.Value.LastDay.AddDays(1) == now.Period.From ? next.Value.ToDomain() : null;
        return (now, before);
    }

    /// <summary>The forum that the press names, else the first whose figures are theirs; nothing when there is none.</summary>
    public static TermsOfReference? TermsFor(Turn turn) => turn.Data[ReportVerbs.Forum] is not null
        ? Named(turn)
        : Sees(turn, turn.Terms) ? turn.Terms : turn.Partnership.Forums.FirstOrDefault(terms => Sees(turn, terms));

    private static TermsOfReference? Named(Turn turn) =>
        turn.Partnership.TryGet(new ForumId(turn.Data[ReportVerbs.Forum]!), out var terms) && Sees(turn, terms) ? terms : null;

    private static bool Sees(Turn turn, TermsOfReference terms) => Access.SeesFigures(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today);

    private static string Called(ForumId forum, AskedPeriod asked) => $"{forum} {asked.Sequence}";
}
