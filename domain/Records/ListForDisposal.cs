using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Records;

/// <summary>A record has been kept long enough: it comes onto the list of the group whose two people decide.</summary>
public static class ListForDisposal
{
    public const string Name = "disposal.list";

    /// <param name="concerns">Children who stand in a record that is not their own.</param>
    public static Decision<Disposal> Decide(KeptRecord record, RetentionLook look, ForumId forum, IReadOnlyList<CaseReference> concerns, DateTimeOffset now) => Decision<Disposal>.Accept(
        new() { Record = record, Forum = forum, Class = look.Class, Due = look.On, Listed = now, Concerns = concerns },
        new AuditFact(Name, record.ToString(), look.Class.ToString()));

    /// <summary>The chair and the coordinator of the group hear on the next working morning that there is something to decide; how much, not whose.</summary>
    /// <param name="knows">Who may know that there is such a record.</param>
    public static IEnumerable<Notice> Tell(TermsOfReference terms, Roster roster, Func<PersonId, bool> knows, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        return roster.Chairs(terms, today).Concat(roster.Coordinator is { } coordinator ? [coordinator] : []).Distinct().Where(knows).Select(person => new Notice
        {
            Id = $"{Name}:{terms.Forum}:{today:yyyy-MM-dd}:{person}",
            To = person,
            Kind = NoticeKind.DisposalListed,
            Forum = terms.Forum,
            NotBefore = NudgeMoment.For(today).Instant,
            Items = [new("", "")],
        });
    }

    /// <summary>
    /// A group that has the child; where none has, one that covers the area, for somebody must decide. A strategic group decides
    /// about no record.
    /// </summary>
    public static ForumId? ForumOf(Child child, IReadOnlyList<TermsOfReference> forums)
    {
        var operational = forums.Where(terms => terms.Kind is ForumKind.Operational).ToList();
        var found = operational.Find(terms => Access.IsBefore(terms, child)) ?? operational.Find(terms => terms.Areas.Contains(child.Area)) ?? operational.FirstOrDefault();
        return found?.Forum;
    }
}
