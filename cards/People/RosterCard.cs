using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>Who sits where, for those who may change it: the chair, the coordinator, an administrator.</summary>
public sealed record RosterView
{
    public required TermsOfReference Terms { get; init; }

    public required Roster Roster { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>People with a part here whom the bot cannot write to.</summary>
    public required IReadOnlyCollection<PersonId> NotReachable { get; init; }

    /// <summary>Seats to leave out from the front: the place in the list.</summary>
    public int Skip { get; init; }

    /// <summary>Ids of the partnership's other groups whose roster the reader may open.</summary>
    public IReadOnlyList<ForumId> Others { get; init; } = [];
}

public static class RosterCard
{
    private const int SeatsOnPage = 14;

    public static PersonalCard Render(RosterView view, Language words)
    {
        var title = words["{0}: who sits where", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Skip == 0)
        {
            body.Add(Text.Of(view.Roster.FirstMeeting is { } first
                ? words["The series of meetings began on {0}.", Dates.Of(first, words)]
                : words["The first meeting is not set. Type \"first meeting\", the group and a date."]));
            Trouble(view, body, words);
            Offices(view, body, words);
        }
        foreach (var seat in view.Terms.Seats.Skip(view.Skip).Take(SeatsOnPage))
        {
            body.Add(Seat(view, seat, words));
        }
        if (view.Others.Count > 0)
        {
            body.Add(Text.Note(words["Other groups: {0}", string.Join(", ", view.Others.Select(other => $"\"roster {other}\""))]));
        }
        List<CardAction> actions =
        [
            new Press(words["Give or end a seat"], RosterVerbs.About(RosterVerbs.Give, view.Terms.Forum)),
            new Press(words["Who chairs"], RosterVerbs.About(RosterVerbs.StandIn, view.Terms.Forum)),
            new Press(words["Paste a list"], RosterVerbs.About(RosterVerbs.Import, view.Terms.Forum)),
        ];
        if (view.Skip + SeatsOnPage < view.Terms.Seats.Count)
        {
            var about = RosterVerbs.About(RosterVerbs.Show, view.Terms.Forum);
            actions.Add(new Press(words["More seats"], new(about.Verb, [.. about.Values, new(RosterVerbs.After, $"{view.Skip + SeatsOnPage}")])));
        }
        return new() { Summary = title, Body = body, Actions = actions };
    }

    private static void Trouble(RosterView view, List<Element> body, Language words)
    {
        if (Awaited(view).Count() is > 0 and var count)
        {
            body.Add(new Container(
            [
                Text.Of(words["People I have not met yet: {0}. Their part begins once they are in this group's chat.", count]),
            ])
            { Style = "warning" });
        }
        if (view.NotReachable.Count > 0)
        {
            body.Add(new Container(
            [
                Text.Of(words["People who sit here and whom I cannot write to: {0}. Ask them to add me in Teams and say hello.", view.NotReachable.Count]),
            ])
            { Style = "attention" });
        }
    }

    private static void Offices(RosterView view, List<Element> body, Language words)
    {
        List<Element> lines = [Text.Section(words["Without a seat"])];
        lines.Add(Line(RosterWords.Office(Office.Coordinator, words), view.Roster.Coordinator is { } one ? Name(view, one, words) : words["nobody"]));
        lines.Add(Line(
            RosterWords.Office(Office.FrontDoor, words),
            view.Roster.FrontDoor.Count > 0 ? string.Join(", ", view.Roster.FrontDoor.Select(person => Name(view, person, words))) : words["nobody"]));
        foreach (var awaited in view.Roster.Awaited.Where(awaited => awaited.Office is not null))
        {
            lines.Add(Line(RosterWords.Office(awaited.Office!.Value, words), Awaited(awaited, words)));
            lines.AddRange(Why(view, awaited, words));
        }
        body.Add(new Container(lines) { Separator = true });
    }

    private static Container Seat(RosterView view, Seat seat, Language words)
    {
        List<Element> lines = [Text.Of($"{seat.Title} ({view.Terms.Agency(seat.Agency).Name})") with { Weight = "Bolder" }];
        foreach (var held in view.Roster.Holdings.Where(held => held.Seat == seat.Id && (held.To is null || held.To >= view.Today)))
        {
            lines.Add(Text.Of($"{Name(view, held.Person, words)}, {RosterWords.Role(held.Role, words)}, {RosterWords.Period(held.From, held.To, words)}"));
        }
        foreach (var awaited in Awaited(view).Where(awaited => awaited.Seat == seat.Id))
        {
            lines.Add(Text.Of($"{Awaited(awaited, words)}, {RosterWords.Role(awaited.Role, words)}, {RosterWords.Period(awaited.From, awaited.To, words)}"));
            lines.AddRange(Why(view, awaited, words));
        }
        if (lines.Count == 1)
        {
            lines.Add(Text.Of(words["Nobody sits here."]));
        }
        return new(lines) { Separator = true, Spacing = "Small" };
    }

    private static Text Line(string what, string who) => Text.Of($"{what}: {who}");

    private static string Name(RosterView view, PersonId person, Language words) =>
        PlainText.Escape(view.Roster.NameOf(person)) + (view.NotReachable.Contains(person) ? " " + words["(not reachable)"] : "");

    /// <summary>Those whose last day passed before anybody met them wait for nothing.</summary>
    private static IEnumerable<AwaitedSeat> Awaited(RosterView view) =>
        view.Roster.Awaited.Where(awaited => awaited.To is null || awaited.To >= view.Today);

    private static string Awaited(AwaitedSeat awaited, Language words) =>
        words["{0} (not met yet: {1})", PlainText.Escape(awaited.Name), PlainText.Escape(awaited.Email)];

    /// <summary>What the organisation's directory said of an awaited address.</summary>
    private static IEnumerable<Element> Why(RosterView view, AwaitedSeat awaited, Language words) =>
        view.Roster.Findings.Where(finding => finding.Email == awaited.Email).Select(finding => Text.Of(RosterWords.Trouble(finding.Trouble, words)));
}
