using System.Collections.Frozen;
using System.Text.Json;

namespace PanelAssistant.Cards.Words;

/// <summary>
/// The language a person reads. The English sentence is the key: cards are written in plain en-GB, and another
/// language is a file beside this one that maps sentences. A sentence without a translation shows in English, so
/// nobody ever sees a raw key.
/// </summary>
public sealed class Language
{
    private readonly FrozenDictionary<string, string> _sentences;

    private Language(string code, FrozenDictionary<string, string> sentences)
    {
        Code = code;
        _sentences = sentences;
    }

    public static Language English { get; } = new("en-GB", FrozenDictionary<string, string>.Empty);

    public static Language Welsh => Lazily.Welsh;

    public string Code { get; }

    public IReadOnlyCollection<string> Known => _sentences.Keys;

    /// <summary>The language for a client's locale: Welsh for cy and cy-GB, English for all else.</summary>
    public static Language For(string? locale) =>
        locale is not null && locale.StartsWith("cy", StringComparison.OrdinalIgnoreCase) ? Welsh : English;

    public string this[string english] => _sentences.Count == 0 ? english : _sentences.GetValueOrDefault(english, english);

    public string this[string english, object first] => string.Format(this[english], first);

    public string this[string english, object first, object second] => string.Format(this[english], first, second);

    public string this[string english, params object[] values] => string.Format(this[english], values);

    private static class Lazily
    {
        public static readonly Language Welsh = Load("cy-GB");

        private static Language Load(string code)
        {
            using var file = typeof(Language).Assembly.GetManifestResourceStream($"Words/{code}.json")
                ?? throw new InvalidOperationException($"Words/{code}.json is not in the build.");
            using var json = JsonDocument.Parse(file);
            return new(code, json.RootElement.EnumerateObject().ToFrozenDictionary(pair => pair.Name, pair => pair.Value.GetString()!));
        }
    }
}
