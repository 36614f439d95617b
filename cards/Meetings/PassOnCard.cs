using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

public sealed record PassOnView
{
    public required TermsOfReference Terms { get; init; }

    public required Meeting Meeting { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>When the group meets next; nothing while nobody knows.</summary>
    public DateOnly? Next { get; init; }

    /// <summary>Agencies that have recorded nothing yet.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    public string? What { get; init; }

    public string? To { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

/// <summary>What a member may hand on of a meeting, and what each agency says it did.</summary>
public static class PassOnCard
{
    private const int MostShown = 20;

    public static PersonalCard Render(PassOnView view, Language words) => FittingCard.Of("What was passed on", most => Render(view, most, words));

    private static PersonalCard Render(PassOnView view, int most, Language words)
    {
        var title = words["Passing on: {0}, {1}", view.Terms.ShortName, Dates.Of(view.Meeting.On, words)];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        body.Add(Text.Section(words["For your agency, to copy as it is: nothing in it is about a person"]));
        body.AddRange(MeetingSummary.Of(view.Terms, view.Meeting.On, view.Next, words).Select(line => Text.Of(line) with { Spacing = "Small" }));
        body.Add(Text.Section(words["What agencies passed on"]));
        foreach (var passed in view.Meeting.PassedOn.TakeLast(MostShown))
        {
            body.Add(Text.Of(words["{0}, on {1}, to {2}: {3}", view.Terms.Agency(passed.Agency).Name, Dates.Of(passed.On, words), PlainText.Escape(PlainText.Shorten(passed.To, most)), PlainText.Escape(PlainText.Shorten(passed.What, most))]));
        }
        body.Add(Text.Of(view.Missing.Count == 0 ? words["Every agency has said what it passed on."] : words["Nothing yet from: {0}.", string.Join(", ", view.Missing)]));
        body.Add(new TextInput(PassOnVerbs.What, words["What did you pass on? No names"]) { Multiline = true, MaxLength = PassedOn.MostWhat, Value = view.What });
        body.Add(new TextInput(PassOnVerbs.To, words["To whom? A team, a sector, a partner"]) { MaxLength = PassedOn.MostTo, Value = view.To });
        body.Add(new DateInput(PassOnVerbs.On, words["On which day?"]) { Value = $"{view.Today:yyyy-MM-dd}" });
        if (view.Terms.PassOn is { } clause)
        {
            body.Add(Text.Note(words["Rule: {0}", view.Terms.Clause(clause).Rule]));
        }
        return new() { Summary = title, Body = body, Actions = [new Press(words["Record it"], MeetingVerbs.About(PassOnVerbs.Record, view.Meeting)) { Style = "positive" }] };
    }
}

/// <summary>What anybody may know of a meeting: it is made of the terms and of days alone, so it cannot tell of a person.</summary>
public static class MeetingSummary
{
    public static IEnumerable<string> Of(TermsOfReference terms, DateOnly held, DateOnly? next, Language words)
    {
        yield return words["The {0} met on {1}.", terms.Name, Dates.Of(held, words)];
        yield return words["On its agenda each time: {0}.", string.Join("; ", terms.StandingItems.Select(item => item.Title))];
        if (next is { } day)
        {
            yield return words["It meets next on {0}. Bring what your team wants it to talk about to your member before then.", Dates.Of(day, words)];
        }
    }
}
