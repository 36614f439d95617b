using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Sharing;

/// <summary>
/// What a share is answered for with: relevant, proportionate and lawful (Cheshire East, function). Nothing is written down
/// as shared without its basis.
/// </summary>
/// <param name="Outline">What was shared, in outline.</param>
/// <param name="Basis">Id of one of <see cref="LegalBases"/>.</param>
/// <param name="Proportion">Why so much and no more.</param>
public sealed record ShareAccount(ShareKind Kind, string Outline, Recipient With, string Purpose, string Basis, string Proportion)
{
    public const int MostOutline = 1000;

    public const int MostPurpose = 500;

    public const int MostProportion = 1000;
}

/// <summary>The same as somebody says it; nothing is what they left out, or what nobody can choose.</summary>
public sealed record ShareSaid
{
    public ShareKind? Kind { get; init; }

    public string? Outline { get; init; }

    public Recipient? With { get; init; }

    public string? Purpose { get; init; }

    public LegalBasis? Basis { get; init; }

    public string? Proportion { get; init; }

    /// <param name="why">What is missing, when nothing is returned.</param>
    internal ShareAccount? Read(IReadOnlyCollection<TermsOfReference> forums, out Reason why)
    {
        if (Basis is null)
        {
            why = Reason.BasisNeeded;
        }
        else if (Kind is null || EmptyAnswer.Is(Outline))
        {
            why = Reason.SharedWhatNeeded;
        }
        else if (With is null || !With.IsKnown(forums))
        {
            why = Reason.RecipientNeeded;
        }
        else if (EmptyAnswer.Is(Purpose))
        {
            why = Reason.SharePurposeNeeded;
        }
        else if (EmptyAnswer.Is(Proportion))
        {
            why = Reason.ProportionNeeded;
        }
        else if (Outline.Length > ShareAccount.MostOutline || Purpose.Length > ShareAccount.MostPurpose || Proportion.Length > ShareAccount.MostProportion || With.Role?.Length > Recipient.MostRole)
        {
            why = Reason.TextTooLong;
        }
        else
        {
            why = default;
            return new(Kind.Value, Outline, With, Purpose, Basis.Id, Proportion);
        }
        return null;
    }
}
