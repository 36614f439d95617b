using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Links;

/// <summary>A member links a child to another child, a person of interest, a place or a group.</summary>
public sealed record LinkRecords(CaseReference Child, RecordReference Other, IReadOnlyList<string> Themes, PersonId By)
{
    public const string Name = "link.add";

    /// <param name="existing">The link, if it is there already.</param>
    /// <param name="forum">The forum in which the member may see both ends, and both are there; nothing when there is none.</param>
    public Decision<Link> Decide(Link? existing, bool isMember, ForumId? forum, DateTimeOffset now)
    {
        if (!isMember)
        {
            return Decision<Link>.Refuse(Reason.NoSeat);
        }
        if (forum is not { } seen)
        {
            return Decision<Link>.Refuse(Reason.NotFound);
        }
        if (Other == RecordReference.Of(Child))
        {
            return Decision<Link>.Refuse(Reason.SameRecord);
        }
        if (Themes.Any(theme => Links.Themes.Find(theme) is null))
        {
            return Decision<Link>.Refuse(Reason.UnknownChoice);
        }
        if (existing is not null)
        {
            return new Decision<Link>.AlreadySo(existing);
        }
        var link = new Link { Child = Child, Other = Other, Themes = [.. Themes.Distinct()], By = By, At = now, Forum = seen };
        return Decision<Link>.Accept(link, new AuditFact(Name, Child.ToString(), Other.ToString()));
    }
}
