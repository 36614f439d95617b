using PanelAssistant.Cards.Actions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Closing;

/// <summary>What is on record about a child, as far as the reader may see it.</summary>
public sealed record TimelineSources
{
    public required IReadOnlyList<ForumItem> Items { get; init; }

    public required IReadOnlyList<Screening> Screenings { get; init; }

    public required IReadOnlyList<Episode> Episodes { get; init; }

    public required IReadOnlyList<ActionItem> Actions { get; init; }

    public required Func<ForumId, TermsOfReference> TermsOf { get; init; }
}

/// <summary>One order out of records of many kinds: by the moment, and what has only a day at its beginning.</summary>
public static class TimelineEntries
{
    private const int MostOfText = 160;

    public static IReadOnlyList<TimelineEntry> Of(TimelineSources from, Language words) =>
    [
        .. from.Items.SelectMany(item => Items(item, from.TermsOf(item.Forum), words))
            .Concat(from.Screenings.Select(screening => new TimelineEntry(screening.At, words["Screening {0}: {1}", screening.Number, RiskWords.Of(screening.Level, words)])))
            .Concat(from.Episodes.SelectMany(episode => Episodes(episode, words)))
            .Concat(from.Actions.SelectMany(action => Actions(action, from.TermsOf(action.Forum), words)))
            .OrderBy(entry => entry.At),
    ];

    private static IEnumerable<TimelineEntry> Items(ForumItem item, TermsOfReference terms, Language words)
    {
        yield return OnDay(item.Since, words["On the list of {0}", terms.ShortName]);
        foreach (var check in item.PaperChecks.Where(check => check.Seen is not null))
        {
            yield return OnDay(check.Seen!.Value, words["{0}: seen", words[ClosingWords.Title(terms, check.Paper)]]);
        }
        foreach (var closing in item.Closings)
        {
            var levels = ClosingWords.Levels(closing, words);
            yield return new(closing.At, string.Join(' ', new[] { words["{0} closed its item.", terms.ShortName], levels, closing.ReviewOn is { } day ? words["To be looked at again on {0}.", Dates.Of(day, words)] : null }.OfType<string>()));
        }
    }

    private static IEnumerable<TimelineEntry> Episodes(Episode episode, Language words)
    {
        yield return new(episode.Started, words["Missing from here on (episode {0})", episode.Number]);
        if (episode.Returned is { } back)
        {
            yield return new(back, words["Back (episode {0})", episode.Number]);
        }
    }

    private static IEnumerable<TimelineEntry> Actions(ActionItem action, TermsOfReference terms, Language words)
    {
        var what = PlainText.Escape(PlainText.Shorten(action.What, MostOfText));
        yield return new(action.Created, words["Action {0} given: {1}", action.Reference, what]);
        if (action.Tactical is { } tactical && tactical.At > action.Created)
        {
            yield return new(tactical.At, words["Action {0}: {1}", action.Reference, PlainText.Escape(PlainText.Shorten(TacticalWords.Of(tactical, terms.Tactical, words), MostOfText))]);
        }
        if (action.Updates.LastOrDefault(update => update.Kind is ActionUpdateKind.Done) is { } done)
        {
            yield return new(done.At, action.Effect is { } effect
                ? words["Action {0} done: {1}", action.Reference, ActionWords.Effect(effect, words)]
                : words["Action {0} done", action.Reference]);
        }
    }

    private static TimelineEntry OnDay(DateOnly day, string text) => new(UkTime.StartOf(day), text) { DayOnly = true };
}
