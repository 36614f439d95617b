using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>Puts a child's record on legal hold, or says why a hold may go.</summary>
public sealed record PlaceHold(CaseReference Child, string? Why, PersonId By)
{
    public const string Name = "hold.set";

    /// <param name="may">Whether they answer for the record.</param>
    public Decision<Child> Decide(Child child, bool may, DateTimeOffset now) =>
        !may ? Decision<Child>.Refuse(Reason.NotFound)
        : child.IsOnHold ? new Decision<Child>.AlreadySo(child)
        : HoldWords.Refusal(Why) is { } refusal ? Decision<Child>.Refuse(refusal)
        : Decision<Child>.Accept(child with { Holds = [.. child.Holds, new(Why!, By, now)] }, new AuditFact(Name, Child.ToString()));
}
