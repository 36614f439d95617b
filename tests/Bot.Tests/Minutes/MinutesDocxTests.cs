using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Minutes;

namespace PanelAssistant.Tests.Bot.Minutes;

/// <summary>The Word file: one that a council would file, and that can be read aloud.</summary>
[Trait("Requirement", "HO-24")]
public sealed class MinutesDocxTests
{
    private static readonly PersonId Police = new("police");

    private static readonly MinutesBlock.Table Long = new(
        "Actions", ["Action", "What", "Who", "By when", "State"],
        [.. Enumerable.Range(40, 80).Select(number => (string[])[$"A-{number} (CH-20{number})", string.Join(' ', Enumerable.Repeat("Ring the school nurse about the appointment.", (number % 9) + 1)), "Robin Example-Socialworker, Halton Borough Council", "25 September 2026", "part done"])]);

    private static MinutesPaper Paper(MeetingMinutes? minutes = null) =>
        MinutesSamples.Composer(minutes ?? MinutesSamples.Locked, Police, Language.English, reference => $"Avery Sample-Child of {reference}").Paper();

    [Fact]
    public void It_is_sound_Word() => Read(Paper(), document => Assert.Equal("", string.Join('\n', new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"))));

    [Fact]
    public void Its_headings_are_headings_in_order() => Read(Paper(), document =>
    {
        var headings = Body(document).Elements<Paragraph>().Where(paragraph => Style(paragraph).StartsWith("Heading", StringComparison.Ordinal)).ToList();

        Assert.Equal(
            [
                "1 Meeting", "1 Immediate actions", "1 Attendance and apologies", "1 Conflicts of interest", "1 Minutes and actions of the last meeting",
                "1 Items", "2 CH-2041: Avery Sample-Child of CH-2041", "2 CH-2042: Avery Sample-Child of CH-2042", "2 POI-2",
                "1 Children flagged by the group", "1 Close", "1 Corrections after the minutes were locked",
            ],
            headings.Select(heading => $"{Style(heading)[^1]} {heading.InnerText}"));
    });

    [Fact]
    public void Every_table_marks_its_first_row_as_header() => Read(Paper(), document =>
    {
        var tables = Body(document).Elements<Table>().ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties?.GetFirstChild<TableHeader>()));
        Assert.All(tables, table => Assert.Single(table.Elements<TableRow>().Select(row => row.Elements<TableCell>().Count()).Distinct()));
    });

    [Fact]
    public void It_says_its_language_its_title_and_its_marking_on_every_page() => Read(Paper(), document =>
    {
        Assert.Equal("Minutes: CSOG, 25 November 2026", document.PackageProperties.Title);
        Assert.Equal("en-GB", document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val?.Value);
        Assert.All(document.MainDocumentPart.HeaderParts, part => Assert.Contains(MinutesComposer.Marking, part.Header!.InnerText, StringComparison.Ordinal));
        var footer = Assert.Single(document.MainDocumentPart.FooterParts).Footer!;
        Assert.Contains(MinutesComposer.Marking, footer.InnerText, StringComparison.Ordinal);
        Assert.Equal([" PAGE ", " NUMPAGES "], footer.Descendants<SimpleField>().Select(field => field.Instruction?.Value));
    });

    [Fact]
    public void A_decision_stands_with_its_counts_and_the_rule_used() => Read(Paper(), document =>
    {
        var text = Body(document).InnerText;
        Assert.Contains("3 for, 1 against, 1 abstained", text, StringComparison.Ordinal);
        Assert.Contains("Each agency has one vote.", text, StringComparison.Ordinal);
        Assert.Contains("The tool: Moderate (exploitation 2026-1, 10 November 2026). The group: Significant.", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Text_of_any_kind_is_kept_as_text()
    {
        const string Odd = "a <b> & \"c\" \u0001\uFFFE \ud83d\ude00 \ud800 ]]> <w:p/>";
        var paper = new MinutesPaper("T", "M", [new("x", Odd, [new MinutesBlock.Paragraph("L", Odd), new MinutesBlock.Table("C", ["1"], [[Odd]])])]);

        Read(paper, document => Assert.Contains("a <b> & \"c\" ", Body(document).InnerText, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_longer_than_a_page_keeps_its_short_columns_on_one_line() => Read(
        new("T", "M", [new("x", "Actions", [Long])]),
        document =>
        {
            var widths = Body(document).Elements<Table>().Single().Elements<TableGrid>().Single().Elements<GridColumn>().Select(column => int.Parse(column.Width!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.InRange(widths.Sum(), 9600, 9638);
            // In ten points of Arial, with the margins of a cell: "A-40 (CH-2041)" and "25 September 2026", in twentieths of a point.
            Assert.True(widths[0] > 1611);
            Assert.True(widths[3] > 1956);
            Assert.True(widths[1] > widths[2]);
        });

    [Fact]
    public void Sixty_items_are_written_and_read_back()
    {
        var body = MinutesSamples.Locked.Body;
        var many = MinutesSamples.Locked with
        {
            Body = body with
            {
                Items = [.. Enumerable.Range(3000, 60).Select(number => body.Items[0] with { Reference = $"CH-{number}" })],
                Texts = Enumerable.Range(3000, 60).ToDictionary(number => MinutesText.Said($"CH-{number}"), _ => new string('x', MinutesText.MostSection)),
            },
        };
        var started = Stopwatch.GetTimestamp();
        var file = Keep(MinutesDocx.Write(Paper(many)), "sixty");
        TestContext.Current.TestOutputHelper?.WriteLine($"{Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} ms, {file.Length} bytes");

        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        Assert.Equal(60, Body(document).Elements<Paragraph>().Count(paragraph => Style(paragraph) == "Heading2"));
    }

    private static void Read(MinutesPaper paper, Action<WordprocessingDocument> check)
    {
        var file = Keep(MinutesDocx.Write(paper), paper.Sections.Count > 1 ? "minutes" : paper.Sections[0].Title == "Actions" ? "long" : "odd");
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        check(document);
    }

    /// <summary>With KEEP_DOCX, the files are left in that folder to be looked at.</summary>
    private static byte[] Keep(byte[] file, string name)
    {
        if (Environment.GetEnvironmentVariable("KEEP_DOCX") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"{name}.docx"), file);
        }
        return file;
    }

    private static Body Body(WordprocessingDocument document) => document.MainDocumentPart!.Document.Body!;

    private static string Style(Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
