using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Referrals;

/// <summary>What a practitioner told the front door. It stays as it was sent; the child's record moves on.</summary>
public sealed record Referral
{
    public const int MostConcernCharacters = 4000;
    public const int MostShortCharacters = 200;
    public const int MostLongCharacters = 1000;

    /// <summary>Below this age the birth date is confirmed: the screening tools of practice start at ten.</summary>
    public const int ConfirmBelowAge = 10;

    public static readonly AgencyId AnotherAgency = new("other");

    public required ReferralReference Reference { get; init; }

    /// <summary>The child as described on the day.</summary>
    public required Child Child { get; init; }

    public required PersonId By { get; init; }

    public required AgencyId ByAgency { get; init; }

    /// <summary>Typed by a referrer whose agency has no seat, such as a school or a surgery.</summary>
    public string? OtherAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The draft it was sent from: the same draft never makes a second referral.</summary>
    public required string Draft { get; init; }

    /// <summary>The referrer said that a child was in immediate danger, and that help had been called.</summary>
    public required bool ImmediateDanger { get; init; }

    public required string Concern { get; init; }

    /// <summary>In the referrer's words, when the type is another one.</summary>
    public string? OtherExploitation { get; init; }

    /// <summary>Ticked from the list of the terms, in its words: what makes an exploitation overlap.</summary>
    public IReadOnlyList<string> Overlap { get; init; } = [];

    /// <summary>Of a child placed by another authority: who there is responsible.</summary>
    public string? AllocatedSocialWorker { get; init; }

    public required ParentsTold Parents { get; init; }

    /// <summary>Version of the form's questions.</summary>
    public required string FormVersion { get; init; }
}

/// <summary>
/// Whether parents or carers know (Oxfordshire, Network: "to be informed and for this to be evidenced"). Only
/// <see cref="Evidenced"/> lets a Network discuss the child by name.
/// </summary>
public abstract record ParentsTold
{
    private ParentsTold()
    {
    }

    public bool Evidenced => this is Informed;

    /// <param name="Who">Who was told.</param>
    /// <param name="On">The local day.</param>
    /// <param name="How">How they were told.</param>
    /// <param name="Evidence">Where that is recorded.</param>
    public sealed record Informed(string Who, DateOnly On, string How, string Evidence) : ParentsTold;

    public sealed record NotAble(string Why) : ParentsTold;

    public sealed record NotSafe(string Why) : ParentsTold;
}
