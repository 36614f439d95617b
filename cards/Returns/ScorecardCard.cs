using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

/// <summary>The multi-agency scorecard, some measures at a time.</summary>
public static class ScorecardCard
{
    public const int PageSize = 8;

    /// <param name="first">Number of the first measure to show, from 0.</param>
    public static PersonalCard Render(ScorecardView view, int first, Language words)
    {
        var title = words["Scorecard of the {0}, {1}", view.Terms.ShortName, Dates.Of(view.Held, words)];
        var rows = view.Scorecard.Rows;
        first = first >= 0 && first < rows.Count ? first : 0;
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (ReturnWords.Gaps(ReturnGaps.Of(view.Returns, view.Rule), view.Rule, words).Select(Text.Typed).ToList() is { Count: > 0 } gaps)
        {
            body.Add(new Container([.. gaps]) { Style = "warning" });
        }
        body.Add(Text.Note(words["Measures {0} to {1} of {2}", first + 1, Math.Min(first + PageSize, rows.Count), rows.Count]));
        body.AddRange(rows.Skip(first).Take(PageSize).Select(row => new Container([.. Row(row, words)]) { Separator = true }));
        if (view.Terms.SmallBelow > 0)
        {
            body.Add(Text.Note(words["\"&lt;{0}\" is 1 to {1}. \"Not shown\" is what would tell a figure that small. No figure is a gap, not a zero.", view.Terms.SmallBelow, view.Terms.SmallBelow - 1]));
        }
        if (view.MaySetTargets)
        {
            Targets(view, body, words);
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. rows.Count > PageSize ? (CardAction[])[Page(first + PageSize < rows.Count ? first + PageSize : 0)] : [],
                new Press(words["As a Word file"], FileOf(ReturnVerbs.Word)) { WithInputs = false },
                new Press(words["As CSV"], FileOf(ReturnVerbs.Csv)) { WithInputs = false },
                new Press(words["Returns and analyses"], ReturnVerbs.Of(ReturnVerbs.List, view.Returns)) { WithInputs = false },
            ],
        };

        Press Page(int from) => new(from == 0 ? words["From the beginning"] : words["More"], ReturnVerbs.Of(ReturnVerbs.Scorecard, view.Returns, new KeyValuePair<string, string>(ReturnVerbs.First, $"{from}"))) { WithInputs = false };

        PressPayload FileOf(string format) => ReturnVerbs.Of(ReturnVerbs.File, view.Returns, new KeyValuePair<string, string>(ReturnVerbs.Format, format));
    }

    private static IEnumerable<Element> Row(ScorecardRow row, Language words)
    {
        yield return Text.Of(PlainText.Escape(row.Title)) with { Weight = "Bolder" };
        yield return new Facts(
        [
            new(words["Now"], PlainText.Escape(ReturnWords.Figure(row.Value, row.Unit, words))),
            new(words["Before"], PlainText.Escape(ReturnWords.Figure(row.Before, row.Unit, words))),
            new(words["Target"], PlainText.Escape(ReturnWords.Target(row, words))),
            new(words["Result"], ReturnWords.Result(row, words)),
        ]);
        if (row.Note is { } note)
        {
            yield return Text.Typed(words["Not available because: {0}", note]);
        }
        yield return Text.Note(PlainText.Escape(words["{0}, {1}: {2}, {3}", ReturnWords.Source(row.Source, words), row.Agency, ReturnWords.Unit(row.Unit, words), ReturnWords.Period(row.Period, words)]));
    }

    private static void Targets(ScorecardView view, List<Element> body, Language words)
    {
        var measures = view.Rule.Measures.Where(measure => measure.Direction is not MeasureDirection.Neither).ToList();
        if (measures.Count == 0)
        {
            return;
        }
        body.Add(Text.Section(words["Set a target"]));
        body.Add(new ChoiceInput(ReturnVerbs.Measure, words["Measure"], [.. measures.Select(measure => new Choice(measure.Title, measure.Id))]));
        body.Add(new TextInput(ReturnVerbs.Value, words["The figure to reach; empty takes the target away"]) { MaxLength = 20 });
        body.Add(new Buttons([new Press(words["Set the target"], ReturnVerbs.Of(ReturnVerbs.Target, view.Returns))]));
    }
}
