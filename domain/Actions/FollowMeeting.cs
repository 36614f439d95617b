using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// An action that was due at a meeting is due on its new day (Oxfordshire Network: by the next meeting). To a later day only when
/// whoever moved the meeting said so. The owner is told.
/// </summary>
public static class FollowMeeting
{
    public const string Name = "action.follow";

    public static Decision<ActionItem> Decide(ActionItem action, MeetingMove move, TermsOfReference terms, DateTimeOffset now)
    {
        if (!move.ActionsFollow || !action.IsOpen || action.Due != move.From)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        var followed = (action with { Due = move.To }).With(new ActionUpdate(now, move.By, ActionUpdateKind.DueChanged, null)).Scheduled(terms, now);
        return Decision<ActionItem>.Accept(
            followed,
            new AuditFact(Name, action.Reference.ToString(), $"{move.To:yyyy-MM-dd}"),
            new Notice
            {
                Id = $"{Name}:{action.Reference}:{move.At.UtcTicks}",
                To = action.Owner,
                Kind = NoticeKind.ActionChanged,
                Forum = action.Forum,
                NotBefore = now,
                Items = [new(action.Reference.ToString(), "due-followed", move.To)],
            });
    }
}
