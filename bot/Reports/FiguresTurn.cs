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

    /// <summary>For each forum that the press may be about, what was asked for under its terms.</summary>
    public static void Plan(Turn turn, PeriodKind usual, ReadPlan plan)
    {
        foreach (var forum in turn.PossibleForums)
        {
            if (turn.Partnership.TryGet(forum, out var terms) && AskedPeriod.Read(turn.Data[ReportVerbs.Period], terms, usual) is { } asked)
            {
                Plan(forum, asked, plan);
            }
        }
    }

    /// <summary>The latest first.</summary>
    public static IEnumerable<Figures> All(ReadSet read, ForumId forum, AskedPeriod asked) =>
        read.Find(Kinds.Figures, Called(forum, asked)).Items.Select(stored => stored.Value.ToDomain());

    public static ReportView View(Turn turn, TermsOfReference terms, ReportKind kind, Figures now, Figures? before) => new()
    {
        Terms = terms,
        Kind = kind,
        Now = now,
        Before = before,
        Find = forum => turn.Partnership.TryGet(forum, out var known) ? known : null,
    };

    public static (Figures? Now, Figures? Before) Of(ReadSet read, ForumId forum, AskedPeriod asked)
    {
        var found = read.Find(Kinds.Figures, Called(forum, asked)).Items.Skip(asked.Back).ToList();
        var now = found.Count > 0 && (asked.Until is null || found[0].Value.Period.Has(asked.Until.Value)) ? found[0].Value.ToDomain() : null;
        // Only the period right before: a change over a gap would not be what it seems.
        var before = now is not null && found is [_, var next, ..] && next.Value.LastDay.AddDays(1) == now.Period.From ? next.Value.ToDomain() : null;
        return (now, before);
    }

    /// <summary>A forum's id, also as its name is written ("Panel South"), and what is left says which period.</summary>
    public static Dictionary<string, string> Words(IEnumerable<string> words)
    {
        var read = new Dictionary<string, string>();
        List<string> period = [];
        List<string> forum = [];
        foreach (var word in words)
        {
            (AskedPeriod.IsWord(word) || !char.IsAsciiLetter(word[0]) ? period : forum).Add(word);
        }
        if (forum.Count > 0)
        {
            read[ReportVerbs.Forum] = string.Join('-', forum).ToLowerInvariant();
        }
        if (period.Count > 0)
        {
            read[ReportVerbs.Period] = string.Join(' ', period);
        }
        return read;
    }

    /// <summary>Other forums whose figures are theirs too.</summary>
    public static IReadOnlyList<(string Name, ForumId Forum)> Others(Turn turn, TermsOfReference shown) =>
    [
        .. turn.Partnership.Forums
            .Where(terms => terms.Forum != shown.Forum && Access.SeesFigures(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today))
            .Select(terms => (terms.ShortName, terms.Forum)),
    ];

    /// <summary>The forum that the press names, else the first whose figures are theirs; nothing when there is none.</summary>
    /// <param name="fits">What the forum must be beside.</param>
    public static TermsOfReference? TermsFor(Turn turn, Predicate<TermsOfReference>? fits = null)
    {
        return turn.Data[ReportVerbs.Forum] is { } named
            ? turn.Partnership.TryGet(new ForumId(named), out var terms) && Sees(terms) ? terms : null
            : Sees(turn.Terms) ? turn.Terms : turn.Partnership.Forums.FirstOrDefault(Sees);

        bool Sees(TermsOfReference terms) => Access.SeesFigures(terms, turn.RosterOf(terms.Forum), turn.Me, turn.Today) && fits?.Invoke(terms) is not false;
    }

    private static string Called(ForumId forum, AskedPeriod asked) => $"{forum} {asked.Sequence}";
}
