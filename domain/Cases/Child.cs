using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Cases;

/// <summary>A child the partnership is worried about, as the last accepted information describes them.</summary>
public sealed record Child
{
    public const int MostNameCharacters = 100;

    public required CaseReference Reference { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required BirthDate Born { get; init; }

    /// <summary>One of the areas of the terms of reference.</summary>
    public required string Area { get; init; }

    /// <summary>More than one is common (Halton CSOG, core functions: all forms of exploitation).</summary>
    public required IReadOnlyList<ExploitationType> Exploitation { get; init; }

    public required Known OpenToSocialCare { get; init; }

    /// <summary>Not known is never read as no: it decides where a child is discussed.</summary>
    public required Known SiblingsOpen { get; init; }

    /// <summary>The other authority that placed the child here, if one did.</summary>
    public string? PlacedBy { get; init; }

    public string? LeadProfessional { get; init; }

    /// <summary>Local day on which the group, or the front door, first agreed "at risk" in this episode.</summary>
    public DateOnly? AtRiskSince { get; init; }

    /// <summary>Nothing while nobody has told the front door of the child.</summary>
    public FrontDoorStatus? FrontDoor { get; init; }

    /// <summary>The referral that made the record.</summary>
    public required ReferralReference Referral { get; init; }

    /// <summary>The item without a name under which the child was discussed before.</summary>
    public NoNamesReference? NoNames { get; init; }

    public string Name => $"{FirstName} {LastName}";
}

/// <summary>An answer that may honestly be "not known".</summary>
public enum Known
{
    No,
    Yes,
    NotKnown,
}
