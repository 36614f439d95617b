using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Actions;

/// <summary>That an action is an operational or tactical measure (Oxfordshire Panel, roles and responsibilities), and where it stands.</summary>
/// <param name="Kind">Id in the terms' list.</param>
/// <param name="Why">Why it is not pursued.</param>
public sealed record TacticalResponse(string Kind, TacticalState State, string? Why, PersonId By, DateTimeOffset At)
{
    /// <summary>What speaks against asking for it: the group's list does not have it, or the owner's agency cannot do it.</summary>
    /// <param name="kind">Nothing for an ordinary action.</param>
    internal static Reason? Fault(string? kind, SeatId owner, TermsOfReference terms) =>
        kind is null ? null
        : terms.Tactical?.Find(kind) is null ? Reason.UnknownChoice
        : !terms.Tactical.Agencies.Contains(terms.AgencyOf(owner)) ? Reason.TacticalOwner
        : null;

    /// <summary>As it stands when the action is given.</summary>
    internal static TacticalResponse? Asked(string? kind, TermsOfReference terms, PersonId by, DateTimeOffset now) =>
        terms.Tactical?.Find(kind) is { } known ? new(known.Id, TacticalState.Requested, null, by, now) : null;
}

public enum TacticalState
{
    Requested,
    Issued,
    NotPursued,
}

/// <summary>Its owner, whoever shares their seat, or the chair says that a measure is issued or not pursued. The chair hears when it is not.</summary>
public sealed record ReportTactical(TacticalState? State, string? Why, PersonId By)
{
    public const string Name = "action.tactical";

    public Decision<ActionItem> Decide(ActionItem action, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!UpdateAction.IsFor(By, action, terms, roster, today))
        {
            return Decision<ActionItem>.Refuse(Access.OpensAction(terms, roster, By, today, action) ? Reason.NotYourAction : Reason.NotFound);
        }
        if (action.Tactical is not { } known)
        {
            return Decision<ActionItem>.Refuse(Reason.NotTactical);
        }
        if (!action.IsOpen)
        {
            return Decision<ActionItem>.Refuse(Reason.ActionClosed);
        }
        if (State is not { } state)
        {
            return Decision<ActionItem>.Refuse(Reason.UnknownChoice);
        }
        if (state is TacticalState.NotPursued && string.IsNullOrWhiteSpace(Why))
        {
            return Decision<ActionItem>.Refuse(Reason.ReasonNeeded);
        }
        if (Why?.Length > ActionItem.MostNote)
        {
            return Decision<ActionItem>.Refuse(Reason.TextTooLong);
        }
        var why = state is TacticalState.NotPursued ? Why : null;
        return known.State == state && known.Why == why
            ? new Decision<ActionItem>.AlreadySo(action)
            : Decision<ActionItem>.Accept(
                action with { Tactical = known with { State = state, Why = why, By = By, At = now } },
                new AuditFact(Name, action.Reference.ToString(), $"{known.Kind} {state}"),
                state is TacticalState.NotPursued ? ActionNotices.ToChairs(action, "not-pursued", action.Due, By, terms, roster, today, now) : []);
    }
}
