using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Meetings;

/// <summary>A clock on the agenda of one meeting: for whom, which rule asks it, and how it stands.</summary>
/// <param name="Rule">The clock in the terms of reference; nothing for an 18th birthday.</param>
/// <param name="Change">For a clock that asks whether the risk is reduced: what the levels show.</param>
public sealed record ClockLine(Child Child, ClockState State, RiskClock? Rule, RiskChange? Change)
{
    public ClockStanding Standing => State switch
    {
        { Clock: ClockState.Eighteen } => ClockStanding.TurnsEighteen,
        { Invited: not null } when Rule is { Asks: ClockAsk.InviteLeadProfessional } && Child.LeadPerson is not null => ClockStanding.Invited,
        { Invited: not null } => ClockStanding.CoordinatorInvites,
        { ChairAsked: not null, Answer: null } => ClockStanding.ChairToConfirm,
        _ => ClockStanding.ToInvite,
    };

    /// <summary>The child's clocks that will have run out by the meeting.</summary>
    public static IEnumerable<ClockLine> For(Child child, TermsOfReference terms, DateOnly meeting) =>
        All(child, terms).Where(line => !line.State.Over && line.State.Meeting <= meeting);

    public static IEnumerable<ClockLine> All(Child child, TermsOfReference terms) =>
        from state in child.Watch?.Clocks ?? []
        let rule = terms.Clocks.FirstOrDefault(rule => rule.Id == state.Clock)
        select new ClockLine(
            child, state, rule, rule is { Asks: ClockAsk.AskPlanThenInvite } ? state.Found ?? RiskChanges.Of(child) : null);
}

public enum ClockStanding
{
    /// <summary>It runs out by the meeting; the invitation has not gone out yet.</summary>
    ToInvite,

    /// <summary>In their chat.</summary>
    Invited,

    /// <summary>The coordinator was asked to invite somebody who has no account here.</summary>
    CoordinatorInvites,

    /// <summary>The risk is judged lower: the chair is asked to confirm.</summary>
    ChairToConfirm,
    TurnsEighteen,
}
