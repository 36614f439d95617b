using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Actions.Given;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

[Trait("Requirement", "DC-05")]
public sealed class UpdateActionTests
{
    private static readonly DateOnly Later = new(2027, 1, 20);

    [Fact]
    [Trait("Requirement", "HO-33")]
    public void Ticked_twice_is_done_once()
    {
        var done = Plain.Says(Health, ActionUpdateKind.Done).State();
        Assert.Equal(ActionState.Done, done.State);
        Assert.Null(done.NextNudge);
        IsAlreadySo(done.Says(Health, ActionUpdateKind.Done));
        IsRefused(Reason.ActionClosed, done.Says(Health, ActionUpdateKind.Done, "There is more to tell"));
        Assert.Single(done.Updates);
    }

    [Fact]
    [Trait("Requirement", "OG-05")]
    public void An_action_about_a_child_is_closed_with_its_effect()
    {
        IsRefused(Reason.EffectNeeded, ForChild.Says(Health, ActionUpdateKind.Done));
        Assert.Equal(ActionEffect.NoChange, ForChild.Says(Health, ActionUpdateKind.Done, effect: ActionEffect.NoChange).State().Effect);
        IsAccepted(Plain.Says(Health, ActionUpdateKind.Done));
    }

    [Fact]
    public void Part_done_stays_open_and_a_second_press_adds_nothing()
    {
        var part = Plain.Says(Health, ActionUpdateKind.PartDone, "Two of three").State();
        Assert.Equal((ActionState.PartDone, true, Plain.NextNudge), (part.State, part.IsOpen, part.NextNudge));
        IsAlreadySo(part.Says(Health, ActionUpdateKind.PartDone, "Two of three"));
        IsAccepted(part.Says(Health, ActionUpdateKind.PartDone, "All but one"));
    }

    [Fact]
    public void Blocked_needs_a_reason_and_tells_the_chair()
    {
        IsRefused(Reason.ReasonNeeded, Plain.Says(Health, ActionUpdateKind.Blocked));
        IsRefused(Reason.ReasonNeeded, Plain.Says(Health, ActionUpdateKind.Blocked, "  "));
        var blocked = IsAccepted(Plain.Says(Health, ActionUpdateKind.Blocked, "No answer"));
        Assert.Equal(ActionState.Blocked, blocked.State.State);
        Assert.Equal((Chair, NoticeKind.ActionChanged, "blocked"), Only(blocked));
    }

    [Fact]
    public void More_time_is_asked_with_a_later_date_and_a_reason()
    {
        var asked = IsAccepted(Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "School is closed", until: Later));
        Assert.Equal((Later, Due, ActionState.Open), (asked.State.AskedUntil, asked.State.Due, asked.State.State));
        Assert.Equal((Chair, NoticeKind.ActionChanged, "more-time"), Only(asked));
        IsRefused(Reason.ReasonNeeded, Plain.Says(Health, ActionUpdateKind.AskedMoreTime, " ", until: Later));
        IsRefused(Reason.DateNotReadable, Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "Please"));
        IsRefused(Reason.DateNotLater, Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "Please", until: Due));
        IsRefused(Reason.DateNotLater, Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "Please", until: Today, now: Now));
    }

    [Fact]
    public void Another_date_with_the_same_words_is_another_request()
    {
        var asked = Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "School is closed", until: Later).State();
        IsAlreadySo(asked.Says(Health, ActionUpdateKind.AskedMoreTime, "School is closed", until: Later));
        Assert.Equal(Later.AddDays(7), IsAccepted(asked.Says(Health, ActionUpdateKind.AskedMoreTime, "School is closed", until: Later.AddDays(7))).State.AskedUntil);
    }

    [Fact]
    public void The_chair_may_say_it_for_the_owner_and_is_not_told_what_they_know()
    {
        var blocked = IsAccepted(Plain.Says(Chair, ActionUpdateKind.Blocked, "Health rang in"));
        Assert.Empty(blocked.Tell);
        Assert.Equal(Chair, IsAccepted(Plain.Says(Deputy, ActionUpdateKind.Blocked, "Health rang in")).Tell.Single().To);
    }

    [Fact]
    public void When_the_chair_owns_it_the_deputy_is_told()
    {
        var mine = Add(owner: Seat(Chair, "police-ppu-chair")).State();
        Assert.Equal(Deputy, IsAccepted(mine.Says(Chair, ActionUpdateKind.AskedMoreTime, "Court", until: Later)).Tell.Single().To);
    }

    [Fact]
    public void A_representative_in_the_same_seat_reports_on_it()
    {
        IsAccepted(Plain.Says(HealthAlternate, ActionUpdateKind.Done));
        IsAccepted(Plain.Says(HealthStandIn, ActionUpdateKind.PartDone));
    }

    [Fact]
    public void Anybody_else_leaves_it_alone()
    {
        IsRefused(Reason.NotYourAction, Plain.Says(Police, ActionUpdateKind.Done));
        IsRefused(Reason.NotYourAction, Plain.Says(Coordinator, ActionUpdateKind.Done));
        IsRefused(Reason.NotFound, Plain.Says(Outsider, ActionUpdateKind.Done));
    }

    [Fact]
    public void A_closed_action_takes_no_more()
    {
        var done = Plain.Says(Health, ActionUpdateKind.Done).State();
        IsRefused(Reason.ActionClosed, done.Says(Health, ActionUpdateKind.PartDone));
        IsRefused(Reason.ActionClosed, done.Says(Health, ActionUpdateKind.AskedMoreTime, "x", until: Later));
        IsRefused(Reason.ActionClosed, done.Moved(Later));
    }

    [Fact]
    public void Only_what_an_owner_may_say_is_taken()
    {
        IsRefused(Reason.UnknownChoice, Plain.Says(Health, ActionUpdateKind.MoreTimeGiven));
        IsRefused(Reason.UnknownChoice, Plain.Says(Health, ActionUpdateKind.DueChanged));
        IsRefused(Reason.TextTooLong, Plain.Says(Health, ActionUpdateKind.PartDone, new string('x', ActionItem.MostNote + 1)));
    }

    [Fact]
    public void The_last_thirty_updates_are_kept()
    {
        var busy = Enumerable.Range(1, 40).Aggregate(Plain, (action, number) => action.Says(Health, ActionUpdateKind.PartDone, $"Step {number}").State());
        Assert.Equal(ActionItem.MostUpdates, busy.Updates.Count);
        Assert.Equal("Step 40", busy.Updates[^1].Note);
    }

    [Fact]
    public void The_audit_trail_keeps_no_free_text() => Assert.Equal("Blocked", IsAccepted(Plain.Says(Health, ActionUpdateKind.Blocked, "Sam's mother")).Fact.Detail);

    private static (PersonId To, NoticeKind Kind, string Text) Only(Decision<ActionItem>.Accepted accepted)
    {
        var notice = Assert.Single(accepted.Tell);
        return (notice.To, notice.Kind, notice.Items[0].Text);
    }
}
