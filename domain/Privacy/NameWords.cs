using System.Globalization;
using System.Text;

namespace PanelAssistant.Domain.Privacy;

/// <summary>The words of a name, written so that Zoë and ZOE are one.</summary>
public static class NameWords
{
    /// <summary>Lower-case words without accents and apostrophes.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var written in text)
        {
            // Without the tables of the operating system, Normalize leaves accents where they are.
            var letter = LookAlikes.Plain(written) ?? written;
            if (char.IsLetter(letter) || char.IsDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark && letter is not '\'' && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }
        return words;
    }
}
