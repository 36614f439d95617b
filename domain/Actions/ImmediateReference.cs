using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Actions;

/// <summary>An immediate action: <c>IA-3</c>. Numbered apart from the tracker's.</summary>
public readonly record struct ImmediateReference
{
    private ImmediateReference(int number) => Number = number;

    public int Number { get; }

    public static ImmediateReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of an immediate action starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ImmediateReference reference)
    {
        if (ReferenceText.TryNumber(text, "IA", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"IA-{Number}";
}
