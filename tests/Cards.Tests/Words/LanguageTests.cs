using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Words;
using PanelAssistant.Tests.Cards.Judging;

namespace PanelAssistant.Tests.Cards.Words;

public sealed partial class LanguageTests
{
    [Fact]
    public void A_Welsh_client_reads_Welsh_where_there_is_any_and_English_elsewhere()
    {
        var outline = CardOutline.Of(CardGallery.Find("referrals/3 child with mistakes").Draw(Language.For("cy-GB")));
        Assert.Contains("Tudalen 2 o 7", outline);
        Assert.Contains("Ysgrifennwch enw cyntaf y plentyn.", outline);
        Assert.Contains("This date is in the future.", outline);
        Assert.Contains("29 Chwefror 2012", CardOutline.Of(CardGallery.Find("referrals/review").Draw(Language.Welsh)));
    }

    [Fact]
    public void A_list_that_is_read_in_pages_ends_and_begins_again_in_Welsh()
    {
        var emptied = CardOutline.Of(CardGallery.Find("updates/my requests, a page that emptied").Draw(Language.Welsh));
        Assert.Contains("Nid oes mwy.", emptied);
        Assert.Contains("[ O'r dechrau ]", emptied);
    }

    [Fact]
    public void Other_clients_read_English() => Assert.Same(Language.English, Language.For("fr-FR"));

    [Fact]
    public void A_translation_keeps_its_placeholders() =>
        Assert.All(Language.Welsh.Known, english => Assert.Equal(Placeholders(english), Placeholders(Language.Welsh[english])));

    [Fact]
    public void A_sentence_that_nobody_says_any_more_is_not_translated()
    {
        var root = Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..");
        var sources = string.Concat(new[] { "cards", "domain", "bot" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.*", SearchOption.AllDirectories))
            .Where(file => (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal)) && !file.EndsWith("cy-GB.json", StringComparison.Ordinal))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}") && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}") && !file.Contains("node_modules"))
            .Select(File.ReadAllText));
        Assert.Empty(Language.Welsh.Known.Where(english => !sources.Contains($"\"{english}\"")).ToList());
    }

    private static string Placeholders(string sentence) => string.Join(' ', Placeholder().Matches(sentence).Select(match => match.Value).Order());

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    private static string Here([CallerFilePath] string path = "") => path;
}
