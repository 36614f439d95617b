using PanelAssistant.Cards.Csv;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;

namespace PanelAssistant.Cards.Flags;

/// <summary>Where the authority's list is pasted.</summary>
/// <param name="Authority">Name of the agency that brings it.</param>
/// <param name="Said">Why the last try was not taken.</param>
public sealed record ImportListView(ForumId Forum, string Authority, string? Said = null);

public static class ImportListCard
{
    public const int MostCharacters = 30_000;

    public static PersonalCard Render(ImportListView view, Language words)
    {
        var title = words["Bring the list of {0}", view.Authority];
        List<Element> body = [Text.Title(title)];
        if (view.Said is { } said)
        {
            body.Add(new Container([Text.Of(said)]) { Style = "attention" });
        }
        body.Add(Text.Of(words["Paste the children who are flagged today, one row each: the reference, and the date since when if you have it. At most {0} rows. It takes the place of the list before.", AuthorityList.Most]));
        body.Add(new TextInput(FlagVerbs.Rows, words["Reference and date flagged"])
        {
            Multiline = true,
            MaxLength = MostCharacters,
            Placeholder = "CH-2041, 2026-10-20",
        });
        body.Add(Text.Note(words["References and dates only, no names."]));
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Compare"], new(FlagVerbs.Import, new KeyValuePair<string, string>(FlagVerbs.Forum, view.Forum.Value))) { Style = "positive" }],
        };
    }
}

/// <summary>What became of a list that was brought: what changed, and which rows were not taken.</summary>
public static class ImportListResultCard
{
    private const int MostRows = 60;

    private const int MostReferences = 40;

    public static PersonalCard Render(AuthorityImport import, bool changed, Language words)
    {
        var title = changed ? words["The list is taken"] : words["Nothing changed"];
        List<Element> body = [Text.Title(title)];
        body.Add(Text.Of(changed
            ? words["{0} children on it: {1} new, {2} gone.", import.List.Listed.Count, import.Added.Count, import.Gone.Count]
            : words["The rows that could be read are the list that stands already, or none could be read."]));
        Names(words["New: {0}"], import.Added);
        Names(words["Gone: {0}"], import.Gone);
        if (import.Refused.Count > 0)
        {
            body.Add(new Container(
            [
                Text.Of(words["Rows that were not taken: {0}", import.Refused.Count]) with { Weight = "Bolder" },
                .. RowFaults.Lines(import.Refused.Select(row => (row.Row, Why(row.Why, words))), MostRows, words).Select(line => Text.Of(line) with { Spacing = "None" }),
            ])
            { Style = "warning" });
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Three lists"], new(FlagVerbs.Lists, new KeyValuePair<string, string>(FlagVerbs.Forum, import.List.Forum.Value)))],
        };

        void Names(string sentence, IReadOnlyList<Domain.Cases.CaseReference> children)
        {
            if (children.Count > 0)
            {
                body.Add(Text.Of(string.Format(sentence, string.Join(", ", children.Take(MostReferences)) + (children.Count > MostReferences ? " …" : ""))));
            }
        }
    }

    private static string Why(RowFault why, Language words) => why switch
    {
        RowFault.NotReadable => words["it is not a reference and a date. Check its quotation marks and commas."],
        RowFault.NoReference => words["it does not begin with a reference such as CH-2041."],
        RowFault.DateNotReadable => words["the date cannot be read. Write it like 2027-03-31 or 31/03/2027."],
        RowFault.DateInFuture => words["the date is in the future."],
        RowFault.Twice => words["the reference stood in an earlier row, which was taken."],
        _ => words["nobody here has that reference."],
    };
}
