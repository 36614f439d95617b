using System.Text.RegularExpressions;

namespace PanelAssistant.Domain.Cases;

/// <summary>References of children in what somebody wrote.</summary>
public static partial class ChildReferences
{
    /// <summary>Those that stand in a text, however they are written there.</summary>
    public static IEnumerable<CaseReference> In(string text) =>
        Any().Matches(text).SelectMany(found => CaseReference.TryParse(found.Value, out var child) ? [child] : Array.Empty<CaseReference>());

    /// <summary>The text without those that may not stand in it.</summary>
    public static string Masked(string text, Predicate<CaseReference> tells) =>
        Any().Replace(text, found => CaseReference.TryParse(found.Value, out var child) && tells(child) ? found.Value : "another child");

    [GeneratedRegex(@"\bCH[-\u2010\u2011\u2013 ]?\d{1,7}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Any();
}
