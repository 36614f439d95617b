using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

[Trait("Requirement", "OM-05")]
public sealed class AnswerKeyworkerQuestionTests
{
    private static FrontDoorReview Assessed { get; } = Settled(Outcome("assessment"), Open, Waiting with { Screening = null }).Review;

    private static AnswerKeyworkerQuestion Yes { get; } = new(Reference, Reviewer) { Needed = true, Outcome = "panel", Why = "The risk is not coming down.", Who = "Kim, assessment team" };

    [Fact]
    public void An_assessment_asks_the_keyworker_whether_a_group_is_needed()
    {
        Assert.True(Assessed.KeyworkerIsAsked);
        Assert.True(Assessed.IsOpen);
        Assert.Equal(new DateOnly(2027, 2, 3), Assessed.DueOn);
        IsRefused(Reason.NoKeyworkerQuestion, Yes.Decide(Waiting, Open, Setting));
        IsRefused(Reason.NoKeyworkerQuestion, Yes.Decide(Settled(Outcome("advice"), Open).Review, Open, Setting));
    }

    [Fact]
    public void A_no_is_recorded_with_its_reason_and_closes_the_review()
    {
        IsRefused(Reason.ReasonNeeded, (Yes with { Why = "" }).Decide(Assessed, Open, Setting));
        var no = IsAccepted((Yes with { Needed = false, Outcome = null }).Decide(Assessed, Open, Setting)).State;

        Assert.Empty(no.Items);
        Assert.False(no.Review.IsOpen);
        Assert.Equal((null, "The risk is not coming down.", "Kim, assessment team", Reviewer, Morning),
            (no.Review.Keyworker!.Outcome, no.Review.Keyworker.Why, no.Review.Keyworker.Who, no.Review.Keyworker.By, no.Review.Keyworker.At));
    }

    [Fact]
    [Trait("Requirement", "OM-06")]
    public void A_yes_gives_the_panels_administrator_an_item_that_waits_for_the_keyworkers_screening()
    {
        var before = Assessed with { Screening = new ScreeningMark(1, Morning.AddDays(-1)) };
        var yes = IsAccepted(Yes.Decide(before, Open, Setting));
        var item = yes.State.Items.Single();

        Assert.Equal(("panel-east", ItemState.Held, HeldFor.ScreeningTool, null), (item.Forum.Value, item.State, item.HeldFor, item.Screening));
        Assert.Contains(yes.Tell, notice => notice.To == AdministratorOf("panel-east") && notice.Kind is NoticeKind.ItemListed);

        var attached = AttachScreening.Decide(item, new(2, Morning.AddHours(1)), At(Morning.AddHours(1))).State();
        Assert.Equal((ItemState.Listed, 2), (attached.State, attached.Screening!.Number));
    }

    [Fact]
    public void A_child_whom_the_panel_does_not_take_is_refused_with_the_reason() =>
        IsRefused(Reason.WrongDoor, Yes.Decide(Assessed, NotOpen, Setting));

    [Fact]
    public void A_question_without_an_answer_reminds_the_front_door_and_stops_with_the_answer()
    {
        var late = At(Assessed.NextNudge!.Value);
        Assert.Equal("keyworker", IsAccepted(NudgeFrontDoor.Decide(Assessed, late)).Tell[0].Items[0].Text);
        IsAlreadySo(NudgeFrontDoor.Decide(Yes.Decide(Assessed, Open, Setting).State().Review, late));
    }

    [Fact]
    public void Answered_once_it_stands()
    {
        var answered = Yes.Decide(Assessed, Open, Setting).State().Review;
        IsAlreadySo(Yes.Decide(answered, Open, Setting));
        IsRefused(Reason.AlreadyDecided, (Yes with { Needed = false, Outcome = null }).Decide(answered, Open, Setting));
    }

    [Fact]
    public void A_yes_names_a_group()
    {
        IsRefused(Reason.UnknownChoice, (Yes with { Outcome = "advice" }).Decide(Assessed, Open, Setting));
        IsRefused(Reason.UnknownChoice, (Yes with { Needed = null }).Decide(Assessed, Open, Setting));
    }
}
