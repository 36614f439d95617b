using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>The owner says how an action stands. The chair may say it for them.</summary>
/// <param name="Kind">Done, part done, blocked or a request for more time.</param>
/// <param name="Effect">Needed to close an action about a child.</param>
/// <param name="Until">For more time: the date asked for.</param>
public sealed record UpdateAction(ActionUpdateKind Kind, string? Note, ActionEffect? Effect, DateOnly? Until, PersonId By)
{
    public const string Name = "action.update";

    public Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        var chairs = roster.MayChair(By, terms, today);
        if (action.Owner != By && !chairs)
        {
            // To anybody else the action might as well not exist.
            return Decision<ActionItem>.Refuse(roster.Find(By, today) is null ? Reason.NotFound : Reason.NotYourAction);
        }
        if (!action.IsOpen)
        {
            return Kind is ActionUpdateKind.Done ? new Decision<ActionItem>.AlreadySo(action) : Decision<ActionItem>.Refuse(Reason.ActionClosed);
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
            ActionUpdateKind.Blocked => Told(action with { State = ActionState.Blocked }, now, ToChair(action, terms, roster, today, now, "blocked")),
            ActionUpdateKind.AskedMoreTime => MoreTime(action, terms, roster, today, now),
            _ => Decision<ActionItem>.Refuse(Reason.UnknownChoice),
        };
    }

    private Decision<ActionItem> Done(ActionItem action, DateTimeOffset now)
    {
        if (action.Child is not null && Effect is null)
        {
            return Decision<ActionItem>.Refuse(Reason.EffectNeeded);
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
            return Decision<ActionItem>.Refuse(Reason.DateInPast);
        }
        if (string.IsNullOrWhiteSpace(Note))
        {
            return Decision<ActionItem>.Refuse(Reason.ReasonNeeded);
        }
        if (action.AskedUntil == until && action.Updates is [.., { Kind: ActionUpdateKind.AskedMoreTime } last] && last.Note == Note)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        return Told(action with { AskedUntil = until }, now, ToChair(action, terms, roster, today, now, "more-time"));
    }

    private Decision<ActionItem> Told(ActionItem action, DateTimeOffset now, IReadOnlyList<Notice> tell)
    {
        if (Kind is not ActionUpdateKind.Done && action.Updates is [.., { } last] && last.Kind == Kind && last.Note == Note && last.By == By)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        return Decision<ActionItem>.Accept(
            action.With(new ActionUpdate(now, By, Kind, Note)),
            new AuditFact(Name, action.Reference.ToString(), Kind.ToString()),
            tell);
    }

    private Notice[] ToChair(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now, string what) =>
    [
        .. roster.Chairs(terms, today).Where(chair => chair != By).Select(chair => new Notice
        {
            Id = $"action.{what}:{action.Reference}:{now:yyyyMMddHHmmssfff}:{chair}",
            To = chair,
            Kind = NoticeKind.ActionChanged,
            Forum = action.Forum,
            NotBefore = now,
            Items = [new(action.Reference.ToString(), what, Until ?? action.Due, roster.NameOf(By))],
        }),
    ];
}
