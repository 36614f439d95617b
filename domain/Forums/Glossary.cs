namespace PanelAssistant.Domain.Forums;

/// <summary>The words of a partnership, in plain ones.</summary>
public sealed class Glossary(IReadOnlyList<GlossaryTerm> terms)
{
    private const int MostNear = 5;

    public static Glossary Empty { get; } = new([]);

    public IReadOnlyList<GlossaryTerm> Terms => terms;

    /// <summary>The term itself, or those that somebody may have meant; capitals, dots and spaces make no difference.</summary>
    public GlossaryAnswer Find(string asked)
    {
        var key = Key(asked);
        var found = terms.FirstOrDefault(term => Names(term).Any(name => Key(name) == key));
        if (found is not null || key.Length == 0)
        {
            return new(found, []);
        }
        return new(null,
        [
            .. terms.Select(term => (Term: term, Distance: Names(term).Min(name => Distance(Key(name), key))))
                .Where(near => near.Distance <= 1 + (key.Length / 4))
                .OrderBy(near => near.Distance)
                .Take(MostNear)
                .Select(near => near.Term),
        ]);
    }

    /// <summary>The same words with another long form for some: what ICS is short for differs (GL-02).</summary>
    public Glossary With(IReadOnlyDictionary<string, string> longForms) => longForms.Count == 0
        ? this
        : new([.. terms.Select(term => longForms.TryGetValue(term.Term, out var words) ? term with { LongForm = words } : term)]);

    private static IEnumerable<string> Names(GlossaryTerm term) => [term.Term, .. term.Also, .. term.LongForm is { } words ? [words] : Array.Empty<string>()];

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>Letters to change, add or leave out; a beginning of the word counts as near.</summary>
    private static int Distance(string name, string asked)
    {
        if (asked.Length > 1 && name.StartsWith(asked, StringComparison.Ordinal))
        {
            return 1;
        }
        var row = Enumerable.Range(0, asked.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= asked.Length; j++)
            {
                var change = diagonal + (name[i - 1] == asked[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}

/// <param name="Term">As people write it.</param>
/// <param name="Also">Other ways to write it.</param>
/// <param name="LongForm">What the letters stand for.</param>
/// <param name="Meaning">In plain words of our own.</param>
public sealed record GlossaryTerm(string Term, IReadOnlyList<string> Also, string? LongForm, string Meaning);

/// <param name="Found">The term that was asked for.</param>
/// <param name="Near">Otherwise those that are written alike, the nearest first.</param>
public sealed record GlossaryAnswer(GlossaryTerm? Found, IReadOnlyList<GlossaryTerm> Near);
