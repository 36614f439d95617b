using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Cases;

/// <summary>What a child is called wherever others can read: <c>CH-2041</c>. Says nothing about the child.</summary>
public readonly record struct CaseReference
{
    private CaseReference(int number) => Number = number;

    public int Number { get; }

    public static CaseReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "A case number starts at 1.");

    /// <summary>Reads <c>CH-2041</c>, <c>ch2041</c> or <c>CH 2041</c>; anything else is not a reference.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseReference reference)
    {
        if (ReferenceText.TryNumber(text, "CH", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"CH-{Number}";
}
