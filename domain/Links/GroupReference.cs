using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Links;

/// <summary>A group of people to whom children are linked: <c>GRP-7</c>.</summary>
public readonly record struct GroupReference
{
    private GroupReference(int number) => Number = number;

    public int Number { get; }

    public static GroupReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of a group starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out GroupReference reference)
    {
        if (ReferenceText.TryNumber(text, "GRP", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"GRP-{Number}";
}
