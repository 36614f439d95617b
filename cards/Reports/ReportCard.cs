using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;

namespace PanelAssistant.Cards.Reports;

/// <summary>A report in chat, as many sections at a time as one card holds.</summary>
public static class ReportCard
{
    /// <summary>Bytes of one page: below the bound of a card, for its buttons.</summary>
    private const int MostOfPage = 20 * 1024;

    private const int MostButtons = 4;

    /// <param name="first">Number of the first section to show, from 0.</param>
    /// <param name="others">Other groups whose report of this kind the reader sees.</param>
    public static PersonalCard Render(ReportView view, int first, Language words, IReadOnlyList<(string Name, ForumId Forum)>? others = null)
    {
        var paper = new ReportComposer(view, words).Paper();
        first = Math.Clamp(first, 0, paper.Sections.Count - 1);
        List<Element> body = [Text.Title(paper.Title)];
        var next = first;
        do
        {
            body.AddRange(Section(paper.Sections[next++], words));
        }
        while (next < paper.Sections.Count && Fits([.. body, .. Section(paper.Sections[next], words)]));
        if (OtherGroups.Line(view.Kind switch { ReportKind.Performance => "performance", ReportKind.Prevalence => "prevalence report", _ => "summary" }, others ?? [], words) is { } more)
        {
            body.Add(Text.Note(more));
        }
        return new()
        {
            Summary = paper.Title,
            Body = body,
            Actions =
            [
                .. next < paper.Sections.Count ? (CardAction[])[Open(words["More"], new KeyValuePair<string, string>(ReportVerbs.Part, $"{next}"))] : [],
                .. Bodies(view, words),
                File(words["As a Word file"], ReportVerbs.Word),
                .. view.Kind is ReportKind.Board ? (CardAction[])[] : [File(words["As a spreadsheet"], ReportVerbs.Xlsx)],
                File(words["As CSV"], ReportVerbs.Csv),
            ],
        };

        Press Open(string text, params KeyValuePair<string, string>[] more) => new(text, ReportVerbs.OpenReport(view, more)) { WithInputs = false };

        Press File(string text, string format) => new(text, ReportVerbs.FileOf(view, format)) { WithInputs = false };
    }

    private static IEnumerable<CardAction> Bodies(ReportView view, Language words) => view.Kind is not ReportKind.Board ? [] :
        view.Terms.Profile.Bodies.Where(body => body.Id != view.To?.Id && view.Terms.ReportsTo.Any(line => line.To == body.Id)).Take(MostButtons - 1)
            .Select(body => new Press(words["For {0}", body.Name], ReportVerbs.ReportFor(view, body)) { WithInputs = false });

    private static bool Fits(IReadOnlyList<Element> body) => new PersonalCard { Summary = "", Body = body }.ToUtf8().Length <= MostOfPage;

    private static IEnumerable<Element> Section(MinutesSection section, Language words)
    {
        yield return Text.Section(section.Title);
        foreach (var element in section.Blocks.SelectMany(block => Block(block, words)))
        {
            yield return element;
        }
    }

    private static IEnumerable<Element> Block(MinutesBlock block, Language words) => block switch
    {
        MinutesBlock.Table { Rows.Count: 0 } => [Text.Of(words["Nothing."])],
        MinutesBlock.Table table => ChartElements.Of(
            table.Chart,
            new Facts([.. table.Rows.Select(row => new Fact(PlainText.Escape(row[0]), Value(table, row)))]),
            saysAll: table.Rows.All(row => row.Skip(1).All(value => FigureWords.TryRead(value, out _, out var change) && change is null))),
        MinutesBlock.Paragraph { Label: { } label } said => [Text.Typed($"{label}: {said.Text}") with { Spacing = "Small" }],
        MinutesBlock.Paragraph said => [Text.Typed(said.Text) with { Spacing = "Small" }],
        _ => throw new InvalidOperationException("A block is a paragraph or a table."),
    };

    /// <summary>A phone has room for two columns: what further ones hold is said with their heading.</summary>
    private static string Value(MinutesBlock.Table table, IReadOnlyList<string> row) => PlainText.Escape(table.Columns.Count == 2
        ? row[1]
        : string.Join("; ", table.Columns.Skip(1).Zip(row.Skip(1), (column, value) => $"{column}: {value}")));
}
