using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Privacy;

/// <summary>What the terms of reference themselves name: areas, agencies, seats, teams. It identifies no child.</summary>
public sealed class PassedWords
{
    private readonly Dictionary<string, List<string[]>> _byFirst = new(StringComparer.Ordinal);

    public static PassedWords None { get; } = new([]);

    private PassedWords(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var words = TextWords.Of(phrase, null).Select(word => word.Lower).ToArray();
            if (words.Length > 0)
            {
                (_byFirst.TryGetValue(words[0], out var known) ? known : _byFirst[words[0]] = []).Add(words);
            }
        }
    }

    public static PassedWords Of(params IEnumerable<TermsOfReference> forums) => new(forums.SelectMany(Phrases));

    /// <summary>How many words from this one on are one of the phrases.</summary>
    internal int LengthAt(IReadOnlyList<TextWord> words, int at)
    {
        var longest = 0;
        foreach (var phrase in _byFirst.GetValueOrDefault(words[at].Lower, []))
        {
            if (phrase.Length > longest && at + phrase.Length <= words.Count && Matches(words, at, phrase))
            {
                longest = phrase.Length;
            }
        }
        return longest;
    }

    private static bool Matches(IReadOnlyList<TextWord> words, int at, string[] phrase)
    {
        for (var next = 1; next < phrase.Length; next++)
        {
            if (words[at + next].Lower != phrase[next])
            {
                return false;
            }
        }
        return true;
    }

    private static IEnumerable<string> Phrases(TermsOfReference terms) =>
    [
        terms.Name, terms.ShortName, terms.FrontDoor.Name, .. terms.Areas,
        .. terms.Agencies.Select(agency => agency.Name), .. terms.Seats.Select(seat => seat.Title),
    ];
}
