using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Parents or carers have been told since, and it is written where (Oxfordshire, Network: "informed and for this to be
/// evidenced"). From then on every group that takes the child may name them.
/// </summary>
public sealed record RecordParents(CaseReference Child, ParentsTold.Informed Told)
{
    public const string Name = "case.parents";

    /// <param name="may">Whether who records it referred the child, reviews referrals or may open the record.</param>
    public Decision<Child> Decide(Child child, bool may, DateOnly today)
    {
        if (!may)
        {
            return Decision<Child>.Refuse(Reason.NotFound);
        }
        if (string.IsNullOrWhiteSpace(Told.Who) || string.IsNullOrWhiteSpace(Told.How) || string.IsNullOrWhiteSpace(Told.Evidence))
        {
            return Decision<Child>.Refuse(Reason.EvidenceNeeded);
        }
        if (Math.Max(Told.Who.Length, Math.Max(Told.How.Length, Told.Evidence.Length)) > Referral.MostShortCharacters)
        {
            return Decision<Child>.Refuse(Reason.TextTooLong);
        }
        if (Told.On > today)
        {
            return Decision<Child>.Refuse(Reason.DateInFuture);
        }
        return child.Parents is { Evidenced: true }
            ? new Decision<Child>.AlreadySo(child)
            : Decision<Child>.Accept(child with { Parents = Told }, new AuditFact(Name, Child.ToString()));
    }
}
