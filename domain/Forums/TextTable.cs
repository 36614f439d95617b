using System.Text;

namespace PanelAssistant.Domain.Forums;

/// <summary>Labelled lines of plain text, broken between words so that they print on one page's width.</summary>
internal sealed class TextTable
{
    private const int Width = 100;
    private const int Label = 27;
    private readonly StringBuilder _page = new();

    public void Heading(string words) => _page.Append('\n').Append(words.ToUpperInvariant()).Append('\n');

    public void Row(string label, string text)
    {
        _page.Append(label.PadRight(Label));
        var column = Math.Max(label.Length, Label);
        var first = true;
        foreach (var word in text.Split(' '))
        {
            if (!first && column + 1 + word.Length > Width)
            {
                _page.Append('\n').Append(' ', Label);
                column = Label;
                first = true;
            }
            _page.Append(first ? "" : " ").Append(word);
            column += word.Length + (first ? 0 : 1);
            first = false;
        }
        _page.Append('\n');
    }

    public override string ToString() => _page.ToString();
}
