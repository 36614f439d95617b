using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Locations;

/// <summary>A place of note as the group calls it: <c>LOC-7</c>.</summary>
public readonly record struct LocationReference
{
    private LocationReference(int number) => Number = number;

    public int Number { get; }

    public static LocationReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of a place starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out LocationReference reference)
    {
        if (ReferenceText.TryNumber(text, "LOC", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"LOC-{Number}";
}
