using System.Globalization;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Missing;

/// <summary>An episode wherever others may read it: <c>CH-2041/3</c>. Without a number, the child's episodes.</summary>
public readonly record struct EpisodeReference(CaseReference Child, int? Number)
{
    private const int MostDigits = 6;

    public static EpisodeReference? Read(string? text)
    {
        var parts = (text ?? "").Split('/');
        if (parts.Length > 2 || !CaseReference.TryParse(parts[0], out var child))
        {
            return null;
        }
        if (parts.Length == 1)
        {
            return new(child, null);
        }
        return parts[1].Trim() is { Length: <= MostDigits } digits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new(child, number)
            : null;
    }

    public override string ToString() => Number is { } number ? $"{Child}/{number}" : Child.ToString();
}
