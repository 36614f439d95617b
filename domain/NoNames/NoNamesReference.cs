using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.NoNames;

/// <summary>An item about a child whom nobody names: <c>NN-17</c>. It is no case reference, so nothing that needs a child can take it.</summary>
public readonly record struct NoNamesReference
{
    private NoNamesReference(int number) => Number = number;

    public int Number { get; }

    public static NoNamesReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of an item starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out NoNamesReference reference)
    {
        if (ReferenceText.TryNumber(text, "NN", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"NN-{Number}";
}
