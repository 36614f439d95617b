using PanelAssistant.Cards.Csv;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>Where the police coordinator pastes a list of episodes.</summary>
public static class ImportEpisodesCard
{
    public const int MostCharacters = 18_000;

    /// <param name="fault">Why what was pasted could not be used at all.</param>
    public static PersonalCard Render(CsvTable.Unusable? fault, Language words)
    {
        var title = words["Import missing episodes"];
        List<Element> body = [Text.Title(title)];
        if (fault is not null)
        {
            body.Add(new Container([Text.Of(words["Nothing was imported."]), Text.Of(CsvWords.Of(fault, EpisodeRow.MostRows, words))]) { Style = "attention" });
        }
        body.AddRange(
        [
            Text.Of(words["Paste the rows, with a heading, as comma-separated text or as cells copied from a spreadsheet. References only: no names."]),
            new Facts(
            [
                new(words["Columns that must be there"], string.Join(", ", EpisodeRow.Needed)),
                new(words["Columns that may be"], string.Join(", ", EpisodeRow.Optional)),
                new(words["A row, for example"], "CH-2041, 2027-03-27 22:30, 2027-03-28 23:31"),
            ]),
            Text.Note(words["Leave \"returned\" empty while a child is still missing. \"started which\" and \"returned which\" say first or second in the night the clocks go back. Rows that were imported before change nothing."]),
            new TextInput(MissingVerbs.Rows, words["The rows"]) { Multiline = true, MaxLength = MostCharacters },
        ]);
        return new() { Summary = title, Body = body, Actions = [new Press(words["Import"], new(MissingVerbs.Import)) { Style = "positive" }] };
    }
}

/// <summary>What became of the rows. A row that was not taken is named by its number; what stands in it is not repeated.</summary>
public static class ImportResultCard
{
    private const int MostRows = 60;

    public static PersonalCard Render(EpisodeImport import, Language words)
    {
        var title = words["Import of missing episodes"];
        var refused = import.Rows.Where(row => row.Outcome is RowOutcome.Refused).ToList();
        List<Element> body =
        [
            Text.Title(title),
            new Facts(
            [
                new(words["Rows read"], import.Rows.Count.ToString()),
                new(words["New episodes"], Count(RowOutcome.New)),
                new(words["More about known episodes"], Count(RowOutcome.Joined)),
                new(words["Known already"], Count(RowOutcome.Known)),
                new(words["Not taken"], refused.Count.ToString()),
            ]),
        ];
        if (refused.Count > 0)
        {
            body.Add(Text.Section(words["Not taken"]));
            body.Add(Text.Of(words["The heading is row 1. Put these rows right and import them again; the others may stay in the list."]));
            body.AddRange(RowFaults.Lines(refused.Select(row => (row.Row, Why(row, words))), MostRows, words).Select(line => Text.Of(line) with { Spacing = "Small" }));
        }
        return new()
        {
            Summary = title,
            Body = body,
            Actions = [new Press(words["Who meets the criteria"], new(MissingVerbs.List)), new Press(words["Import a list"], new(MissingVerbs.Import))],
        };

        string Count(RowOutcome outcome) => import.Rows.Count(row => row.Outcome == outcome).ToString();
    }

    private static string Why(RowResult row, Language words) => row switch
    {
        { Fault: { } fault } => CsvWords.Of(fault, words),
        { Why: Reason.NotFound } => words["The child's reference is not known here."],
        _ => Refusals.Say(row.Why!.Value, words),
    };
}
