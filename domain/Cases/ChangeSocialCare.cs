using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Somebody has found out whether the child, or a brother or sister, is open to children's social care. Where a child is
/// discussed depends on it, and it changes (Oxfordshire Network, terms of reference).
/// </summary>
/// <param name="Open">Nothing leaves the child's own standing as it is.</param>
/// <param name="SiblingsOpen">Nothing leaves the siblings' as it is.</param>
public sealed record ChangeSocialCare(CaseReference Child, Known? Open, Known? SiblingsOpen, PersonId By)
{
    public const string Name = "case.socialcare";

    public Decision<Child> Decide(Child child)
    {
        if (Open is null && SiblingsOpen is null)
        {
            return Decision<Child>.Refuse(Reason.UnknownChoice);
        }
        var changed = child with { OpenToSocialCare = Open ?? child.OpenToSocialCare, SiblingsOpen = SiblingsOpen ?? child.SiblingsOpen };
        return changed == child
            ? new Decision<Child>.AlreadySo(child)
            : Decision<Child>.Accept(changed, new AuditFact(Name, Child.ToString(), $"child {changed.OpenToSocialCare}, sibling {changed.SiblingsOpen}"));
    }
}
