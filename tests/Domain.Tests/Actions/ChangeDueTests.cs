using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Actions.Given;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

[Trait("Requirement", "HO-33")]
public sealed class ChangeDueTests
{
    private static readonly DateOnly Later = new(2027, 1, 20);

    private static readonly ActionItem Asked = Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "School is closed", until: Later).State();

    [Fact]
    public void The_chair_gives_the_time_that_was_asked()
    {
        var given = IsAccepted(Asked.Moved(Later));
        Assert.Equal((Later, null, ActionUpdateKind.MoreTimeGiven), (given.State.Due, given.State.AskedUntil, given.State.Updates[^1].Kind));
        Assert.Equal((Health, "more-time-given"), (given.Tell.Single().To, given.Tell.Single().Items[0].Text));
    }

    [Fact]
    public void The_chair_keeps_the_date()
    {
        var kept = IsAccepted(Asked.Moved(null));
        Assert.Equal((Due, null, ActionUpdateKind.MoreTimeRefused), (kept.State.Due, kept.State.AskedUntil, kept.State.Updates[^1].Kind));
        Assert.Equal("more-time-refused", kept.Tell.Single().Items[0].Text);
        Assert.Equal(Asked.NextNudge, kept.State.NextNudge);
    }

    [Fact]
    public void Setting_the_date_it_has_answers_a_request_with_no()
    {
        Assert.Null(IsAccepted(Asked.Moved(Due)).State.AskedUntil);
        IsAlreadySo(Plain.Moved(Due));
        IsAlreadySo(Plain.Moved(null));
    }

    [Fact]
    public void The_chair_sets_another_date_and_the_reminders_start_afresh()
    {
        var moved = IsAccepted(Asked.Moved(new(2027, 2, 17)));
        Assert.Equal((ActionUpdateKind.DueChanged, 0, Nine(2027, 2, 15)), (moved.State.Updates[^1].Kind, moved.State.NudgeStep, moved.State.NextNudge));
    }

    [Fact]
    public void Pressed_twice_it_has_one_effect()
    {
        var given = Asked.Moved(Later).State();
        IsAlreadySo(given.Moved(Later, seen: Due));
    }

    [Fact]
    public void A_date_changed_by_another_meanwhile_is_not_overwritten()
    {
        var moved = Plain.Moved(Later, by: Deputy).State();
        IsRefused(Reason.ChangedByAnother, moved.Moved(new(2027, 2, 17), seen: Due));
        var askedAgain = moved.Says(Health, ActionUpdateKind.AskedMoreTime, "Still closed", until: new(2027, 2, 3)).State();
        IsRefused(Reason.ChangedByAnother, askedAgain.Moved(Later, seen: Due));
        IsRefused(Reason.ChangedByAnother, askedAgain.Moved(null, seen: Due));
    }

    [Fact]
    public void A_date_that_has_passed_is_refused() => IsRefused(Reason.DateInPast, Plain.Moved(Today.AddDays(-1)));

    [Fact]
    public void An_overdue_action_keeps_its_date_when_the_chair_says_so() =>
        IsAccepted(Asked.Moved(Due, now: Nine(2027, 2, 1)));

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void Only_the_chair_or_the_deputy_changes_it()
    {
        IsRefused(Reason.ChairOnly, Asked.Moved(Later, by: Health));
        IsRefused(Reason.ChairOnly, Asked.Moved(Later, by: Outsider));
    }

    [Fact]
    public void Nobody_is_told_of_their_own_change() =>
        Assert.Empty(IsAccepted(Add(owner: Seat(Chair, "police-ppu-chair")).State().Moved(Later)).Tell);
}
