using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Records;

/// <summary>A record has been kept long enough: it comes onto the list of the group whose two people decide.</summary>
public static class ListForDisposal
{
    public const string Name = "disposal.list";

    public static Decision<Disposal> Decide(Child child, RetentionLook look, ForumId forum, DateTimeOffset now) => Decision<Disposal>.Accept(
        new() { Child = child.Reference, Forum = forum, Class = look.Class, Due = look.On, Listed = now },
        new AuditFact(Name, child.Reference.ToString(), look.Class.ToString()));

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
