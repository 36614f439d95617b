namespace PanelAssistant.Domain.Flags;

/// <summary>
/// What one agency has done on its own system about a carried decision: it is the agencies' responsibility that a flag
/// is set, and removed when the group agrees (Halton CSOG, section 3).
/// </summary>
public sealed record Confirmation
{
    /// <summary>Text of a notice's item about an agency of which nobody sits in the group.</summary>
    public const string NobodyToAsk = "nobody";

    public required AgencyId Agency { get; init; }

    public required string AgencyName { get; init; }

    public required FlagChange Change { get; init; }

    public ConfirmationState State { get; init; }

    /// <summary>Local day on which the agency set or removed the flag.</summary>
    public DateOnly? On { get; init; }

    public string? Why { get; init; }

    public PersonId? By { get; init; }

    /// <summary>The agency's contact who was asked, if it has one.</summary>
    public PersonId? Asked { get; init; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>Local day by which the agency should have answered; reminders count from it.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>How far the schedule of reminders has been worked through.</summary>
    public int NudgeStep { get; init; }

    public DateTimeOffset? NextNudge { get; init; }

    public bool IsOwed => State is ConfirmationState.ToDo;
}

public enum ConfirmationState
{
    ToDo,
    OnSystem,
    Cannot,
    Removed,
}
