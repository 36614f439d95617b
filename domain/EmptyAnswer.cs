using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PanelAssistant.Domain;

/// <summary>What people put into a field to get past it: a dash, "N/A", "nil", "not yet". Where words are needed, it is none.</summary>
public static partial class EmptyAnswer
{
    private const int MostLength = 20;

    public static bool Is([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text) || (text.Trim() is { Length: <= MostLength } said && Filler().IsMatch(said));

    /// <summary>The text, or nothing where it says nothing.</summary>
    public static string? Without(string? text) => Is(text) ? null : text;

    // "None" and "nothing" stay: they may be what came of it.
    [GeneratedRegex(@"^(?:[^\p{L}\p{N}]+|(?:n\s?[/.\\]?\s?a|nil|null|tb[acd]|not applicable|not(?: yet)?)[.!]?)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Filler();
}
