using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Links;

namespace PanelAssistant.Domain.Actions;

/// <summary>An action on a forum's tracker: who does what by when, and what came of it (Halton CSOG, section 6).</summary>
public sealed record ActionItem
{
    public const int MostWhat = 1000;

    public const int MostNote = 2000;

    /// <summary>A date further off is a slip of the finger.</summary>
    public const int MostYearsAhead = 5;

    public required ActionReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    public required string What { get; init; }

    public required PersonId Owner { get; init; }

    /// <summary>The seat through which it was given: it goes to whoever holds that seat when the owner leaves.</summary>
    public SeatId? OwnerSeat { get; init; }

    /// <summary>Local day, end of which it is due.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The child it is about, if any. Closing it then needs its effect.</summary>
    public CaseReference? Child { get; init; }

    /// <summary>The link it was raised from: the action goes on saying why (Halton CSOG, section 1).</summary>
    public LinkReference? Link { get; init; }

    /// <summary>The measure that it is, where it is one.</summary>
    public TacticalResponse? Tactical { get; init; }

    /// <summary>Code of the plan's objective that it serves.</summary>
    public string? Objective { get; init; }

    /// <summary>Ids of the terms' words for what kind of work it is.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Whom that work is for.</summary>
    public string? TagFor { get; init; }

    public ActionState State { get; init; }

    public required PersonId CreatedBy { get; init; }

    public required DateTimeOffset Created { get; init; }

    /// <summary>Newest last. Keeps the last <see cref="MostUpdates"/>; the audit trail keeps that there were more.</summary>
    public IReadOnlyList<ActionUpdate> Updates { get; init; } = [];

    public const int MostUpdates = 30;

    /// <summary>A new date the owner has asked for and the chair has not answered.</summary>
    public DateOnly? AskedUntil { get; init; }

    public ActionEffect? Effect { get; init; }

    /// <summary>Local day on which the senior manager of the owner's agency was told that it is overdue.</summary>
    public DateOnly? SeniorToldOn { get; init; }

    public int NudgeStep { get; init; }

    /// <summary>When the owner or the chair must next be reminded; nothing when closed or the schedule is done.</summary>
    public DateTimeOffset? NextNudge { get; init; }

    public bool IsOpen => State is not ActionState.Done;

    public bool IsOverdue(DateOnly today) => IsOpen && Due < today;

    internal ActionItem With(ActionUpdate update) => this with { Updates = [.. Updates.TakeLast(MostUpdates - 1), update] };
}

public enum ActionState
{
    Open,
    PartDone,
    Blocked,
    Done,
}

/// <summary>What came of an action about a child, as the person who did it judges.</summary>
public enum ActionEffect
{
    Helped,
    NoChange,
    MadeWorse,
    TooEarly,
}

public sealed record ActionUpdate(DateTimeOffset At, PersonId By, ActionUpdateKind Kind, string? Note);

public enum ActionUpdateKind
{
    Done,
    PartDone,
    Blocked,
    AskedMoreTime,
    MoreTimeGiven,
    MoreTimeRefused,
    DueChanged,
}
