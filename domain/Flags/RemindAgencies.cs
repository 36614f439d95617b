using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>Agencies that have not confirmed are reminded, then the chair is told (Halton CSOG, section 3).</summary>
public static class RemindAgencies
{
    public const string Name = "flag.remind";

    public static Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!flag.Confirmations.Any(task => IsDue(task, now)))
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        var reminders = Reminders.Of(terms.ConfirmationNudges);
        var tell = new List<Notice>();
        var tasks = new List<Confirmation>(flag.Confirmations.Count);
        foreach (var task in flag.Confirmations)
        {
            if (!IsDue(task, now))
            {
                tasks.Add(task);
                continue;
            }
            var reached = reminders.Reached(task.Due, task.NudgeStep, now);
            tasks.Add(task with { NudgeStep = reached.Step, NextNudge = reminders.NextAfter(task.Due, reached.Step, now) });
            var item = new NoticeItem(flag.Child.ToString(), task.Change is FlagChange.Add ? "add" : "remove", task.AskedOn, task.AgencyName);
            var contact = ContactFor(task, terms, roster, today);
            if (reached.Owner && contact is { } asked)
            {
                tell.Add(NoticeOf(flag, asked, NoticeKind.FlagConfirmationOverdue, today, now, item));
            }
            if (reached.Chair)
            {
                tell.AddRange(roster.Chairs(terms, today, contact).Select(chair => NoticeOf(flag, chair, NoticeKind.FlagConfirmationEscalated, today, now, item)));
            }
        }
        return Decision<Flag>.Accept(flag with { Confirmations = tasks }, new AuditFact(Name, flag.Child.ToString()), tell);
    }

    private static bool IsDue(Confirmation task, DateTimeOffset now) => task is { IsOwed: true, NextNudge: { } at } && at <= now;

    /// <summary>Whoever was asked, while they sit for the agency; somebody who has left hears no more.</summary>
    private static PersonId? ContactFor(Confirmation task, TermsOfReference terms, Roster roster, DateOnly today) =>
        task.Asked is { } asked && roster.HeldBy(asked, today).Any(held => terms.AgencyOf(held.Seat) == task.Agency)
            ? asked
            : roster.ContactOf(task.Agency, terms, today);

    private static Notice NoticeOf(Flag flag, PersonId to, NoticeKind kind, DateOnly today, DateTimeOffset now, NoticeItem item) => new()
    {
        // Its button opens a child of one group, so each group has its own.
        Id = $"{kind}:{flag.Forum}:{to}:{today:yyyy-MM-dd}",
        To = to,
        Kind = kind,
        Forum = flag.Forum,
        NotBefore = now,
        Items = [item],
    };
}
