using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Links;
using PanelAssistant.Domain.Notices;
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

    public Decision<ActionItem> Decide(TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ActionItem>.Refuse(Reason.ChairOnly);
        }
        if (string.IsNullOrWhiteSpace(What))
        {
            return Decision<ActionItem>.Refuse(Reason.WhatNeeded);
        }
        if (What.Length > ActionItem.MostWhat)
        {
            return Decision<ActionItem>.Refuse(Reason.TextTooLong);
        }
        if (Owner is null || !Owner.HeldOn(today))
        {
            return Decision<ActionItem>.Refuse(Reason.OwnerNeeded);
        }
        if (Due is not { } due)
        {
            return Decision<ActionItem>.Refuse(Reason.DueNeeded);
        }
        if (due < today)
        {
            return Decision<ActionItem>.Refuse(Reason.DateInPast);
        }
        if (due > today.AddYears(ActionItem.MostYearsAhead))
        {
            return Decision<ActionItem>.Refuse(Reason.DateTooFar);
        }
        var action = new ActionItem
        {
            Reference = Reference,
            Forum = terms.Forum,
            What = What,
            Owner = Owner.Person,
            OwnerSeat = Owner.Seat,
            Due = due,
            Child = Child,
            Link = Link,
            CreatedBy = By,
            Created = now,
        };
        return Decision<ActionItem>.Accept(
            action.Scheduled(terms, now),
            new AuditFact(Name, Reference.ToString()),
            new Notice
            {
                Id = $"action.given:{Reference}",
                To = Owner.Person,
                Kind = NoticeKind.ActionGiven,
                Forum = terms.Forum,
                NotBefore = now,
                Items = [new(Reference.ToString(), What, due)],
            });
    }
}
