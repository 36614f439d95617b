using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>Reminds the owner before, on and after the due day, then tells the chair: nothing overdue stays silent.</summary>
public static class NudgeAction
{
    public const string Name = "action.nudge";

    public static Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!action.IsOpen || action.NextNudge is not { } at || at > now)
        {
            return new Decision<ActionItem>.AlreadySo(action);
        }
        var reminders = Reminders.Of(terms.ActionNudges);
        var (step, owner, chair) = reminders.Reached(action.Due, action.NudgeStep, now);
        var item = new NoticeItem(action.Reference.ToString(), action.What, action.Due, roster.NameOf(action.Owner));
        var tell = new List<Notice>();
        if (owner)
        {
            tell.Add(NoticeOf(action, action.Owner, NoticeKind.ActionNudge, today, now, item with { Owner = null }));
        }
        if (chair)
        {
            tell.AddRange(roster.Chairs(terms, today).Select(who => NoticeOf(action, who, NoticeKind.ActionEscalated, today, now, item)));
        }
        return Decision<ActionItem>.Accept(
            action with { NudgeStep = step, NextNudge = reminders.Next(action.Due, step) },
            new AuditFact(Name, action.Reference.ToString(), step.ToString()),
            tell);
    }

    /// <summary>One notice for each person and morning: items of the same morning are put together where it is committed.</summary>
    private static Notice NoticeOf(ActionItem action, PersonId to, NoticeKind kind, DateOnly today, DateTimeOffset now, NoticeItem item) => new()
    {
        Id = $"{kind}:{to}:{today:yyyy-MM-dd}",
        To = to,
        Kind = kind,
        Forum = action.Forum,
        NotBefore = now,
        Items = [item],
    };
}
