using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Challenges;

/// <summary>A challenge between agencies: <c>CHAL-3</c>.</summary>
public readonly record struct ChallengeReference
{
    private ChallengeReference(int number) => Number = number;

    public int Number { get; }

    public static ChallengeReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "The number of a challenge starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ChallengeReference reference)
    {
        if (ReferenceText.TryNumber(text, "CHAL", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"CHAL-{Number}";
}
