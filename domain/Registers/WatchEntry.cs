using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Registers;

/// <summary>Reminds whoever owns an entry, and who runs the group, four weeks before its review and on the morning after that day has passed.</summary>
public static class WatchEntry
{
    public const string Name = "register.watch";

    public static Decision<RegisterEntry> Decide(RegisterEntry entry, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (entry.ReviewOn is not { } day || !entry.IsOpen || entry.NextStep is not { } due || due > now)
        {
            return new Decision<RegisterEntry>.AlreadySo(entry);
        }
        var passed = now >= NudgeMoment.For(day.AddDays(1)).Instant;
        var next = passed ? entry with { NextStep = null } : entry with { Reminded = true, NextStep = NudgeMoment.For(day.AddDays(1)).Instant };
        return Decision<RegisterEntry>.Accept(
            next,
            new AuditFact(Name, entry.Reference.ToString(), passed ? "overdue" : "due"),
            [.. People(entry, terms, roster, UkTime.DateOf(now)).Select(person => new Notice
            {
                Id = $"{Name}:{entry.Reference}:{day:yyyy-MM-dd}:{(passed ? "overdue" : "due")}:{person}",
                To = person,
                Kind = passed ? NoticeKind.EntryOverdue : NoticeKind.EntryDue,
                Forum = entry.Forum,
                NotBefore = now,
                Items = [new(entry.Reference.ToString(), entry.Title, day)],
            })]);
    }

    private static IEnumerable<PersonId> People(RegisterEntry entry, TermsOfReference terms, Roster roster, DateOnly today)
    {
        IEnumerable<PersonId> owner = entry.Owner is { } named && roster.Find(named, today) is not null ? [named] : [];
        IEnumerable<PersonId> coordinator = roster.Coordinator is { } known ? [known] : [];
        return owner.Concat(roster.Chairs(terms, today)).Concat(coordinator).Distinct();
    }
}
