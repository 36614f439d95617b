using System.Globalization;

namespace PanelAssistant.Domain;

/// <summary>References are typed on phones: any letter case, with a hyphen, a space or nothing between.</summary>
internal static class ReferenceText
{
    private const int MostDigits = 7;

    public static bool TryNumber(string? text, string prefix, out int number)
    {
        number = 0;
        var rest = text.AsSpan().Trim();
        if (!rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        rest = rest[prefix.Length..].TrimStart("- ‐‑–");
        return rest.Length is > 0 and <= MostDigits
            && int.TryParse(rest, NumberStyles.None, CultureInfo.InvariantCulture, out number)
            && number > 0;
    }
}
