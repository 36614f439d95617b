using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>One episode on a card: its times, what came to light, the return interview, who reported it, and what can be done.</summary>
internal static class EpisodeLines
{
    private const int MostIssue = 240;
    private const int MostReports = 4;

    public static void Add(List<Element> body, CaseReference child, Episode episode, MissingRule rule, DateTimeOffset now, Func<PersonId, string> nameOf, Language words)
    {
        body.Add(Text.Section(words["Episode {0}", episode.Number]) with { Separator = true });
        body.Add(Text.Of(MissingWords.Times(episode, now, words)) with { Spacing = "None", Weight = episode.IsOpen ? "Bolder" : null });
        if (episode.SeriousIssue is { } issue)
        {
            body.Add(Text.Of(words["Serious safeguarding issue: {0}", PlainText.Escape(PlainText.Shorten(issue, MostIssue))]) with { Spacing = "Small" });
        }
        if (MissingWords.Interview(episode, rule, now, words) is { } interview)
        {
            body.Add(Text.Of(interview) with { Spacing = "Small" });
        }
        body.Add(Text.Note(Reports(episode, nameOf, words)));
        body.Add(new Buttons([.. Actions(new(child, episode.Number), episode, words)]));
    }

    private static string Reports(Episode episode, Func<PersonId, string> nameOf, Language words)
    {
        var said = episode.Reports.Take(MostReports).Select(report =>
        {
            var by = PlainText.Escape(nameOf(report.By));
            var on = Dates.Of(UkTime.DateOf(report.At), words);
            return report.Source is EpisodeSource.Imported ? words["imported by {0} on {1}", by, on] : words["reported by {0} on {1}", by, on];
        });
        var text = string.Join("; ", said);
        var all = episode.Reports.Count > MostReports ? words["{0}; and {1} more reports", text, episode.Reports.Count - MostReports] : text;
        return episode.CorrectedBy is { } corrector ? words["{0}; times set by {1}", all, PlainText.Escape(nameOf(corrector))] : all;
    }

    private static IEnumerable<CardAction> Actions(EpisodeReference about, Episode episode, Language words)
    {
        yield return episode.IsOpen
            ? new Press(words["Has returned"], MissingVerbs.About(MissingVerbs.Return, about))
            : new Press(words["Return interview"], MissingVerbs.About(MissingVerbs.Interview, about));
        yield return new Press(words["Correct"], MissingVerbs.About(MissingVerbs.Correct, about));
    }
}
