using PanelAssistant.Cards.Csv;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Csv;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Returns;

namespace PanelAssistant.Cards.Returns;

public sealed record ImportReturnView(TermsOfReference Terms, ReturnRule Rule, MeetingReturns Returns, Agency Agency)
{
    public CsvTable.Unusable? Unusable { get; init; }

    public IReadOnlyList<ReturnFault> Faults { get; init; } = [];

    public string? Refusal { get; init; }
}

/// <summary>A place to paste an agency's figures, and why a table was not taken.</summary>
public static class ImportReturnCard
{
    private const int MostFaults = 20;

    public static PersonalCard Render(ImportReturnView view, Language words)
    {
        var title = words["Paste the figures of {0}", view.Agency.Name];
        List<Element> body = [Text.Title(PlainText.Escape(title))];
        List<string> wrong =
        [
            .. view.Refusal is { } refusal ? [refusal] : (string[])[],
            .. view.Unusable is { } table ? [CsvWords.Of(table, ScorecardCsv.MostRows, words)] : (string[])[],
            .. view.Faults.Where(fault => fault.Row is null).Select(fault => ReturnWords.Fault(fault, words)),
            .. RowFaults.Lines(view.Faults.Where(fault => fault.Row is not null).Select(fault => (fault.Row!.Value, ReturnWords.Fault(fault, words))), MostFaults, words),
        ];
        if (wrong.Count > 0)
        {
            body.Add(new Container([Text.Of(words["Nothing was saved. Put the table right and paste it again:"]), .. wrong.Select(Text.Typed)]) { Style = "attention" });
        }
        body.Add(Text.Of(words["One row a measure, with this heading. Where there is no figure, leave the value empty and say why in the note. A column \"period\" and the other columns of the scorecard's file may stand there too."]));
        body.Add(Text.Typed(string.Join(',', ScorecardCsv.Measure, ScorecardCsv.Value, ScorecardCsv.Note)));
        body.AddRange(view.Rule.Of(view.Agency.Id).Select(measure => Text.Note(PlainText.Escape(words["{0}: {1}, {2}", measure.Id, measure.Title, ReturnWords.Unit(measure.Unit, words)]))));
        body.Add(new TextInput(ReturnVerbs.Table, words["The table"]) { Multiline = true, MaxLength = ReturnTable.MostCharacters });
        return new()
        {
            Summary = title,
            Body = body,
            Actions =
            [
                new Press(words["Take the table"], ReturnVerbs.Of(ReturnVerbs.Import, view.Returns)) { Style = "positive" },
                new Press(words["Back"], ReturnVerbs.Of(ReturnVerbs.Give, view.Returns)) { WithInputs = false },
            ],
        };
    }
}
