using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// The owner says how an action stands. The chair may say it for them, and so may who shares their seat: a member who
/// cannot come sends a representative, who reports on the member's actions (Halton CSOG, section 6).
/// </summary>
/// <param name="Kind">Done, part done, blocked or a request for more time.</param>
/// <param name="Effect">Needed to close an action about a child.</param>
/// <param name="Until">For more time: the date asked for.</param>
public sealed record UpdateAction(ActionUpdateKind Kind, string? Note, ActionEffect? Effect, DateOnly? Until, PersonId By)
{
    public const string Name = "action.update";

    public static bool IsFor(PersonId person, ActionItem action, TermsOfReference terms, Roster roster, DateOnly today) =>
        (action.Owner == person && roster.HasPart(person, today))
        || (action.OwnerSeat is { } seat && roster.HeldBy(person, today).Any(held => held.Seat == seat))
        || roster.MayChair(person, terms, today);

    public Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!IsFor(By, action, terms, roster, today))
        {
            // To anybody else the action might as well not exist.
            return Decision<ActionItem>.Refuse(Access.OpensAction(terms, roster, By, today, action) ? Reason.NotYourAction : Reason.NotFound);
        }
        if (!action.IsOpen)
        {
            return Kind is ActionUpdateKind.Done && SaysNothingNew(action) ? new Decision<ActionItem>.AlreadySo(action) : Decision<ActionItem>.Refuse(Reason.ActionClosed);
        }
        if (Note?.Length > ActionItem.MostNote)
        {
            return Decision<ActionItem>.Refuse(Reason.TextTooLong);
        }
        return Kind switch
        {
            ActionUpdateKind.Done => Done(action, now),
            ActionUpdateKind.PartDone => Told(action with { State = ActionState.PartDone }, now, []),
            ActionUpdateKind.Blocked when string.IsNullOrWhiteSpace(Note) => Decision<ActionItem>.Refuse(Reason.ReasonNeeded),
            ActionUpdateKind.Blocked => Told(action with { State = ActionState.Blocked }, now, ActionNotices.ToChairs(action, "blocked", Until ?? action.Due, By, terms, roster, today, now)),
            ActionUpdateKind.AskedMoreTime => MoreTime(action, terms, roster, today, now),
            _ => Decision<ActionItem>.Refuse(Reason.UnknownChoice),
        };
    }

    /// <summary>Two who tick it off at once may judge it differently: whoever comes second is not thanked for what was not kept.</summary>
    private bool SaysNothingNew(ActionItem action) =>
        (Effect is null || Effect == action.Effect) && (string.IsNullOrWhiteSpace(Note) || (action.Updates is [.., { } last] && last.Note == Note));

    private Decision<ActionItem> Done(ActionItem action, DateTimeOffset now)
    {
        if (action.Child is not null && Effect is null)
        {
            return Decision<ActionItem>.Refuse(Reason.EffectNeeded);
        }
        if (action.Tactical is { State: TacticalState.Requested })
        {
            return Decision<ActionItem>.Refuse(Reason.ResponseNeeded);
        }
        return Told(action with { State = ActionState.Done, Effect = Effect, AskedUntil = null, NextNudge = null }, now, []);
    }

    private Decision<ActionItem> MoreTime(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (Until is not { } until)
        {
            return Decision<ActionItem>.Refuse(Reason.DateNotReadable);
        }
        if (until <= action.Due || until <= today)
        {
            return Decision<ActionItem>.Refuse(Reason.DateNotLater);
        }
        if (until > today.AddYears(ActionItem.MostYearsAhead))
        {
            return Decision<ActionItem>.Refuse(Reason.DateTooFar);
        }
        if (string.IsNullOrWhiteSpace(Note))
        {
            return Decision<ActionItem>.Refuse(Reason.ReasonNeeded);
        }
        if (action.AskedUntil == until && action.Updates is [.., { Kind: ActionUpdateKind.AskedMoreTime } last] && last.Note == Note)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        return Told(action with { AskedUntil = until }, now, ActionNotices.ToChairs(action, "more-time", until, By, terms, roster, today, now));
    }

    private Decision<ActionItem> Told(ActionItem action, DateTimeOffset now, IReadOnlyList<Notice> tell)
    {
        // Pressed twice. More time is not among them: the same words may ask for another date.
        if (Kind is ActionUpdateKind.PartDone or ActionUpdateKind.Blocked && action.Updates is [.., { } last] && last.Kind == Kind && last.Note == Note && last.By == By)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        return Decision<ActionItem>.Accept(
            action.With(new ActionUpdate(now, By, Kind, Note)),
            new AuditFact(Name, action.Reference.ToString(), Kind.ToString()),
            tell);
    }
}
