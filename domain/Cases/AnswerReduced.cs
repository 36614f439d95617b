using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// The risk was judged lower after the months of a clock. The chair confirms it, or has the social worker invited all the
/// same (Halton CSOG, section 3).
/// </summary>
public sealed record AnswerReduced(CaseReference Child, string? Clock, ChairAnswer Answer, PersonId By)
{
    public const string Name = "clock.reduced";

    public Decision<Child> Decide(Child child, TermsOfReference terms, Roster roster, DateTimeOffset now, DateOnly today)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Child>.Refuse(Reason.ChairOnly);
        }
        var clock = Clock is { } named ? child.Watch?.Find(named) : child.Watch?.Clocks.FirstOrDefault(one => one.ChairAsked is not null);
        return clock switch
        {
            { Answer: { } given } when given == Answer => new Decision<Child>.AlreadySo(child),
            { Invited: not null } => Decision<Child>.Refuse(Reason.AlreadyInvited),
            { ChairAsked: not null } => Decision<Child>.Accept(
                AtRisk.Settled(child with { Watch = child.Watch!.With(Answered(clock)) }, terms, roster, now),
                new AuditFact(Name, Child.ToString(), $"{clock.Clock} {Answer}")),
            _ => Decision<Child>.Refuse(Reason.NothingAwaited),
        };
    }

    private ClockState Answered(ClockState clock) => clock with { Answer = Answer, AnsweredBy = By, Over = Answer is ChairAnswer.Reduced };
}
