using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Sharing;

/// <summary>One time that information about a child was shared: <c>CH-2041/S3</c>. It names the child, so the gate needs nothing else read first.</summary>
public readonly record struct ShareReference
{
    private const int MostDigits = 6;

    private ShareReference(CaseReference child, int number) => (Child, Number) = (child, number);

    public CaseReference Child { get; }

    public int Number { get; }

    public static ShareReference Of(CaseReference child, int number) =>
        number > 0 ? new(child, number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of a share starts at 1.");

    /// <summary>Reads <c>CH-2041/S3</c>, <c>ch 2041/s3</c>; anything else is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ShareReference reference)
    {
        reference = default;
        if ((text ?? "").Split('/') is not [var first, var second]
            || !CaseReference.TryParse(first, out var child)
            || second.Trim() is not ['s' or 'S', .. { Length: > 0 and <= MostDigits } digits]
            || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number == 0)
        {
            return false;
        }
        reference = new(child, number);
        return true;
    }

    public override string ToString() => $"{Child}/S{Number}";
}
