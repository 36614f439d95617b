using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PanelAssistant.Cards.Minutes;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>
/// Writes minutes as a Word document that a screen reader can read: real headings in order, table header rows marked, the
/// document's language and title set, the marking in header and footer, page numbers.
/// </summary>
internal static class MinutesDocx
{
    public static byte[] Write(MinutesPaper paper)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = paper.Title;
            document.PackageProperties.Category = paper.Marking;
            document.PackageProperties.Language = DocxStyles.Language;
            var main = document.AddMainDocumentPart();
            DocxStyles.AddTo(main);
            var (header, footer) = DocxMargins.AddTo(main, paper);
            var body = new Body();
            body.Append(DocxText.Paragraph(paper.Title, DocxStyles.Title));
            body.Append(DocxText.Paragraph(paper.Marking, DocxStyles.Marking));
            var charts = new DocxCharts(main, paper.Marking);
            var items = false;
            foreach (var section in paper.Sections)
            {
                if (section.IsItem && !items)
                {
                    body.Append(DocxText.Paragraph(paper.ItemsTitle, DocxStyles.Heading1));
                }
                items = section.IsItem;
                body.Append(DocxText.Paragraph(section.Title, section.IsItem ? DocxStyles.Heading2 : DocxStyles.Heading1));
                foreach (var block in section.Blocks)
                {
                    body.Append(Blocks(block, charts));
                }
            }
            body.Append(DocxMargins.Page(header, footer));
            main.Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Blocks(MinutesBlock block, DocxCharts charts) => block switch
    {
        MinutesBlock.Paragraph paragraph => DocxText.Paragraphs(paragraph.Label, paragraph.Text),
        MinutesBlock.Table table => [.. charts.Of(table.Chart), .. DocxTable.Of(table)],
        _ => [],
    };
}
