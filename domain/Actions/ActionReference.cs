using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Actions;

/// <summary>An action on the tracker: <c>A-17</c>.</summary>
public readonly record struct ActionReference
{
    private ActionReference(int number) => Number = number;

    public int Number { get; }

    public static ActionReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "An action number starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ActionReference reference)
    {
        if (ReferenceText.TryNumber(text, "A", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"A-{Number}";
}
