using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>One of those who run the group takes a record off the list of those that may go. It comes back after a year.</summary>
public static class KeepRecord
{
    public const string Name = "disposal.keep";

    private const int Years = 1;

    /// <param name="child">Of a child's own record.</param>
    /// <param name="may">Whether they run the group.</param>
    public static Decision<DisposalStep> Decide(Disposal disposal, Child? child, bool may, DateTimeOffset now)
    {
        if (!may || disposal.Begun is not null)
        {
            return Decision<DisposalStep>.Refuse(Reason.NotFound);
        }
        var on = UkTime.DateOf(now).AddYears(Years);
        return Decision<DisposalStep>.Accept(
            new(null, child is null ? null : child with { LookOn = on }, on), new AuditFact(Name, disposal.Record.ToString(), disposal.Class.ToString()));
    }
}
