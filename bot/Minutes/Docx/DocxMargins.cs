using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PanelAssistant.Cards.Minutes;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>What stands on every page: the marking above and below, the title, "page 2 of 7"; and the paper itself, A4.</summary>
internal static class DocxMargins
{
    /// <summary>A4, 2 cm of margin and more below for the two lines of the footer, in twentieths of a point.</summary>
    private const uint Width = 11906;
    private const uint Height = 16838;
    private const int Margin = 1134;
    private const int BottomMargin = 1644;
    private const uint Edge = 567;

    /// <returns>The ids by which a section refers to them.</returns>
    public static (string Header, string Footer) AddTo(MainDocumentPart main, MinutesPaper paper)
    {
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new Header(DocxText.Paragraph(paper.Marking, DocxStyles.Marking));
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new Footer(
            DocxText.Paragraph(paper.Marking, DocxStyles.Marking),
            new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = DocxStyles.Foot }),
                DocxText.Run($"{paper.Title}, page "), Field("PAGE"), DocxText.Run(" of "), Field("NUMPAGES")));
        return (main.GetIdOfPart(header), main.GetIdOfPart(footer));
    }

    public static SectionProperties Page(string header, string footer) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = header },
        new FooterReference { Type = HeaderFooterValues.Default, Id = footer },
        new PageSize { Width = Width, Height = Height },
        new PageMargin { Top = Margin, Bottom = BottomMargin, Left = Margin, Right = Margin, Header = Edge, Footer = Edge, Gutter = 0 });

    private static SimpleField Field(string what) => new(new Run(new Text("1"))) { Instruction = $" {what} " };
}
