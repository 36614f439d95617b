using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Accountability;

/// <summary>Reminds the chair of a report that is owed, by the group's schedule for actions, and then tells the coordinator too.</summary>
public static class NudgeReport
{
    public const string Name = "reporting.nudge";

    public static Decision<ReportTask> Decide(ReportTask task, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!task.IsOwed || task.NextStep is not { } due || due > now)
        {
            return new Decision<ReportTask>.AlreadySo(task);
        }
        var today = UkTime.DateOf(now);
        var reminders = Reminders.Of(terms.ActionNudges);
        var (step, owner, above) = reminders.Reached(task.Due, task.NudgeStep, now);
        var tell = new List<Notice>();
        if (owner || above)
        {
            tell.AddRange(roster.Chairs(terms, today).Select(chair => ReportNotices.Of(task, chair, NoticeKind.ReportOwed, terms, now)));
        }
        if (above && roster.Coordinator is { } coordinator && tell.TrueForAll(notice => notice.To != coordinator))
        {
            tell.Add(ReportNotices.Of(task, coordinator, NoticeKind.ReportOwed, terms, now));
        }
        return Decision<ReportTask>.Accept(task with { NudgeStep = step, NextStep = reminders.Next(task.Due, step) }, new AuditFact(Name, task.Id, step.ToString()), tell);
    }
}

internal static class ReportNotices
{
    /// <summary>The item: the reporting group, to whom, by when.</summary>
    public static Notice Of(ReportTask task, PersonId to, NoticeKind kind, TermsOfReference terms, DateTimeOffset now) => new()
    {
        Id = $"{kind}:{task.Id}:{now.UtcTicks}:{to}",
        To = to,
        Kind = kind,
        Forum = task.Forum,
        NotBefore = now,
        Items = [new(terms.ShortName, task.To, kind is NoticeKind.ReportAsked ? task.Meeting : task.Due)],
    };
}
