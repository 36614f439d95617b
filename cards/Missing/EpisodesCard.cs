using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>A child's missing episodes, newest first, with the criteria they meet and why.</summary>
public sealed record EpisodesView
{
    public required MissingRecord Record { get; init; }

    public required MissingRule Rule { get; init; }

    public required DateTimeOffset Now { get; init; }

    /// <summary>The date of the group's next meeting, where one is known: the criteria are asked for it too.</summary>
    public DateOnly? NextMeeting { get; init; }

    public required Func<PersonId, string> NameOf { get; init; }

    public int Page { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class EpisodesCard
{
    private const int PageSize = 4;

    public static PersonalCard Render(EpisodesView view, Language words)
    {
        var record = view.Record;
        var title = words["Missing episodes of {0}", record.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Criteria(view, words));
        body.Add(Text.Note(MissingWords.Rule(view.Rule, words)));
        var newestFirst = record.Episodes.Reverse().ToList();
        if (newestFirst.Count == 0)
        {
            body.Add(Text.Of(words["No episode is recorded."]));
        }
        foreach (var episode in newestFirst.Skip(view.Page * PageSize).Take(PageSize))
        {
            EpisodeLines.Add(body, record.Child, episode, view.Rule, view.Now, view.NameOf, words);
        }
        return new() { Summary = title, Body = body, Actions = [.. Actions(view, words)] };
    }

    private static Container Criteria(EpisodesView view, Language words)
    {
        var today = MissingCriteria.At(view.Record, view.Rule, view.Now);
        List<Element> lines =
        [
            Text.Of(today.Met
                ? words["Meets the criteria today:"]
                : words["Does not meet the criteria today: {0} of {1} episodes from {2} to {3}.", today.Counted.Count, view.Rule.Episodes, Dates.Of(today.From, words), Dates.Of(today.To, words)]) with { Weight = "Bolder" },
            .. today.Grounds.Select(ground => Text.Of(MissingWords.Ground(ground, view.Rule, today, words))),
        ];
        if (view.NextMeeting is { } meeting)
        {
            var then = MissingCriteria.On(view.Record, view.Rule, meeting, view.Now);
            lines.Add(Text.Of(then.Met
                ? words["At the next meeting, on {0}: {1}.", Dates.Of(meeting, words), MissingWords.Grounds(then.Grounds.Select(ground => ground.Kind), words)]
                : words["At the next meeting, on {0}: not, unless more is reported.", Dates.Of(meeting, words)]));
        }
        return new(lines) { Style = today.Met ? "attention" : "emphasis" };
    }

    private static IEnumerable<CardAction> Actions(EpisodesView view, Language words)
    {
        var child = new EpisodeReference(view.Record.Child, null);
        var more = view.Record.Episodes.Count > (view.Page + 1) * PageSize;
        yield return new Press(words["Report an episode"], new FormPress(MissingForm.Id, About: child.ToString()).As(FormVerbs.Open));
        if (view.Record.Episodes.Count > 1)
        {
            yield return new Press(words["Two reports of one episode"], MissingVerbs.About(MissingVerbs.Merge, child));
        }
        if (more)
        {
            yield return new Press(words["Earlier episodes"], MissingVerbs.About(MissingVerbs.Show, child, new KeyValuePair<string, string>(MissingVerbs.Page, (view.Page + 1).ToString())));
        }
        else if (view.Record.ArchivedPages > 0)
        {
            yield return new Press(words["Archived episodes"], MissingVerbs.About(MissingVerbs.Show, child, new KeyValuePair<string, string>(MissingVerbs.Archive, view.Record.ArchivedPages.ToString())));
        }
    }
}
