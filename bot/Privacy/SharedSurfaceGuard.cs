using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Bot.Privacy;

/// <summary>
/// The last look at what goes to a whole chat: names and birth dates of known children, and anything shaped like an NHS
/// number or a postcode. It asks for the words of this one message, so it costs the same with a million children.
/// </summary>
internal sealed partial class SharedSurfaceGuard(IDocumentStore store, Partnership partnership) : ISharedSurfaceGuard
{
    private static readonly string[] DateForms = ["d MMMM yyyy", "d MMM yyyy", "d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "d-M-yyyy", "yyyy-MM-dd"];

    public async ValueTask<bool> MayShowAsync(ReadOnlyMemory<byte> json, ChatAddress to, CancellationToken cancellation)
    {
        var texts = Texts(json);
        if (texts.Any(text => PostcodeFinder.IsIn(text) || NhsNumber.IsIn(text)))
        {
            return false;
        }
        var hashes = texts.SelectMany(Candidates).Distinct().Select(Identifiers.Hash).ToList();
        if (hashes.Count == 0)
        {
            return true;
        }
        var plan = new ReadPlan();
        foreach (var hash in hashes)
        {
            plan.Get(Kinds.Identifier, hash);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        return hashes.TrueForAll(hash => read.Get(Kinds.Identifier, hash) is null);
    }

    /// <summary>Every text in the message except addresses and ids, which people do not see.</summary>
    private static List<string> Texts(ReadOnlyMemory<byte> json)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(json.Span);
        var name = "";
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
            }
            else if (reader.TokenType is JsonTokenType.String && name is not ("userIds" or "$schema" or "contentType" or "id" or "conversation" or "serviceUrl" or "verb" or "type"))
            {
                texts.Add(reader.GetString()!);
            }
        }
        return texts;
    }

    /// <summary>Pairs of words and dates, as <see cref="Identifiers"/> keeps names and birth dates.</summary>
    internal static IEnumerable<string> Candidates(string text)
    {
        var words = NameWords.Split(text);
        for (var at = 0; at + 1 < words.Count; at++)
        {
            yield return Identifiers.Pair(words[at], words[at + 1]);
        }
        foreach (Match date in DateLike().Matches(text))
        {
            if (DateOnly.TryParseExact(date.Value, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                yield return day.ToString("yyyy-MM-dd");
            }
        }
    }

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}|[0-9]{1,2} [A-Za-z]{3,9} [0-9]{4})(?![0-9])")]
    private static partial Regex DateLike();
}
