using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PanelAssistant.Bot.Minutes.Docx;

/// <summary>Words as paragraphs and runs. What a document of XML cannot hold is left out.</summary>
internal static class DocxText
{
    public static Paragraph Paragraph(string text, string style) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    /// <summary>A paragraph for each line; the label stands in bold before the first.</summary>
    public static IEnumerable<OpenXmlElement> Paragraphs(string? label, string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var paragraph = new Paragraph();
            if (label is not null)
            {
                paragraph.Append(Bold($"{label}: "));
                label = null;
            }
            paragraph.Append(Run(line));
            yield return paragraph;
        }
    }

    public static Run Run(string text) => new(new Text(Sound(text)) { Space = SpaceProcessingModeValues.Preserve });

    public static Run Bold(string text) => new(new RunProperties(new Bold()), new Text(Sound(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Without what XML cannot hold.</summary>
    public static string Sound(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (at + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
            {
                kept.Append(text[at]).Append(text[++at]);
            }
            else if (XmlConvert.IsXmlChar(text[at]))
            {
                kept.Append(text[at]);
            }
        }
        return kept.ToString();
    }
}
