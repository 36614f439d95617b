using PanelAssistant.Cards.Csv;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.People;

/// <summary>A place to paste a list of people, and what became of one.</summary>
public sealed record ImportRosterView
{
    public required TermsOfReference Terms { get; init; }

    /// <summary>Nothing before a list was sent.</summary>
    public RosterImported? Imported { get; init; }

    public string? Said { get; init; }
}

public static class ImportRosterCard
{
    private const int MostFaults = 20;

    public static PersonalCard Render(ImportRosterView view, Language words)
    {
        var title = words["{0}: paste a list of people", view.Terms.ShortName];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        if (view.Imported is { } imported)
        {
            Result(imported, view.Terms, body, words);
        }
        body.Add(Text.Of(words["One line a person, with this heading. Only email, name and seat are needed."]));
        body.Add(Text.Of("email,name,seat,agency,role,authority,from,to"));
        body.Add(Text.Note(words["Example: {0}", $"robin@agency.example,Robin Example,{view.Terms.Seats[^1].Id},,alternate,yes,2027-01-01,"]));
        body.Add(Text.Note(words["A last day ends a seat. A line sent again changes nothing."]));
        body.Add(new TextInput(RosterVerbs.List, words["The list"]) { Multiline = true, MaxLength = ImportRoster.MostCharacters });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Take the list"], RosterVerbs.About(RosterVerbs.Import, view.Terms.Forum)) { Style = "positive" },
                new Press(words["Show who sits where"], RosterVerbs.About(RosterVerbs.Show, view.Terms.Forum)) { WithInputs = false },
            ],
        };
    }

    private static void Result(RosterImported imported, TermsOfReference terms, List<Element> body, Language words)
    {
        if (imported.Unusable is { } table)
        {
            body.Add(new Container([Text.Of(words["Nothing was kept."]), Text.Of(RosterWords.Unusable(table, words))]) { Style = "attention" });
            return;
        }
        List<Element> lines = [Text.Of(words["Added: {0}. Changed: {1}. As before: {2}.", imported.Added, imported.Changed, imported.Same])];
        if (imported.Bad.Count > 0)
        {
            lines.Add(Text.Of(words["Not kept: {0}. Put these lines right and send them again:", imported.Bad.Count]));
            lines.AddRange(RowFaults.Lines(imported.Bad.Select(bad => (bad.Row, $"{RosterWords.Fault(bad.Why, words)}.")), MostFaults, words).Select(Text.Of));
        }
        if (imported.Staying.Count > 0)
        {
            lines.Add(Text.Of(words["These rows end a seat of somebody who keeps another part in this group, so they can still read here: {0}. See who sits where.", string.Join(", ", imported.Staying)]));
        }
        if (imported.Gap is { } gap)
        {
            lines.Add(Text.Of(SavedSeatWords.Gap(gap, terms, words)));
        }
        body.Add(new Container(lines) { Style = imported.Bad.Count > 0 || imported.Staying.Count > 0 || imported.Gap is not null ? "warning" : "good" });
    }
}
