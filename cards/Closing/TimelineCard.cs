using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Closing;

/// <summary>One thing that happened, at a moment or on a day.</summary>
/// <param name="Text">Escaped.</param>
public sealed record TimelineEntry(DateTimeOffset At, string Text)
{
    /// <summary>Only the day is known.</summary>
    public bool DayOnly { get; init; }
}

/// <param name="Entries">All of them, the earliest first.</param>
/// <param name="From">How many come before this page.</param>
/// <param name="Whole">False when there is more than one reading brings.</param>
public sealed record TimelineView(ForumItem Item, IReadOnlyList<TimelineEntry> Entries, int From, bool Whole);

/// <summary>A child's assessments, screenings, missing episodes and actions in the order of their dates, in UK time.</summary>
public static class TimelineCard
{
    public const int PageSize = 12;

    public static PersonalCard Render(TimelineView view, Language words)
    {
        var title = words["Timeline of {0}", view.Item.Child];
        List<Element> body = [Text.Title(title)];
        if (view.Entries.Count == 0)
        {
            body.Add(Text.Of(words["Nothing is on record yet."]));
        }
        foreach (var entry in view.Entries.Skip(view.From).Take(PageSize))
        {
            var when = entry.DayOnly ? Dates.Of(UkTime.DateOf(entry.At), words) : Dates.OfMoment(entry.At, words);
            body.Add(new Container([Text.Of(when) with { Weight = "Bolder" }, Text.Of(entry.Text) with { Spacing = "None" }]) { Spacing = "Small" });
        }
        if (!view.Whole)
        {
            body.Add(Text.Note(words["Older entries than these are not shown here."]));
        }
        return new() { Summary = title, Body = body, Actions = [.. Buttons(view, words)] };
    }

    private static IEnumerable<CardAction> Buttons(TimelineView view, Language words)
    {
        if (view.From > 0)
        {
            yield return Page(words["Earlier"], Math.Max(0, view.From - PageSize));
        }
        if (view.From + PageSize < view.Entries.Count)
        {
            yield return Page(words["Later"], view.From + PageSize);
        }
        yield return new Press(words["Back to the item"], ItemVerbs.About(ItemVerbs.Open, view.Item.Forum, view.Item.Child)) { WithInputs = false };

        Press Page(string name, int from) =>
            new(name, ClosingVerbs.On(ClosingVerbs.Timeline, view.Item, new KeyValuePair<string, string>(ClosingVerbs.After, $"{from}"))) { WithInputs = false };
    }
}
