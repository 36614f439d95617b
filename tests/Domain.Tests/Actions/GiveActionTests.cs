using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.People;
using static PanelAssistant.Tests.Domain.Actions.Given;
using static PanelAssistant.Tests.Domain.People.Csog;
using Decision = PanelAssistant.Domain.Decision<PanelAssistant.Domain.Actions.ActionItem>;

namespace PanelAssistant.Tests.Domain.Actions;

[Trait("Requirement", "HO-33")]
public sealed class GiveActionTests
{
    private static readonly SeatHolding Other = Seat(Education, "education-officer");

    [Fact]
    public void The_new_owner_answers_for_it_and_both_are_told()
    {
        var given = IsAccepted(Give(Plain));

        Assert.Equal((Education, new SeatId("education-officer")), (given.State.Owner, given.State.OwnerSeat));
        Assert.Equal([(Education, Plain.What), (Health, "given-to-another")], given.Tell.Select(notice => (notice.To, notice.Items[0].Text)));
        Assert.Equal(Plain.Due, given.State.Due);
    }

    [Fact]
    public void Reminders_that_had_ended_begin_anew_and_what_the_last_owner_asked_for_ends()
    {
        var silent = Plain with { NudgeStep = 9, NextNudge = null, AskedUntil = new(2027, 2, 3), SeniorToldOn = new(2026, 12, 1) };

        var given = Give(silent).State();

        Assert.Equal(Plain.NextNudge, given.NextNudge);
        Assert.Equal((null, null), (given.AskedUntil, given.SeniorToldOn));
    }

    [Fact]
    public void A_chair_who_had_it_and_somebody_who_has_left_are_not_told_what_they_know()
    {
        Assert.Equal(Education, Assert.Single(IsAccepted(Give(Plain with { Owner = Chair })).Tell).To);
        Assert.Equal(Education, Assert.Single(IsAccepted(Give(Plain, roster: Members.Ending(Health, Today.AddDays(-1)))).Tell).To);
    }

    [Fact]
    public void It_is_refused_to_whoever_does_not_chair_for_what_is_done_and_for_nobody()
    {
        IsRefused(Reason.ChairOnly, Give(Plain, by: Health));
        IsRefused(Reason.ChairOnly, Give(Plain, by: Coordinator));
        IsRefused(Reason.ActionClosed, Give(Plain.Says(Health, ActionUpdateKind.Done).State()));
        IsRefused(Reason.OwnerNeeded, Give(Plain, to: null));
        IsRefused(Reason.OwnerNeeded, Give(Plain, to: Other with { To = Today.AddDays(-1) }));
        IsRefused(Reason.ChangedByAnother, Give(Plain, seen: Police));
        IsAlreadySo(Give(Plain, to: Owner));
    }

    private static Decision Give(ActionItem action) => Give(action, Other);

    private static Decision Give(ActionItem action, SeatHolding? to, PersonId? by = null, PersonId? seen = null, Roster? roster = null) =>
        new GiveAction(to, seen, by ?? Chair).Decide(action, Terms, roster ?? Members, UkTime.DateOf(Now), Now);

    private static Decision Give(ActionItem action, PersonId? by = null, PersonId? seen = null, Roster? roster = null) => Give(action, Other, by, seen, roster);
}
