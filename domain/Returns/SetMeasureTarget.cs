using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Returns;

/// <summary>Those who run the group set the figure that a measure is to reach, from this meeting on.</summary>
/// <param name="Value">Nothing takes the target away.</param>
public sealed record SetMeasureTarget(ReturnMeasure? Measure, decimal? Value, PersonId By)
{
    public const string Name = "scorecard.target";

    public Decision<MeetingReturns> Decide(MeetingReturns returns, TermsOfReference terms, Roster roster, DateTimeOffset now)
    {
        if (!Access.Runs(terms, roster, By, UkTime.DateOf(now)))
        {
            return Decision<MeetingReturns>.Refuse(Reason.RunnersOnly);
        }
        if (Measure is not { } measure)
        {
            return Decision<MeetingReturns>.Refuse(Reason.NoSuchMeasure);
        }
        if (measure.Direction is MeasureDirection.Neither && Value is not null)
        {
            return Decision<MeetingReturns>.Refuse(Reason.NoTargetForIt);
        }
        return returns.TargetOf(measure) == Value
            ? new Decision<MeetingReturns>.AlreadySo(returns)
            : Decision<MeetingReturns>.Accept(
                returns with { Targets = [.. returns.Targets.Where(target => target.Measure != measure.Id), new(measure.Id, Value, By, now)] },
                new AuditFact(Name, returns.Id, measure.Id));
    }
}
