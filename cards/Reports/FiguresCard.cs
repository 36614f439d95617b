using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Reports;

public sealed record FiguresView
{
    /// <summary>The group that reads them.</summary>
    public required string Group { get; init; }

    public required Figures Now { get; init; }

    /// <summary>Of the period before; nothing when none were kept.</summary>
    public Figures? Before { get; init; }

    public required FiguresPart Part { get; init; }

    /// <summary>The short name of a group that feeds them.</summary>
    public required Func<ForumId, string> GroupName { get; init; }

    /// <summary>Other groups whose figures the reader sees.</summary>
    public IReadOnlyList<(string Name, ForumId Forum)> Others { get; init; } = [];

    /// <summary>No forum reports to this one, so nothing of themes comes up.</summary>
    public bool NothingFeeds { get; init; }
}

/// <summary>Prevalence, areas, missing children, themes: counts for those who see no children.</summary>
public static class FiguresCard
{
    public static PersonalCard Render(FiguresView view, Language words)
    {
        var title = words["Figures of {0}: {1}", view.Group, FigureWords.Part(view.Part, words)];
        List<Element> body = [Text.Title(title), Text.Of(Sentence(FigureWords.Period(view.Now.Period, words))) with { Weight = "Bolder" }, Text.Note(Standing(view, words))];
        body.AddRange(view.Part switch
        {
            FiguresPart.Risk => Risk(view, words),
            FiguresPart.Areas => Areas(view, words),
            FiguresPart.Missing => Missing(view, words),
            _ => ThemesAndPlaces(view, words),
        });
        body.Add(Text.Note(Reading(view, words)));
        if (OtherGroups.Line("figures", view.Others, words) is { } others)
        {
            body.Add(Text.Note(others));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                .. Enum.GetValues<FiguresPart>().Where(part => part != view.Part).Select(part => Open(FigureWords.Part(part, words), view.Now.Period, part)),
                .. view.Before is { } before ? (CardAction[])[Open(words["The period before"], before.Period, view.Part)] : [],
            ],
        };

