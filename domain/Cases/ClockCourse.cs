using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// Works out what the clocks of a child ask next. Each looks ahead: will it have run out by the meeting, and do the papers
/// of that meeting close before then?
/// </summary>
internal sealed class ClockCourse(TermsOfReference terms, Roster roster, DateOnly today)
{
    /// <summary>How far ahead to look again while nobody has said when the group meets.</summary>
    private const int WeekOfDays = 7;

    private static readonly WorkingDays Days = WorkingDays.EnglandAndWales;

    /// <summary>The agenda on which something unanswered stands from today.</summary>
    public DateOnly? NextMeeting => _series?.OnOrAfter(today);

    private readonly MeetingSeries? _series = roster.Series(terms);

    /// <summary>A watch for an episode that begins, or began while nobody looked.</summary>
    public RiskWatch Begin(Child child) => new() { Forum = terms.Forum, Since = child.AtRiskSince!.Value, AtStart = child.Level };

    /// <summary>The child with its clocks as the terms have them today, each with its meeting, and the moment of the next step.</summary>
    public Child Settle(Child child)
    {
        var watch = child.Watch!;
        child = child with { Watch = watch with { Clocks = [.. Due(child).Select(due => AsItStands(watch.Find(due.Clock) ?? due))] } };
        var steps = child.Watch.Clocks.Select(clock => (clock, step: Next(child, clock))).ToList();
        return child with
        {
            Watch = child.Watch with
            {
                Clocks = [.. steps.Select(of => of.clock.Stands || of.clock.Over ? of.clock : of.clock with { Meeting = of.step?.Meeting })],
                Next = steps.Min(of => of.step?.At),
            },
        };
    }

    /// <summary>The earliest step of one clock; nothing when it has none left.</summary>
    public ClockStep? Next(Child child, ClockState clock)
    {
        if (clock.Over)
        {
            return null;
        }
        var rule = terms.Clocks.FirstOrDefault(known => known.Id == clock.Clock);
        var ending = rule switch
        {
            null => Eighteen(clock),
            { Asks: ClockAsk.InviteLeadProfessional } => Invite(clock, rule, ClockDeed.InviteLeadProfessional),
            _ => Reduced(child, clock, rule),
        };
        return rule is { Asks: ClockAsk.AskPlanThenInvite } && Plan(clock, rule) is { } plan && (ending is null || plan.At < ending.At)
            ? plan with { Meeting = ending?.Meeting }
            : ending;
    }

    /// <summary>The meeting of a clock may have been moved since.</summary>
    private ClockState AsItStands(ClockState clock) =>
        _series is not null && clock.Meeting is { } written ? clock with { Meeting = _series.Standing(written) } : clock;

    private IEnumerable<ClockState> Due(Child child)
    {
        var since = child.Watch!.Since;
        foreach (var rule in terms.Clocks.Where(rule => rule.Who is ClockSubject.AtRisk || child.PlacedBy is not null))
        {
            yield return new() { Clock = rule.Id, RunsOut = rule.RunsOutOn(since) };
        }
        if (since < child.Born.Eighteen)
        {
            yield return new() { Clock = ClockState.Eighteen, RunsOut = child.Born.Eighteen };
        }
    }

    /// <summary>The plan is asked for when the risk is identified, and once again when nothing comes.</summary>
    private static ClockStep? Plan(ClockState clock, RiskClock rule) => clock switch
    {
        { Received: not null } => null,
        { Asked: { } asked, Reminded: null } => new(ClockDeed.AskPlanAgain, NudgeMoment.For(asked.AddDays(rule.SilentDays)).Instant, null),
        { Asked: null } => new(ClockDeed.AskPlan, DateTimeOffset.MinValue, null),
        _ => null,
    };

    private ClockStep Reduced(Child child, ClockState clock, RiskClock rule)
    {
        if (RiskChanges.Of(child) is not RiskChange.Lower || clock is { Answer: ChairAnswer.Invite } or { Invited: not null })
        {
            return Invite(clock, rule, ClockDeed.InviteSocialWorker);
        }
        return clock.ChairAsked is null ? Ahead(clock, rule.InviteDaysBeforePapers, ClockDeed.AskChair) : Standing(clock);
    }

    private ClockStep? Eighteen(ClockState clock) => clock switch
    {
        { Received: not null } => null,
        { Asked: null } => Ahead(clock, RiskClock.UsualInvite, ClockDeed.AskTransition),
        _ => Standing(clock),
    };

    private ClockStep Invite(ClockState clock, RiskClock rule, ClockDeed deed) => clock.Invited is null
        ? Ahead(clock, rule.InviteDaysBeforePapers, deed)
        : new(ClockDeed.LeaveAgenda, UkTime.EndOf(clock.Meeting!.Value), clock.Meeting);

    /// <summary>What happens before the papers close of the first meeting by which the clock has run out.</summary>
    private ClockStep Ahead(ClockState clock, int daysBefore, ClockDeed deed)
    {
        if (_series is null)
        {
            return NoSeries();
        }
        var meeting = _series.OpenOnOrAfter(clock.RunsOut, today, Days);
        return new(deed, _series.BeforePapers(meeting, daysBefore, Days), meeting);
    }

    /// <summary>What nobody has answered stays on the agenda, meeting after meeting.</summary>
    private ClockStep Standing(ClockState clock) =>
        _series is null ? NoSeries() : new(ClockDeed.Wait, UkTime.EndOf(clock.Meeting!.Value), clock.Meeting);

    private ClockStep NoSeries() => new(ClockDeed.Wait, NudgeMoment.For(today.AddDays(WeekOfDays)).Instant, null);
}
