using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Bot.Privacy;

/// <summary>What identifies a child, as hashes: names in both orders, and the date of birth.</summary>
internal static class Identifiers
{
    /// <summary>More words than any name has; what is written with a referral must fit one commit.</summary>
    private const int MostWords = 12;

    /// <summary>Written with the child's record, in the same commit.</summary>
    public static IEnumerable<DocumentOperation> Of(Child child) =>
        Words(child).Distinct().Select(words => DocumentOperation.Upsert(Kinds.Identifier, Hash(words), new IdentifierDocument()));

    /// <summary>Names that stand in a description of somebody, so that the guard of shared chats knows them too.</summary>
    public static IEnumerable<DocumentOperation> OfNamesIn(string text, DateOnly today) =>
        IdentifyingText.Find(text, PassedWords.None, today)
            .Where(found => found.Kind is IdentifyingKind.Name)
            .SelectMany(found => NameWords.Split(text.Substring(found.Start, found.Length)) is var name ? name.Zip(name.Skip(1)) : [])
            .SelectMany(pair => new[] { Pair(pair.First, pair.Second), Pair(pair.Second, pair.First) })
            .Distinct()
            .Take(MostWords * 2)
            .Select(words => DocumentOperation.Upsert(Kinds.Identifier, Hash(words), new IdentifierDocument()));

    private static IEnumerable<string> Words(Child child)
    {
        var name = NameWords.Split(child.Name);
        for (var at = 0; at + 1 < Math.Min(name.Count, MostWords); at++)
        {
            yield return Pair(name[at], name[at + 1]);
            yield return Pair(name[at + 1], name[at]);
        }
        if (name.Count > 2)
        {
            yield return Pair(name[0], name[^1]);
            yield return Pair(name[^1], name[0]);
        }
        yield return child.Born.Day.ToString("yyyy-MM-dd");
    }

    public static string Pair(string first, string second) => $"{first} {second}";

    public static string Hash(string words)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes("identifier\n" + words), hash);
        return Base64Url.EncodeToString(hash[..18]);
    }
}