        Press Open(string text, ReportPeriod period, FiguresPart part) =>
            new(text, ReportVerbs.Open(view.Now.Forum, period, part)) { WithInputs = false };
    }

    private static IEnumerable<Element> Risk(FiguresView view, Language words)
    {
        yield return Table(view, [(FigureWords.Measure(Measure.AtRisk, words), Measure.AtRisk), (FigureWords.Measure(Measure.NewlyAtRisk, words), Measure.NewlyAtRisk)], words);
        yield return Text.Section(words["By form of exploitation"]);
        yield return Text.Note(words["Somebody with several forms counts once in the total and once in each."]);
        foreach (var element in Drawn(view, Measure.AtRisk, [.. Enum.GetValues<ExploitationType>().Select(Slice.Of)], words))
        {
            yield return element;
        }
        yield return Text.Section(words["By level of risk, as last screened"]);
        yield return Along(view, Measure.AtRisk, [.. Enum.GetValues<RiskLevel>().Reverse().Select(Slice.Of), Slice.NotScreened], words);
        yield return Text.Section(words["Children and adults"]);
        yield return Along(view, Measure.AtRisk, Enum.GetValues<AgeGroup>().Select(Slice.Of), words);
        yield return Text.Section(words["Children by age"]);
        yield return Along(view, Measure.AtRisk, Enum.GetValues<AgeBand>().Select(Slice.Of), words);
    }

    private static IEnumerable<Element> Areas(FiguresView view, Language words)
    {
        foreach (var measure in (Measure[])[Measure.AtRisk, Measure.NewlyAtRisk, Measure.MissingChildren, Measure.Episodes])
        {
            yield return Text.Section(FigureWords.Measure(measure, words));
            foreach (var element in measure is Measure.AtRisk ? Drawn(view, measure, [.. Places()], words) : [Along(view, measure, Places(), words)])
            {
                yield return element;
            }
        }
        foreach (var type in Enum.GetValues<ExploitationType>().Select(Slice.Of))
        {
            yield return Text.Section(words["At risk: {0}", FigureWords.Slice(type, view.Now, words)]);
            yield return Table(view, [.. Places().Select(area => (FigureWords.Slice(area, view.Now, words), new FigureCell(Measure.AtRisk, type, area)))], words);
        }

        IEnumerable<Slice> Places() => Enumerable.Range(0, view.Now.Areas.Count).Select(Slice.Area);
    }

    private static IEnumerable<Element> Missing(FiguresView view, Language words)
    {
        Measure[] children = [Measure.MissingChildren, Measure.MissingRepeatedly, Measure.Episodes, Measure.EpisodesOverDay];
        Measure[] returns = [Measure.Returns, Measure.InterviewsOffered, Measure.InterviewsInTime];
        yield return Table(view, [.. children.Select(measure => (FigureWords.Measure(measure, words), (FigureCell)measure))], words);
        yield return Text.Section(words["Return interviews"]);
        yield return Table(view, [.. returns.Select(measure => (FigureWords.Measure(measure, words), (FigureCell)measure))], words);
        yield return Text.Section(words["Missing children by form of exploitation"]);
        yield return Text.Note(words["Somebody with several forms counts once in the total and once in each."]);
        foreach (var element in Drawn(view, Measure.MissingChildren, [.. Enum.GetValues<ExploitationType>().Select(Slice.Of)], words))
        {
            yield return element;
        }
    }

    private static IEnumerable<Element> ThemesAndPlaces(FiguresView view, Language words)
    {
        if (view.NothingFeeds)
        {
            yield return Text.Of(words["No group reports to this one here, so no themes come up to it."]);
        }
        var themes = Enumerable.Range(0, Themes.All.Count).Select(Slice.Theme)
            .Where(theme => Told(view.Now, theme) || (view.Before is { } before && Told(before, theme)))
            .OrderByDescending(theme => view.Now[new(Measure.Themed, theme)].Count ?? 0).ToList();
        yield return Text.Section(words["Themes, by children"]);
        foreach (var element in themes.Count == 0 ? [Text.Of(words["No item was tagged with a theme."])] : Drawn(view, Measure.Themed, themes, words))
        {
            yield return element;
        }
        yield return Text.Section(words["Where most places were brought to notice"]);
        yield return view.Now.HotSpots.Count == 0
            ? Text.Of(words["No place was brought to notice."])
            : new Facts([.. view.Now.HotSpots.Select(spot => new Fact(
                $"{(spot.Area is { } area ? view.Now.Areas[area] : words["Online"])}: {words[Themes.All[spot.Theme].Title]}",
                spot.Places == 1 ? words["1 place"] : words["{0} places", spot.Places]))]);
        yield return Text.Section(words["Emerging concerns"]);
        if (view.Now.Concerns.Count == 0)
        {
            yield return Text.Of(words["None was written down."]);
        }
        foreach (var concern in view.Now.Concerns)
        {
            yield return Text.Typed($"{view.GroupName(concern.From)}, {Dates.Of(concern.On, words)}: {concern.Text}") with { Spacing = "Small" };
        }
        if (view.Now.MoreConcerns)
        {
            yield return Text.Note(words["The newest are shown."]);
        }

        static bool Told(Figures figures, Slice theme) => figures[new(Measure.Themed, theme)] is not { Count: 0 };
    }

    /// <summary>With bars, for the table of a part that is looked at first.</summary>
    private static IEnumerable<Element> Drawn(FiguresView view, Measure measure, IReadOnlyList<Slice> slices, Language words) =>
        ChartElements.Of(FigureChart.Of(measure, slices, view.Now, words), Along(view, measure, slices, words), saysAll: view.Before is null);

    private static Facts Along(FiguresView view, Measure measure, IEnumerable<Slice> slices, Language words) =>
        Table(view, [.. slices.Select(slice => (FigureWords.Slice(slice, view.Now, words), new FigureCell(measure, slice)))], words);

    private static Facts Table(FiguresView view, IReadOnlyList<(string Title, FigureCell Cell)> rows, Language words) =>
        new([.. rows.Select(row => new Fact(row.Title, PlainText.Escape(Localised(FigureWords.Count(row.Cell, view.Now, view.Before), words))))]);

    private static string Localised(string count, Language words) => count == ShownCount.WithheldText ? words[count] : count;

    private static string Standing(FiguresView view, Language words)
    {
        var day = Dates.Of(UkTime.DateOf(view.Now.Counted), words);
        return view.Now.Final ? words["Counted on {0}. These figures stand: what was corrected later is not in them.", day]
            : view.Now.Period.Has(UkTime.DateOf(view.Now.Counted)) ? words["As counted on {0}. The period still runs; it is counted again each morning.", day]
            : words["As counted on {0}. Late entries still count for some days.", day];
    }

    private static string Reading(FiguresView view, Language words)
    {
        var small = view.Now.Threshold == 0 ? ""
            : words["\"&lt;{0}\" is 1 to {1}. \"Not shown\" is a figure from which a small one could be worked out.", view.Now.Threshold, view.Now.Threshold - 1];
        var change = view.Before is { } before
            ? words["In brackets: the change since {0}, where both figures can be told.", FigureWords.Period(before.Period, words)]
            : words["No figures were kept of the period before."];
        return $"{small} {change}".Trim();
    }

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
