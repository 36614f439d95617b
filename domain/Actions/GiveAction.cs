using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// The chair gives an open action to another member, who answers for it from then on (Halton CSOG, section 6: no action without an
/// owner). Both are told, and the reminders begin anew.
/// </summary>
/// <param name="To">Through which seat; a member today.</param>
/// <param name="Seen">The owner that the chair's card showed. When it is another by now, nothing is overwritten.</param>
public sealed record GiveAction(SeatHolding? To, PersonId? Seen, PersonId By)
{
    public const string Name = "action.give";

    public Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<ActionItem>.Refuse(Reason.ChairOnly);
        }
        if (!action.IsOpen)
        {
            return Decision<ActionItem>.Refuse(Reason.ActionClosed);
        }
        if (To is not { } held || !held.HeldOn(today))
        {
            return Decision<ActionItem>.Refuse(Reason.OwnerNeeded);
        }
        if (held.Person == action.Owner)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        if (Seen is { } seen && seen != action.Owner)
        {
            return Decision<ActionItem>.Refuse(Reason.ChangedByAnother);
        }
        if (TacticalResponse.Fault(action.Tactical?.Kind, held.Seat, terms) is { } fault)
        {
            return Decision<ActionItem>.Refuse(fault);
        }
        var given = (action with { Owner = held.Person, OwnerSeat = held.Seat, AskedUntil = null, SeniorToldOn = null }).Scheduled(terms, now);
        return Decision<ActionItem>.Accept(
            given,
            new AuditFact(Name, action.Reference.ToString(), $"{action.Owner} {held.Person}"),
            [
                ActionNotices.Given(given, roster, now) with { Id = $"{Name}:{action.Reference}:{held.Person}:{now:yyyyMMddHHmmssfff}" },
                .. action.Owner == By || roster.Find(action.Owner, today) is null ? (Notice[])[] : [Taken(action, held, now)],
            ]);
    }

    private static Notice Taken(ActionItem action, SeatHolding held, DateTimeOffset now) => new()
    {
        Id = $"{Name}:{action.Reference}:{action.Owner}:{now:yyyyMMddHHmmssfff}",
        To = action.Owner,
        Kind = NoticeKind.ActionChanged,
        Forum = action.Forum,
        NotBefore = now,
        Items = [new(action.Reference.ToString(), "given-to-another", action.Due, held.Name)],
    };
}
