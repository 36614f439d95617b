using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <summary>The scorecard as a document: what is missing first, then the figures of each source, then what the agencies say.</summary>
public static class ScorecardPaper
{
    public static MinutesPaper Of(ScorecardView view, Language words)
    {
        var gaps = ReturnWords.Gaps(ReturnGaps.Of(view.Returns, view.Rule), view.Rule, words).ToList();
        return new(words["Scorecard of the {0}, {1}", view.Terms.ShortName, Dates.Of(view.Held, words)], MinutesComposer.Marking,
        [
            new("about", words["What this is"],
            [
                Said(words["Figures that the agencies of the {0} brought for the meeting on {1}, beside those of the meeting before.", view.Terms.Name, Dates.Of(view.Held, words)]),
                .. view.Terms.SmallBelow is var below and > 0
                    ? (MinutesBlock[])[Said(words["\"<{0}\" is 1 to {1}. \"Not shown\" is what would tell a figure that small.", below, below - 1])]
                    : [],
                Said(words["Measures: {0}", view.Terms.Clause(view.Rule.Measures[0].Clause).Rule]),
            ]),
            new("gaps", words["What is missing"], [.. gaps.Count > 0 ? gaps.Select(Said) : [Said(words["Nothing: every measure is there, and every source sent something."])]]),
            .. view.Scorecard.Rows.GroupBy(row => row.Source).Select(rows => new MinutesSection($"{rows.Key}", ReturnWords.Source(rows.Key, words), [Table(rows, words), .. Notes(rows, words)])),
            new("analysis", words["What the agencies say"], [.. Analyses(view, words)]),
        ]);
    }

    private static MinutesBlock.Table Table(IGrouping<SourceType, ScorecardRow> rows, Language words) => new(
        words["Measures of: {0}", ReturnWords.Source(rows.Key, words)],
        [words["Measure"], words["Now"], words["Before"], words["Target"], words["Result"], words["Agency and days"]],
        [
            .. rows.Select(row => (IReadOnlyList<string>)
            [
                words["{0}, {1}", row.Title, ReturnWords.Unit(row.Unit, words)], ReturnWords.Figure(row.Value, row.Unit, words), ReturnWords.Figure(row.Before, row.Unit, words),
                ReturnWords.Target(row, words), ReturnWords.Result(row, words), words["{0}, {1}", row.Agency, ReturnWords.Period(row.Period, words)],
            ]),
        ]);

    private static IEnumerable<MinutesBlock> Notes(IEnumerable<ScorecardRow> rows, Language words) =>
        rows.Where(row => row.Note is not null).Select(row => new MinutesBlock.Paragraph(words["{0}, not available because", row.Title], row.Note!));

    private static IEnumerable<MinutesBlock> Analyses(ScorecardView view, Language words) =>
        from agency in view.Terms.Agencies
        let given = view.Returns.Of(agency.Id)
        where given is { SaysSomething: true } || view.Rule.Of(agency.Id).Any()
        select new MinutesBlock.Paragraph(agency.Name, given is not { SaysSomething: true } ? words["Nothing sent."] : given.Analysis ?? words["Analysis missing."]);

    private static MinutesBlock Said(string text) => new MinutesBlock.Paragraph(null, text);
}
