using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>One of those who run the group takes a record off the list of those that may go. It comes back after a year.</summary>
public sealed record KeepRecord(CaseReference Child)
{
    public const string Name = "disposal.keep";

    private const int Years = 1;

    /// <param name="may">Whether they run the group.</param>
    public Decision<DisposalStep> Decide(Disposal disposal, Child child, bool may, DateTimeOffset now) => !may || disposal.Begun is not null
        ? Decision<DisposalStep>.Refuse(Reason.NotFound)
        : Decision<DisposalStep>.Accept(
            new(null, child with { LookOn = UkTime.DateOf(now).AddYears(Years) }), new AuditFact(Name, Child.ToString(), disposal.Class.ToString()));
}
