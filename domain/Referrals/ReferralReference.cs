using System.Diagnostics.CodeAnalysis;

namespace PanelAssistant.Domain.Referrals;

/// <summary>A referral as its sender and the front door call it: <c>R-1042</c>.</summary>
public readonly record struct ReferralReference
{
    private ReferralReference(int number) => Number = number;

    public int Number { get; }

    public static ReferralReference Of(int number) =>
        number > 0 ? new(number) : throw new ArgumentOutOfRangeException(nameof(number), "A referral number starts at 1.");

    public static bool TryParse([NotNullWhen(true)] string? text, out ReferralReference reference)
    {
        if (ReferenceText.TryNumber(text, "R", out var number))
        {
            reference = new(number);
            return true;
        }
        reference = default;
        return false;
    }

    public override string ToString() => $"R-{Number}";
}
