using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Minutes;

/// <summary>The minute taker writes an action down. It comes onto the tracker once, when the chair approves.</summary>
/// <param name="Item">The item it came from; nothing for one of the whole group.</param>
public sealed record WriteAction(MinutesReference Minutes, string? Item, string? What, SeatHolding? Owner, DateOnly? Due, PersonId By)
{
    public const string Name = "minutes.action";

    /// <summary>Id of a tactical response in the terms, where the action is one.</summary>
    public string? Tactic { get; init; }

    /// <summary>So many in one meeting's minutes; each comes onto the tracker in the commit of the approval.</summary>
    public const int MostWritten = 30;

    public Decision<ChangedMinutes> Decide(MeetingMinutes minutes, TermsOfReference terms, DateOnly today, DateTimeOffset now)
    {
        if (MinuteTaking.Refusal(minutes, By) is { } refusal)
        {
            return Decision<ChangedMinutes>.Refuse(refusal);
        }
        if (Item is not null && minutes.Body.Find(Item) is null)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.NotFound);
        }
        if (string.IsNullOrWhiteSpace(What))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.WhatNeeded);
        }
        if (What.Length > ActionItem.MostWhat || minutes.Body.Written.Count >= MostWritten)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.TextTooLong);
        }
        if (Owner is null || !Owner.HeldOn(today))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.OwnerNeeded);
        }
        if (TacticalResponse.Fault(Tactic, Owner.Seat, terms) is { } tactical)
        {
            return Decision<ChangedMinutes>.Refuse(tactical);
        }
        if (Due is not { } due)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.DueNeeded);
        }
        if (due < today)
        {
            return Decision<ChangedMinutes>.Refuse(Reason.DateInPast);
        }
        if (due > today.AddYears(ActionItem.MostYearsAhead))
        {
            return Decision<ChangedMinutes>.Refuse(Reason.DateTooFar);
        }
        var child = minutes.Body.Find(Item) is { IsChild: true } ? Item : null;
        var line = new ActionLine(null, What, Owner.Person, Owner.Name, due, child, ActionState.Open)
        {
            Response = terms.Tactical?.Find(Tactic) is { } kind ? new(kind.Id, TacticalState.Requested, null) : null,
        };
        if (minutes.Body.Written.Any(written => written.Item == Item && written.Line == line))
        {
            return new Decision<ChangedMinutes>.AlreadySo(new(minutes, null));
        }
        var written = new WrittenAction(minutes.Body.Written.Count + 1, Item, line, Owner.Seat);
        var body = minutes.Body with { Written = [.. minutes.Body.Written, written] };
        return Decision<ChangedMinutes>.Accept(
            ChangedMinutes.Of(minutes, minutes with { Body = body, State = MinutesState.Edited }, Name, By, now), new AuditFact(Name, Minutes.ToString()));
    }
}
