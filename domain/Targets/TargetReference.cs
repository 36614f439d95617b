using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Targets;

/// <summary>A target of a group's plan: <c>TGT-3</c>.</summary>
public readonly record struct TargetReference
{
    private TargetReference(int number) => Number = number;

    public int Number { get; }

    public static TargetReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of a target starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out TargetReference reference)
    {
        if (ReferenceText.TryNumber(text, "TGT", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"TGT-{Number}";
}
