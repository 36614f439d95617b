using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// What is put to the group beside setting or removing a flag: keeping it until a date, recommending something to
/// somebody outside the group ("may recommend", Halton CSOG, section 1), giving an action. Its text may speak of people, so
/// no shared card shows it.
/// </summary>
public sealed record Proposal
{
    public const int MostWhat = ActionItem.MostWhat;

    public const int MostTo = 200;

    /// <summary>What is recommended, or to be done.</summary>
    public string? What { get; init; }

    /// <summary>Local day on which a flag that is kept is looked at again.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Who is to consider a recommendation, in the chair's words.</summary>
    public string? To { get; init; }

    public PersonId? Owner { get; init; }

    public SeatId? OwnerSeat { get; init; }

    public DateOnly? Due { get; init; }

    /// <summary>Id of a tactical response in the terms, where the action is one.</summary>
    public string? Tactic { get; init; }

    /// <summary>What is lacking before the group can be asked.</summary>
    internal Reason? Fault(FlagChange change, DateOnly today) => change switch
    {
        FlagChange.Keep when Until is null => Reason.DateNotReadable,
        FlagChange.Keep when Until <= today => Reason.DateInPast,
        FlagChange.Keep when Until > today.AddYears(ActionItem.MostYearsAhead) => Reason.DateTooFar,
        FlagChange.Recommend when string.IsNullOrWhiteSpace(What) => Reason.WhatNeeded,
        FlagChange.Recommend when string.IsNullOrWhiteSpace(To) => Reason.AddresseeNeeded,
        FlagChange.Recommend when What.Length > MostWhat || To.Length > MostTo => Reason.TextTooLong,
        FlagChange.Act => AddAction.Fault(What, Owner is not null && OwnerSeat is not null, Due, today),
        _ => null,
    };
}
