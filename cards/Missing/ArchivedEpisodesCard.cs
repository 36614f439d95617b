using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <param name="Page">From 1, the oldest.</param>
/// <param name="Episodes">In the order in which they began.</param>
public sealed record ArchivedEpisodesView(CaseReference Child, int Page, IReadOnlyList<Episode> Episodes);

/// <summary>Old episodes, which change no more.</summary>
public static class ArchivedEpisodesCard
{
    public static PersonalCard Render(ArchivedEpisodesView view, Language words)
    {
        var title = words["Archived missing episodes of {0}", view.Child];
        var child = new EpisodeReference(view.Child, null);
        List<CardAction> actions = [new Press(words["Latest episodes"], MissingVerbs.About(MissingVerbs.Show, child))];
        if (view.Page > 1)
        {
            actions.Add(new Press(words["Earlier episodes"], MissingVerbs.About(MissingVerbs.Show, child, new KeyValuePair<string, string>(MissingVerbs.Archive, (view.Page - 1).ToString()))));
        }
        return new()
        {
            Summary = title,
            Body =
            [
                Text.Title(title),
                .. view.Episodes.Reverse().Select(episode => Text.Of($"{words["Episode {0}", episode.Number]}. {MissingWords.Times(episode, episode.Started, words)}"
                    + (episode.SeriousIssue is null ? "" : $" {words["With a serious safeguarding issue."]}")) with { Spacing = "Small" }),
            ],
            Actions = actions,
        };
    }
}
