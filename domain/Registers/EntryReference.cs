using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Registers;

/// <summary>An entry of a group's register: <c>REG-103</c>.</summary>
public readonly record struct EntryReference
{
    private EntryReference(int number) => Number = number;

    public int Number { get; }

    public static EntryReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of an entry starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out EntryReference reference)
    {
        if (ReferenceText.TryNumber(text, "REG", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"REG-{Number}";
}
