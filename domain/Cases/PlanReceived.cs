using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Cases;

/// <summary>The coordinator, or the chair, records that a plan which was asked for has come (Halton CSOG, section 3; Q-17).</summary>
/// <param name="Clock">The clock that asked for it; nothing means whichever plan is awaited.</param>
public sealed record PlanReceived(CaseReference Child, string? Clock, PersonId By)
{
    public const string Name = "clock.plan";

    public Decision<Child> Decide(Child child, TermsOfReference terms, Roster roster, DateTimeOffset now, DateOnly today)
    {
        if (By != roster.Coordinator && !roster.MayChair(By, terms, today))
        {
            return Decision<Child>.Refuse(Reason.NotFound);
        }
        var clock = Clock is { } named ? child.Watch?.Find(named) : child.Watch?.Clocks.Where(one => one.Asked is not null).MaxBy(one => one.AwaitsPlan);
        return clock switch
        {
            { Received: not null } => new Decision<Child>.AlreadySo(child),
            { AwaitsPlan: true } => Decision<Child>.Accept(
                AtRisk.Settled(child with { Watch = child.Watch!.With(Taken(clock, today)) }, terms, roster, now),
                new AuditFact(Name, Child.ToString(), clock.Clock)),
            _ => Decision<Child>.Refuse(Reason.NothingAwaited),
        };
    }

    /// <summary>With the plan for the move to adult services, turning 18 asks nothing more.</summary>
    private static ClockState Taken(ClockState clock, DateOnly today) => clock with { Received = today, Over = clock.Clock == ClockState.Eighteen };
}
