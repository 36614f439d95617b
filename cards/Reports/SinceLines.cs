using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <summary>The work of the groups below since the last meeting, on the agenda of the group above (Halton CSSG, section 3: oversee and review).</summary>
internal static class SinceLines
{
    private const int MostThemes = 3;

    public static IEnumerable<Element> Of(ReportView? view, Language words)
    {
        if (view is null)
        {
            yield break;
        }
        yield return Text.Section(words["Since the last meeting"]);
        foreach (var work in view.Below)
        {
            yield return Text.Of(words[
                "{0}: decisions {1}; actions added {2}, done {3}, overdue {4}, blocked {5}.",
                view.NameOf(work.Forum), work[Work.Agreed] + work[Work.NotAgreed], work[Work.ActionsAdded], work[Work.ActionsDone], work[Work.ActionsOverdue], work[Work.ActionsBlocked]]) with
            { Spacing = "Small" };
        }
        var themes = Enumerable.Range(0, Themes.All.Count).Where(theme => view.Now[new(Measure.Themed, Slice.Theme(theme))] is not { Count: 0 })
            .OrderByDescending(theme => view.Now[new(Measure.Themed, Slice.Theme(theme))].Count ?? 0).Take(MostThemes).Select(theme => words[Themes.All[theme].Title]).ToList();
        if (themes.Count > 0)
        {
            yield return Text.Of(words["Themes: {0}.", string.Join("; ", themes)]) with { Spacing = "Small" };
        }
        yield return new Buttons([new Press(words["Open the summary"], ReportVerbs.OpenReport(view)) { WithInputs = false }]);
    }
}
