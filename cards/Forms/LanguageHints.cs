using System.Text.Json;
using System.Text.RegularExpressions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Cards.Forms;

/// <summary>
/// Phrases that put the blame for exploitation on a child, each with words that do not. Shown on the review as a
/// suggestion; what was written stays as it is unless its writer changes it.
/// </summary>
public static class LanguageHints
{
    private static readonly IReadOnlyList<(Regex Pattern, string Instead)> Known = Load();

    /// <summary>One sentence for each phrase found, ready for a card.</summary>
    public static IReadOnlyList<string> In(string text, Language words) =>
        [.. Known.Select(hint => (Found: hint.Pattern.Match(text), hint.Instead)).Where(hint => hint.Found.Success).Select(hint =>
            words["A suggestion on “{0}”: {1} You may leave it as it is.", PlainText.Escape(hint.Found.Value), words[hint.Instead]])];

    private static List<(Regex, string)> Load()
    {
        using var file = typeof(LanguageHints).Assembly.GetManifestResourceStream("Forms/language-hints.json")
            ?? throw new InvalidOperationException("Forms/language-hints.json is not in the build.");
        using var json = JsonDocument.Parse(file);
        return [.. json.RootElement.EnumerateArray().Select(hint => (
            new Regex(hint.GetProperty("pattern").GetString()!, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking),
            hint.GetProperty("instead").GetString()!))];
    }
}
