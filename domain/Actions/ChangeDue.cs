using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>The chair answers a request for more time, or changes the date of an action. The owner is told.</summary>
/// <param name="Due">The new date; nothing refuses the request and leaves the date as it is.</param>
/// <param name="Seen">The date the chair's card showed. When it has changed since, nothing is overwritten.</param>
public sealed record ChangeDue(DateOnly? Due, DateOnly Seen, PersonId By)
{
    public const string Name = "action.due";

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
        var keeps = Due is null || Due == action.Due;
        if (Due is null && action.Due != Seen)
        {
            // Somebody else gave more time meanwhile: to say that the date is kept would tell this chair the opposite of what stands.
            return Decision<ActionItem>.Refuse(Reason.ChangedByAnother);
        }
        if (keeps && action.AskedUntil is null)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        if (action.Due != Seen)
        {
            return Decision<ActionItem>.Refuse(Reason.ChangedByAnother);
        }
        if (!keeps && Due < today)
        {
            return Decision<ActionItem>.Refuse(Reason.DateInPast);
        }
        if (Due > today.AddYears(ActionItem.MostYearsAhead))
        {
            return Decision<ActionItem>.Refuse(Reason.DateTooFar);
        }
        var kind = keeps ? ActionUpdateKind.MoreTimeRefused
            : Due == action.AskedUntil ? ActionUpdateKind.MoreTimeGiven
            : ActionUpdateKind.DueChanged;
        var changed = (action with { Due = Due ?? action.Due, AskedUntil = null, SeniorToldOn = keeps ? action.SeniorToldOn : null }).With(new ActionUpdate(now, By, kind, null));
        var told = kind switch
        {
            ActionUpdateKind.MoreTimeRefused => "more-time-refused",
            ActionUpdateKind.MoreTimeGiven => "more-time-given",
            _ => "due-changed",
        };
        return Decision<ActionItem>.Accept(
            keeps ? changed : changed.Scheduled(terms, now),
            new AuditFact(Name, action.Reference.ToString(), kind.ToString()),
            action.Owner == By ? [] : [new Notice
            {
                Id = $"action.{told}:{action.Reference}:{now:yyyyMMddHHmmssfff}",
                To = action.Owner,
                Kind = NoticeKind.ActionChanged,
                Forum = action.Forum,
                NotBefore = now,
                Items = [new(action.Reference.ToString(), told, changed.Due)],
            }]);
    }
}
