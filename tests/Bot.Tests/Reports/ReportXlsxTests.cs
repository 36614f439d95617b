using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using PanelAssistant.Bot.Reports;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Reports;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>A report as a workbook.</summary>
[Trait("Requirement", "OF-05")]
public sealed class ReportXlsxTests
{
    public static TheoryData<ReportKind> Kinds => [.. Enum.GetValues<ReportKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_sound_and_holds_the_rows_of_the_CSV(ReportKind kind)
    {
        var paper = ReportPapers.Of(kind);
        Read(paper, document =>
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
            Assert.Equal(
                ReportCsv.Rows(paper).Select(row => string.Join('|', row.Select(Kept))).Order(StringComparer.Ordinal),
                Rows(paper, Sheets.Read(document)).Select(row => string.Join('|', row)).Order(StringComparer.Ordinal));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_cell_of_it_can_be_a_formula(ReportKind kind) => Read(ReportPapers.Of(kind), document =>
    {
        foreach (var cell in Sheets.Read(document).SelectMany(sheet => sheet.Worksheet.Descendants<Cell>()))
        {
            Assert.Empty(cell.Elements<CellFormula>());
            if (cell.DataType?.Value != CellValues.InlineString)
            {
                Assert.Null(cell.DataType);
                Assert.True(int.TryParse(cell.CellValue!.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
            }
            else if (cell.InlineString!.InnerText.TrimStart() is ['=' or '+' or '-' or '@', ..])
            {
                var format = (CellFormat)document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
                Assert.True(format.QuotePrefix!.Value, $"{cell.InnerText} becomes a formula when somebody edits it.");
            }
        }
        Assert.Empty(document.WorkbookPart!.Workbook.Descendants<DefinedName>());
        Assert.Empty(document.WorkbookPart.ExternalWorkbookParts);
        Assert.Empty(document.GetAllParts().SelectMany(part => part.ExternalRelationships.Concat<ReferenceRelationship>(part.HyperlinkRelationships)));
    });

    [Fact]
    public void Words_that_begin_like_a_formula_are_kept_as_they_are() => Read(ReportPapers.Of(ReportKind.Board), document =>
    {
        var issues = Sheets.Read(document).Single(sheet => sheet.Rows.Any(row => row[0].StartsWith("=HYPERLINK", StringComparison.Ordinal)));
        Assert.Equal(["=HYPERLINK(\"https://example.org\")", "-1+1"], issues.Rows[ReportXlsx.Heads]);
        Assert.Equal(["@SUM(A1)", "\t+1  <b> & "], issues.Rows[ReportXlsx.Heads + 1]);
    });

    [Fact]
    public void Counts_are_numbers_with_their_change_beside_them_and_what_is_hidden_is_words() => Read(ReportPapers.Of(ReportKind.Prevalence), document =>
    {
        var levels = Sheets.Read(document).Single(sheet => sheet.Name == "By level of risk, as last scree");
        Assert.Equal(["What", "How many", "Change"], levels.Rows[ReportXlsx.Heads - 1]);
        Assert.Contains(levels.Rows, row => row is ["Not screened", "8012", "-11"]);
        Assert.Contains(levels.Rows, row => row is [_, "<20"] or [_, "<20", ""]);
        Assert.Contains(levels.Rows, row => row is [_, "not shown"] or [_, "not shown", ""]);
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_sheet_is_marked_and_keeps_its_bold_heads_in_sight(ReportKind kind) => Read(ReportPapers.Of(kind), document =>
    {
        Assert.Equal(MinutesComposer.Marking, document.PackageProperties.Category);
        foreach (var (name, rows, worksheet) in Sheets.Read(document))
        {
            Assert.InRange(name.Length, 1, 31);
            Assert.Equal([MinutesComposer.Marking], rows[0]);
            Assert.Contains(MinutesComposer.Marking, worksheet.Descendants<OddHeader>().Single().Text, StringComparison.Ordinal);
            var pane = worksheet.Descendants<Pane>().Single();
            Assert.Equal((ReportXlsx.Heads, PaneStateValues.Frozen), (pane.VerticalSplit!.Value, pane.State!.Value));
            Assert.All(worksheet.Descendants<Row>().ElementAt(ReportXlsx.Heads - 1).Elements<Cell>(), cell =>
            {
                var stylesheet = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
                var format = (CellFormat)stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
                Assert.NotEmpty(stylesheet.Fonts!.ElementAt((int)format.FontId!.Value).Elements<Bold>());
            });
        }
    });

    /// <summary>Section, item, measure and value, as the CSV has them.</summary>
    private static IEnumerable<IReadOnlyList<string>> Rows(MinutesPaper paper, IReadOnlyList<(string Name, IReadOnlyList<IReadOnlyList<string>> Rows, Worksheet Worksheet)> sheets)
    {
        foreach (var said in sheets[0].Rows.Skip(ReportXlsx.Heads))
        {
            yield return [said[0], said[1], "", said[2]];
        }
        foreach (var sheet in sheets.Skip(1))
        {
            var section = sheet.Rows[1][0][(paper.Title.Length + 2)..];
            var heads = sheet.Rows[ReportXlsx.Heads - 1];
            foreach (var row in sheet.Rows.Skip(ReportXlsx.Heads))
            {
                for (var column = 1; column < heads.Count; column++)
                {
                    if (heads[column] != ReportXlsx.ChangeColumn)
                    {
                        var change = column + 1 < heads.Count && heads[column + 1] == ReportXlsx.ChangeColumn && column + 1 < row.Count ? row[column + 1] : "";
                        yield return [section, row[0], heads[column], change.Length == 0 ? row[column] : $"{row[column]} ({Signed(int.Parse(change, CultureInfo.InvariantCulture))})"];
                    }
                }
            }
        }
    }

    private static string Signed(int change) => $"{(change > 0 ? "+" : change < 0 ? "−" : "±")}{Math.Abs(change)}";

    private static string Kept(string text) => string.Concat(text.Where(letter => letter is not '\u0001' && !char.IsSurrogate(letter)));

    /// <summary>With KEEP_DOCX, the files are left in that folder to be looked at.</summary>
    private static void Read(MinutesPaper paper, Action<SpreadsheetDocument> check)
    {
        var file = ReportXlsx.Write(paper);
        if (Environment.GetEnvironmentVariable("KEEP_DOCX") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{paper.Title.Split(':')[0].Replace(' ', '-')}.xlsx"), file);
        }
        using var document = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        check(document);
    }
}
