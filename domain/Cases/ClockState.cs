namespace PanelAssistant.Domain.Cases;

/// <summary>How far one clock of an episode has come. Each step is dated, so that it is taken once.</summary>
public sealed record ClockState
{
    /// <summary>The clock that no document needs to state: on an 18th birthday the item stays and asks for a plan .</summary>
    public const string Eighteen = "eighteen";

    /// <summary>Its id in the terms of reference, or <see cref="Eighteen"/>.</summary>
    public required string Clock { get; init; }

    /// <summary>The day on which the months are over, or the 18th birthday.</summary>
    public required DateOnly RunsOut { get; init; }

    /// <summary>The meeting for which it falls due, or on whose agenda it stands.</summary>
    public DateOnly? Meeting { get; init; }

    /// <summary>A plan was asked for: of the social worker, or for the move to adult services.</summary>
    public DateOnly? Asked { get; init; }

    public DateOnly? Reminded { get; init; }

    public DateOnly? Received { get; init; }

    /// <summary>The risk was judged lower, and the chair was asked to confirm it.</summary>
    public DateOnly? ChairAsked { get; init; }

    public ChairAnswer? Answer { get; init; }

    public PersonId? AnsweredBy { get; init; }

    /// <summary>The invitation went out for <see cref="Meeting"/>.</summary>
    public DateOnly? Invited { get; init; }

    /// <summary>What the comparison showed when the invitation went out.</summary>
    public RiskChange? Found { get; init; }

    /// <summary>Its meeting has been, or the chair has confirmed that it needs none.</summary>
    public bool Over { get; init; }

    public bool AwaitsPlan => this is { Asked: not null, Received: null, Over: false };

    /// <summary>It stands on an agenda, and not only because of what it will ask.</summary>
    internal bool Stands => Invited is not null || ChairAsked is not null || (Clock == Eighteen && Asked is not null);
}

public enum ChairAnswer
{
    Reduced,

    /// <summary>The social worker is to come all the same.</summary>
    Invite,
}
