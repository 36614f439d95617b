using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Privacy;

/// <summary>E-mail addresses, user names with an @, and links to somebody's page.</summary>
internal static partial class OnlineFinder
{
    public static IEnumerable<(IdentifyingKind Kind, int Start, int End)> In(string text)
    {
        foreach (Match match in Email().Matches(text).Concat(UserName().Matches(text)).Concat(Page().Matches(text)))
        {
            yield return (IdentifyingKind.Online, match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"[a-z0-9_.+'-]{1,64} ?(?:@|[(\[] ?at ?[)\]]) ?[a-z0-9-]{1,63} ?(?:\.|[(\[] ?dot ?[)\]]) ?[a-z]{2,20}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![a-z0-9_.])@[a-z0-9_.]{2,40}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex UserName();

    [GeneratedRegex(@"\b(?:instagram|facebook|tiktok|snapchat|twitter|x|discord|youtube|onlyfans|threads)\.(?:com|gg|net)/\S{2,100}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Page();
}
