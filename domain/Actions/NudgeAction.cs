using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// Reminds the owner before, on and after the due day, then tells the chair: nothing overdue stays silent. The action of
/// somebody who has left goes to whoever holds their seat, and the coordinator is told; with the seat empty, the chair.
/// </summary>
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
        var (step, toOwner, toChair) = reminders.Reached(action.Due, action.NudgeStep, now);
        var owner = PassOnAction.OwnerOn(today, action, roster);
        var name = roster.NameOf(owner ?? action.Owner);
        var tell = new List<Notice>();
        if (toOwner && owner is { } reminded)
        {
            tell.Add(NoticeOf(action, reminded, NoticeKind.ActionNudge, today, now, ActionNotices.Line(action, reminded, roster)));
        }
        if (toChair || owner is null)
        {
            tell.AddRange(roster.Chairs(terms, today, owner).Select(who => NoticeOf(action, who, NoticeKind.ActionEscalated, today, now, ActionNotices.Line(action, who, roster) with { Owner = name })));
        }
        if (owner != action.Owner && roster.Coordinator is { } coordinator)
        {
            tell.Add(PassedOn(action, coordinator, owner is null ? "no-owner" : "passed-on", name, today, now));
        }
        return Decision<ActionItem>.Accept(
            action with { Owner = owner ?? action.Owner, NudgeStep = step, NextNudge = reminders.Next(action.Due, step) },
            new AuditFact(Name, action.Reference.ToString(), step.ToString()),
            tell);
    }

    private static Notice PassedOn(ActionItem action, PersonId to, string what, string? owner, DateOnly today, DateTimeOffset now) => new()
    {
        Id = $"action.{what}:{action.Reference}:{today:yyyy-MM-dd}",
        To = to,
        Kind = NoticeKind.ActionChanged,
        Forum = action.Forum,
        NotBefore = now,
        Items = [new(action.Reference.ToString(), what, action.Due, owner)],
    };

    /// <summary>One notice for each person and morning: items of the same morning are put together where it is committed.</summary>
    private static Notice NoticeOf(ActionItem action, PersonId to, NoticeKind kind, DateOnly today, DateTimeOffset now, NoticeItem item) => new()
    {
        // The chair's leads to the list of one group; an owner has one list, whatever groups its actions are of.
        Id = kind is NoticeKind.ActionEscalated ? $"{kind}:{action.Forum}:{to}:{today:yyyy-MM-dd}" : $"{kind}:{to}:{today:yyyy-MM-dd}",
        To = to,
        Kind = kind,
        Forum = action.Forum,
        NotBefore = now,
        Items = [item],
    };
}
