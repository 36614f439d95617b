using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Closing;

/// <summary>How an item was closed, in words: for cards and minutes alike. What people typed is not escaped here.</summary>
public static class ClosingWords
{
    /// <summary>What is missing, as a sentence that says what to do.</summary>
    public static string Of(Lack lack, TermsOfReference terms, Language words) => lack.Kind switch
    {
        LackKind.Actions => words["Actions about the child, or why none is needed."],
        LackKind.Paper => words["Whether this paper is there: {0}.", Title(terms, lack.Paper!)],
        LackKind.MissingLinks => words["Whether going missing is linked to exploitation, and to organised crime."],
        LackKind.Monitor => words["Who looks whether it works."],
        LackKind.MonitorDay => words["When they look."],
        LackKind.Challenge => words["That challenge was considered."],
        LackKind.Level => words["The level of risk that the group agrees."],
        LackKind.LevelReason => words["Why the group's level differs from the tool's."],
        LackKind.Interventions => words["Whether what is done fits and can be kept up."],
        _ => words["A day to look again, or why the child leaves the list."],
    };

    public static IEnumerable<(string Label, string Text)> Of(ItemClosing closing, Func<PersonId, string> nameOf, Language words)
    {
        if (closing.NoActionWhy is { } why)
        {
            yield return (words["No action, because"], why);
        }
        if (closing.Monitor is { } monitor)
        {
            yield return (words["Monitored by"], closing.MonitorOn is { } day ? words["{0}, on {1}", nameOf(monitor), Dates.Of(day, words)] : nameOf(monitor));
        }
        if (closing.ChallengeConsidered)
        {
            yield return (words["Challenge"], words["considered"]);
        }
        if (closing.Interventions is { } review)
        {
            yield return (words["What is being done"], words["It fits: {0}. It can be kept up: {1}. Disruption: {2}.", Of(review.Fit, words), Of(review.Sustained, words),
                Tactics.Find(review.Tactic) is { } tactic ? words[tactic.Title] : words["no tactic used"]]);
            if (review.Note is { } note)
            {
                yield return (words["About it"], note);
            }
        }
        if (closing.EndWhy is { } end)
        {
            yield return (words["Leaves the list, because"], end);
        }
    }

    /// <summary>The level that was agreed, beside the tool's.</summary>
    public static string? Levels(ItemClosing closing, Language words) => closing switch
    {
        { Level: { } agreed, ToolLevel: { } tool } => words["The tool: {0}. The group: {1}.", RiskWords.Of(tool, words), RiskWords.Of(agreed, words)],
        { Level: { } agreed } => words["The group: {0}. There was no tool.", RiskWords.Of(agreed, words)],
        _ => null,
    };

    /// <summary>One paper and its answer.</summary>
    public static string Of(PaperCheck check, Language words)
    {
        var answer = check switch
        {
            { Answer: PaperAnswer.Yes, Seen: { } seen } => words["yes, seen on {0}", Dates.Of(seen, words)],
            { Answer: PaperAnswer.Yes } => words["yes, held here"],
            { Answer: PaperAnswer.No } => words["no"],
            _ => words["not applicable"],
        };
        return check switch
        {
            { Why: { } why, Action: { } action } => $"{answer}: {why} ({action})",
            { Why: { } why } => $"{answer}: {why}",
            { Action: { } action } => $"{answer} ({action})",
            _ => answer,
        };
    }

    public static string Title(TermsOfReference terms, string paper) => terms.ChildPapers.FirstOrDefault(one => one.Id == paper)?.Title ?? paper;

    private static string Of(Judged judged, Language words) => judged switch
    {
        Judged.Yes => words["yes"],
        Judged.Partly => words["partly"],
        Judged.No => words["no"],
        _ => words["not known"],
    };

    internal static IEnumerable<Element> Lines(ItemClosing closing, Func<PersonId, string> nameOf, Language words)
    {
        if (Levels(closing, words) is { } levels)
        {
            yield return Text.Of(closing.LevelWhy is { } why ? words["{0} Reason: {1}", levels, PlainText.Escape(why)] : levels) with { Spacing = "Small" };
        }
        foreach (var (label, text) in Of(closing, nameOf, words))
        {
            yield return Text.Of($"{label}: {PlainText.Escape(text)}") with { Spacing = "Small" };
        }
    }
}
