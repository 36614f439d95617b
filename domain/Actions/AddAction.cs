using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>The chair gives somebody an action. No action without an owner and a date (Halton CSOG, section 6).</summary>
/// <param name="Due">The next meeting unless the chair says otherwise.</param>
public sealed record AddAction(ActionReference Reference, string? What, SeatHolding? Owner, DateOnly? Due, CaseReference? Child, PersonId By)
{
    public const string Name = "action.add";

    /// <summary>The link it was raised from.</summary>
    public LinkReference? Link { get; init; }

    /// <summary>Id of a tactical response in the terms, where the action is one.</summary>
    public string? Tactic { get; init; }

    public Decision<ActionItem> Decide(TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ActionItem>.Refuse(Reason.ChairOnly);
        }
        if (Fault(What, Owner?.HeldOn(today) is true, Due, today) is { } fault)
        {
            return Decision<ActionItem>.Refuse(fault);
        }
        if (TacticalResponse.Fault(Tactic, Owner!.Seat, terms) is { } tactical)
        {
            return Decision<ActionItem>.Refuse(tactical);
        }
        var action = new ActionItem
        {
            Reference = Reference,
            Forum = terms.Forum,
            What = What!,
            Owner = Owner.Person,
            OwnerSeat = Owner.Seat,
            Due = Due!.Value,
            Child = Child,
            Link = Link,
            Tactical = TacticalResponse.Asked(Tactic, terms, By, now),
            CreatedBy = By,
            Created = now,
        };
        return Given(action, terms, roster, now);
    }

    /// <summary>The action as its tracker has it from now on, and what its owner is told.</summary>
    internal static Decision<ActionItem> Given(ActionItem action, TermsOfReference terms, Roster roster, DateTimeOffset now) => Decision<ActionItem>.Accept(
        action.Scheduled(terms, now),
        new AuditFact(Name, action.Reference.ToString()),
        ActionNotices.Given(action, roster, now));

    internal static Reason? Fault(string? what, bool owned, DateOnly? due, DateOnly today) =>
        string.IsNullOrWhiteSpace(what) ? Reason.WhatNeeded
        : what.Length > ActionItem.MostWhat ? Reason.TextTooLong
        : !owned ? Reason.OwnerNeeded
        : due is not { } day ? Reason.DueNeeded
        : day < today ? Reason.DateInPast
        : day > today.AddYears(ActionItem.MostYearsAhead) ? Reason.DateTooFar
        : null;
}
