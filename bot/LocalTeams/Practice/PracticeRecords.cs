namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>A fictional child known to the group.</summary>
public sealed record PracticeChild
{
    public required string Reference { get; init; }

    public required string Name { get; init; }

    public required DateOnly Born { get; init; }

    /// <summary>Kinds of exploitation: sexual, criminal.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    public required string Area { get; init; }

    public required bool OpenToSocialCare { get; init; }

    /// <summary>known, proposed (for a flag) or flagged.</summary>
    public required string Status { get; init; }

    public required DateOnly Identified { get; init; }

    public DateOnly? FlaggedOn { get; init; }

    public string? PlacedBy { get; init; }

    public IReadOnlyList<string> Siblings { get; init; } = [];

    /// <summary>Key of a person.</summary>
    public required string LeadProfessional { get; init; }
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

    /// <summary>open, part-done, blocked or done.</summary>
    public required string Status { get; init; }

    /// <summary>Reference of the child it is about, if any.</summary>
    public string? Child { get; init; }

    public bool Immediate { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>helped, no-change or made-worse; only for a closed action about a child.</summary>
    public string? Effect { get; init; }

    public string? Note { get; init; }
}
