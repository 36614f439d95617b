using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <param name="Episodes">Newest first.</param>
public sealed record MergeEpisodesView(CaseReference Child, IReadOnlyList<Episode> Episodes, DateTimeOffset Now, string? One = null, string? Other = null, string? Said = null);

/// <summary>Asks which two episodes were one.</summary>
public static class MergeEpisodesCard
{
    public const int MostShown = 20;

    public static PersonalCard Render(MergeEpisodesView view, Language words)
    {
        var title = words["Two reports of one episode of {0}", view.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        var child = new EpisodeReference(view.Child, null);
        List<Choice> choices = [.. view.Episodes.Take(MostShown).Select(episode => new Choice($"{words["Episode {0}", episode.Number]}: {MissingWords.Times(episode, view.Now, words)}", episode.Number.ToString()))];
        body.Add(Text.Of(words["Choose the two only if the child had not returned in between. They count once from then on, and every report of both is kept."]));
        body.Add(Which(MissingVerbs.Episode, words["One of the two"], view.One));
        body.Add(Which(MissingVerbs.Other, words["The other"], view.Other));
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["They were one episode"], MissingVerbs.About(MissingVerbs.Merge, child)) { Style = "positive" },
                new Press(words["Back to the episodes"], MissingVerbs.About(MissingVerbs.Show, child)) { WithInputs = false },
            ],
        };

        ChoiceInput Which(string id, string label, string? value) => new(id, label, choices) { Placeholder = words["Choose one"], Value = value };
    }
}
