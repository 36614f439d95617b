using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using Decision = PanelAssistant.Domain.Decision<PanelAssistant.Domain.Actions.ActionItem>;

namespace PanelAssistant.Tests.Domain.Actions;

/// <summary>An action of health, due Wednesday 6 January 2027, and the steps that tests take it through.</summary>
internal static class Given
{
    public static readonly DateOnly Due = new(2027, 1, 6);

    public static readonly SeatHolding Owner = Seat(Health, "health-lead");

    public static ActionItem Plain { get; } = Add().State();

    public static ActionItem ForChild { get; } = Add(child: CaseReference.Of(2041)).State();

    public static Decision Add(
        PersonId? by = null, string? what = "Ring the school", SeatHolding? owner = null, DateOnly? due = null, CaseReference? child = null, DateTimeOffset? now = null) =>
        new AddAction(ActionReference.Of(17), what, owner ?? Owner, due ?? Due, child, by ?? Chair)
            .Decide(Terms, Members, UkTime.DateOf(now ?? Now), now ?? Now);

    public static Decision Says(
        this ActionItem action, PersonId by, ActionUpdateKind kind, string? note = null, ActionEffect? effect = null, DateOnly? until = null, Roster? roster = null, DateTimeOffset? now = null) =>
        new UpdateAction(kind, note, effect, until, by).Decide(action, Terms, roster ?? Members, UkTime.DateOf(now ?? Now), now ?? Now);

    public static Decision Moved(this ActionItem action, DateOnly? due, PersonId? by = null, DateOnly? seen = null, DateTimeOffset? now = null) =>
        new ChangeDue(due, seen ?? action.Due, by ?? Chair).Decide(action, Terms, Members, UkTime.DateOf(now ?? Now), now ?? Now);

    public static Decision Nudged(this ActionItem action, DateTimeOffset now, Roster? roster = null) =>
        NudgeAction.Decide(action, Terms, roster ?? Members, UkTime.DateOf(now), now);

    public static DateTimeOffset Nine(int year, int month, int day) => UkTime.At(new(year, month, day), new(9, 0));
}
