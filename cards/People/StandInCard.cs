using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>Who chairs the next meeting, for those who may change it.</summary>
public sealed record StandInView
{
    public required TermsOfReference Terms { get; init; }

    public required Roster Roster { get; init; }

    /// <summary>Nothing while the group has no dates.</summary>
    public required DateOnly? Meeting { get; init; }

    public string? Person { get; init; }

    public string? Why { get; init; }

    public string? Said { get; init; }

    public bool SaidIsRefusal { get; init; }
}

public static class StandInCard
{
    public static PersonalCard Render(StandInView view, Language words)
    {
        var title = view.Meeting is { } day
            ? words["{0}: who chairs on {1}", view.Terms.ShortName, Dates.Of(day, words)]
            : words["{0}: who chairs", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = view.SaidIsRefusal ? "attention" : "good" });
        }
        if (view.Meeting is not { } meeting)
        {
            body.Add(Text.Of(words["The first meeting is not set. Type \"first meeting\", the group and a date."]));
            return new() { Summary = title, Body = body, Actions = [] };
        }
        var stand = view.Terms.Chair.StandIn;
        body.Add(Text.Of(InTheChair(view, meeting, words)) with { Weight = "Bolder" });
        body.Add(Text.Note(words["Rule: {0} ({1})", view.Terms.Clause(stand.Clause).Rule, Source(view.Terms.Clause(stand.Clause), words)]));
        var others = Others(view, meeting, words).ToList();
        if (others.Count == 0)
        {
            body.Add(Text.Of(words["Nobody else sits here who could chair."]));
            return new() { Summary = title, Body = body, Actions = [] };
        }
        body.Add(new ChoiceInput(RosterVerbs.Person, words["If none of them can come, who chairs?"], others) { Value = view.Person, Placeholder = words["Choose a member"] });
        body.Add(new TextInput(RosterVerbs.Why, stand.OthersNeedReason
            ? words["Why does somebody else chair? (not needed for those who are asked first)"]
            : words["Why? (optional)"])
        { MaxLength = NameStandIn.MostWhy, Multiline = true, Value = view.Why });
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Record it"], RosterVerbs.About(RosterVerbs.StandIn, view.Terms.Forum)) { Style = "positive" }],
        };
    }

    private static string InTheChair(StandInView view, DateOnly meeting, Language words)
    {
        if (view.Roster.StandInFor(meeting) is { } named)
        {
            return named.Why is { } why
                ? words["{0} chairs. Reason: {1}", PlainText.Escape(view.Roster.NameOf(named.Person)), PlainText.Escape(why)]
                : words["{0} chairs.", PlainText.Escape(view.Roster.NameOf(named.Person))];
        }
        var office = view.Roster.Holdings.Where(held => view.Roster.HasOffice(held.Person, view.Terms, meeting)).Select(held => held.Person).Distinct().Select(view.Roster.NameOf).Select(PlainText.Escape).ToList();
        return office.Count > 0
            ? words["By office: {0}", string.Join(", ", office)]
            : words["Nobody holds the chair's seat on that day."];
    }

    private static IEnumerable<Choice> Others(StandInView view, DateOnly meeting, Language words) =>
        from person in view.Roster.Holdings.Where(held => held.HeldOn(meeting)).Select(held => held.Person).Distinct()
        where !view.Roster.HasOffice(person, view.Terms, meeting) && NameStandIn.MayStandIn(view.Roster, view.Terms, person, meeting)
        let held = view.Roster.HeldBy(person, meeting).First()
        let first = NameStandIn.IsFirst(view.Roster, view.Terms, person, meeting)
        orderby first descending
        select new Choice($"{view.Roster.NameOf(person)} ({view.Terms.Seat(held.Seat).Title})" + (first ? ", " + words["asked first"] : ""), person.Value);

    private static string Source(Clause clause, Language words) => clause.Silent ? words["the document is silent; the default holds"] : clause.Source;
}
