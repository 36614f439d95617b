using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using PanelAssistant.Bot.Minutes.Docx;
using PanelAssistant.Cards.Reports;
using Charts = DocumentFormat.OpenXml.Drawing.Charts;

namespace PanelAssistant.Tests.Bot.Reports;

/// <summary>The charts in the Word file of a report.</summary>
[Trait("Requirement", "OF-05")]
public sealed partial class ReportDocxTests
{
    public static TheoryData<ReportKind> Kinds => [.. Enum.GetValues<ReportKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_sound_with_its_charts_and_the_workbooks_behind_them(ReportKind kind) => Read(kind, document =>
    {
        Assert.Empty(Faults(document));
        foreach (var chart in Charted(document))
        {
            Assert.EndsWith(".xlsx", chart.EmbeddedPackagePart!.Uri.ToString(), StringComparison.Ordinal);
            using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            Assert.Empty(Faults(workbook));
        }
    });

    [Fact]
    public void Every_table_of_figures_that_is_worth_it_has_a_chart_right_before_it_with_words_for_it() => Read(ReportKind.Prevalence, document =>
    {
        var tables = ReportPapers.Tables(ReportPapers.Of(ReportKind.Prevalence)).Where(table => table.Chart is not null).ToList();
        var body = document.MainDocumentPart!.Document.Body!;
        var pictures = body.Descendants<Inline>().ToList();

        Assert.Contains(tables, table => table.Chart!.Title == "At risk at any time in the period, by level of risk");
        Assert.Equal(tables.Count, pictures.Count);
        Assert.Equal(pictures.Count, pictures.Select(picture => picture.DocProperties!.Id!.Value).Distinct().Count());
        foreach (var (picture, table) in pictures.Zip(tables))
        {
            Assert.Equal(table.Chart!.Description, picture.DocProperties!.Description);
            var after = picture.Ancestors<Paragraph>().Single().NextSibling()!;
            if (table.Chart.Caption is { } caption)
            {
                Assert.Equal(caption, after.InnerText);
                after = after.NextSibling()!;
            }
            Assert.Equal(table.Caption, Assert.IsType<DocumentFormat.OpenXml.Wordprocessing.Table>(after).Descendants<TableCaption>().Single().Val);
        }
        Assert.Contains("Not drawn, because it is not told how many: ", body.InnerText, StringComparison.Ordinal);
    });

    [Fact]
    public void Bars_and_the_workbook_behind_them_hold_what_the_table_prints_and_no_more() => Read(ReportKind.Prevalence, document =>
    {
        var tables = ReportPapers.Tables(ReportPapers.Of(ReportKind.Prevalence)).Where(table => table.Chart is not null).ToDictionary(table => table.Chart!.Title);
        foreach (var part in Charted(document))
        {
            var chart = part.ChartSpace.GetFirstChild<Charts.Chart>()!;
            var table = tables[chart.Title!.InnerText];
            var told = table.Rows.Where(row => char.IsAsciiDigit(row[1][0])).Select(row => (row[0], row[1].Split(' ')[0])).ToList();
            var series = Assert.Single(chart.Descendants<Charts.BarChartSeries>());

            Assert.Equal(told, series.Descendants<Charts.CategoryAxisData>().Single().Descendants<Charts.NumericValue>().Select(value => value.Text)
                .Zip(series.Descendants<Charts.Values>().Single().Descendants<Charts.NumericValue>().Select(value => value.Text)));
            using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
            Assert.Equal(told, Sheets.Read(workbook).Single().Rows.Skip(1).Select(row => (row[0], row[1])));
        }
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_hidden_count_stands_nowhere_in_the_file(ReportKind kind)
    {
        // As they were counted, they would be told.
        Assert.Equal(["<20", "not shown"], new[] { 0, 1 }.Select(level => ReportPapers.Figures.Text(new(PanelAssistant.Domain.Reports.Measure.AtRisk, new(PanelAssistant.Domain.Reports.SliceKind.Level, level)))));
        var texts = Texts(MinutesDocx.Write(ReportPapers.Of(kind))).ToList();
        Assert.Contains(texts, text => text.Contains("8113", StringComparison.Ordinal) == (kind is ReportKind.Prevalence));
        Assert.Equal(kind is not ReportKind.Performance, texts.Any(text => text.Contains("<x:sheet ", StringComparison.Ordinal)));
        Assert.All(texts, text =>
        {
            Assert.DoesNotContain(ReportPapers.Withheld.ToString(CultureInfo.InvariantCulture), text, StringComparison.Ordinal);
            Assert.DoesNotMatch($@">[^<]*\b{ReportPapers.Small}\b[^<]*<", text);
        });
    }

    [Fact]
    public void The_actions_of_the_groups_are_drawn_with_a_number_on_each_bar() => Read(ReportKind.Summary, document =>
    {
        var chart = Charted(document).Single(part => part.ChartSpace.Descendants<Charts.Title>().Single().InnerText == "Actions of CSOG").ChartSpace;
        Assert.Equal(["Added", "Done", "Open", "Overdue", "Blocked"], chart.Descendants<Charts.CategoryAxisData>().Single().Descendants<Charts.NumericValue>().Select(value => value.Text));
        Assert.True(chart.Descendants<Charts.ShowValue>().Single().Val!.Value);
        Assert.Equal(0, chart.Descendants<Charts.MinAxisValue>().Single().Val!.Value);
    });

    /// <summary>Every part of the package as text, and of the packages in it.</summary>
    private static IEnumerable<string> Texts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var held = new MemoryStream();
            stream.CopyTo(held);
            foreach (var text in held.ToArray() is [(byte)'P', (byte)'K', ..] ? Texts(held.ToArray()) : [Encoding.UTF8.GetString(held.ToArray())])
            {
                yield return Chance().Replace(text, "");
            }
        }
    }

    private static IEnumerable<ChartPart> Charted(WordprocessingDocument document) => document.MainDocumentPart!.ChartParts;

    private static IEnumerable<string> Faults(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");

    /// <summary>With KEEP_DOCX, the files are left in that folder to be looked at.</summary>
    private static void Read(ReportKind kind, Action<WordprocessingDocument> check)
    {
        var file = MinutesDocx.Write(ReportPapers.Of(kind));
        if (Environment.GetEnvironmentVariable("KEEP_DOCX") is { Length: > 0 } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"report-{kind}.docx"), file);
        }
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        check(document);
    }

    /// <summary>The time of day and the ids of parts, which may hold any digits.</summary>
    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z|\\bR[0-9a-f]{8,}")]
    private static partial Regex Chance();
}
