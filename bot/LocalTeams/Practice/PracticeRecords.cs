using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>A fictional child known to the group.</summary>
public sealed record PracticeChild
{
    public required string Reference { get; init; }

    public required string Name { get; init; }

    public required DateOnly Born { get; init; }

    public required IReadOnlyList<ExploitationType> Types { get; init; }

    public required string Area { get; init; }

    public required bool OpenToSocialCare { get; init; }

    /// <summary>When the front door first agreed that the child is at risk.</summary>
    public required DateOnly Identified { get; init; }

    public DateOnly? FlaggedOn { get; init; }

    /// <summary>The other authority that placed the child here.</summary>
    public string? PlacedBy { get; init; }

    /// <summary>References of children.</summary>
    public IReadOnlyList<string>? Siblings { get; init; }

    /// <summary>Key of a person, who also sent the referral.</summary>
    public required string LeadProfessional { get; init; }

    /// <summary>The forum that flagged the child, when it is not the first.</summary>
    public string? Forum { get; init; }

    /// <summary>Where the child stands with the front door.</summary>
    public PracticeReview FrontDoor { get; init; }

    /// <summary>What the referral said.</summary>
    public required string Concern { get; init; }
}

public enum PracticeReview
{
    /// <summary>The front door sent the child on to the group.</summary>
    Decided,

    /// <summary>The referral waits in the queue.</summary>
    Waiting,

    /// <summary>The group knows of the child, the front door does not.</summary>
    NotSent,
}

public sealed record PracticeAction
{
    public required string Reference { get; init; }

    public required string Text { get; init; }

    /// <summary>Key of a person.</summary>
    public required string Owner { get; init; }

    public required DateOnly Due { get; init; }

    /// <summary>Day of the meeting that raised it.</summary>
    public required DateOnly Raised { get; init; }

    /// <summary>The forum that raised it, when it is not the first.</summary>
    public string? Forum { get; init; }

    public ActionState State { get; init; }

    /// <summary>Reference of the child it is about, if any.</summary>
    public string? Child { get; init; }

    /// <summary>When its owner last said something about it.</summary>
    public DateOnly? UpdatedOn { get; init; }

    /// <summary>Only for a closed action about a child.</summary>
    public ActionEffect? Effect { get; init; }

    public string? Note { get; init; }
}
