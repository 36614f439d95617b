using System.Collections.Immutable;

namespace PanelAssistant.Cards.Forms;

/// <summary>
/// What somebody has answered so far: field to text, several choices joined by commas. A field that was passed and left
/// empty is there with empty text, so that a draft knows which pages were seen.
/// </summary>
public sealed class FormAnswers
{
    private readonly ImmutableSortedDictionary<string, string> _values;

    private FormAnswers(ImmutableSortedDictionary<string, string> values) => _values = values;

    public static FormAnswers None { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    public static FormAnswers Of(IEnumerable<KeyValuePair<string, string>> values) => new(None._values.SetItems(values));

    /// <summary>As a draft stores it.</summary>
    public IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Empty when nothing was answered.</summary>
    public string this[string field] => _values.GetValueOrDefault(field, "");

    public bool Has(string field) => this[field].Length > 0;

    /// <summary>The page with this field was sent at least once, answered or not.</summary>
    public bool Passed(string field) => _values.ContainsKey(field);

    public IReadOnlyList<string> Choices(string field) =>
        Has(field) ? this[field].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    public FormAnswers With(string field, string value) => new(_values.SetItem(field, value));

    public FormAnswers Without(string field) => new(_values.Remove(field));
}
