using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

[Trait("Requirement", "OM-01")]
public sealed class DecideReferralTests
{
    private static FrontDoorReview Overlapping { get; } = Received(Morning, referral => referral with { Overlap = ["Human trafficking"] });

    private static FrontDoorReview Screened { get; } = Waiting with { Screening = new ScreeningMark(1, Morning.AddHours(-1)) };

    [Fact]
    public void A_decision_has_an_outcome_a_reason_and_a_name_and_tells_the_referrer_its_class_only()
    {
        var decided = IsAccepted(Outcome("advice").Decide(Waiting, NotOpen, Setting));

        Assert.Equal(("advice", "As agreed with the team manager.", Reviewer, Morning), (
            decided.State.Review.Decision!.Outcome, decided.State.Review.Decision.Why, decided.State.Review.Decision.By, decided.State.Review.Decision.At));
        var told = Assert.Single(decided.Tell);
        Assert.Equal((Referrer, NoticeKind.ReferralDecided, "You will get advice."), (told.To, told.Kind, told.Items[0].Text));
        Assert.Equal(new("referral.decide", "R-7", "advice"), decided.Fact);
    }

    [Fact]
    public void A_decision_without_a_reason_or_with_an_unknown_outcome_is_refused()
    {
        IsRefused(Reason.ReasonNeeded, (Outcome("advice") with { Why = " " }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.UnknownChoice, Outcome("moon").Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.TextTooLong, (Outcome("advice") with { Why = new('x', FrontDoorReview.MostText + 1) }).Decide(Waiting, NotOpen, Setting));
    }

    [Fact]
    public void Decided_once_it_stands_and_the_same_again_changes_nothing()
    {
        var decided = Settled(Outcome("advice"), NotOpen).Review;
        IsAlreadySo(Outcome("advice").Decide(decided, NotOpen, Setting));
        IsRefused(Reason.AlreadyDecided, Outcome("early").Decide(decided, NotOpen, Setting));
    }

    [Fact]
    public void Only_an_outcome_that_names_a_group_brings_a_child_to_a_list()
    {
        foreach (var outcome in new[] { "assessment", "advice", "other-area", "no-further-action" })
        {
            Assert.Empty(Settled(Outcome(outcome), NotOpen).Items);
        }
        var item = Item("early", NotOpen, Screened with { Screening = null });
        Assert.Equal(("early-east", Reference), (item.Forum.Value, item.Referral));
    }

    [Fact]
    [Trait("Requirement", "OM-02")]
    public void A_referral_with_an_overlap_goes_nowhere_before_the_teams_have_talked()
    {
        Assert.True(Overlapping.OverlapIsOpen);
        IsRefused(Reason.OverlapFirst, Outcome("advice").Decide(Overlapping, NotOpen, Setting));

        var talked = Talk().Decide(Overlapping, Setting).State();
        Assert.Equal(("Jo, team manager", new DateOnly(2027, 2, 1), "They know the adult.", Reviewer, Morning),
            (talked.Discussion!.Who, talked.Discussion.On, talked.Discussion.Result, talked.Discussion.By, talked.Discussion.At));
        IsAccepted(Outcome("advice").Decide(talked, NotOpen, Setting));
        IsAlreadySo(Talk().Decide(talked, At(Morning.AddMinutes(5))));
    }

    [Fact]
    [Trait("Requirement", "OM-02")]
    public void The_talk_may_be_marked_not_needed_with_a_reason_and_not_without()
    {
        IsRefused(Reason.ReasonNeeded, (Talk() with { Needed = false, Result = "" }).Decide(Overlapping, Setting));
        var marked = (Talk() with { Needed = false, Result = "Lantern sent it." }).Decide(Overlapping, Setting).State();
        Assert.False(marked.Discussion!.WasNeeded);
        IsAccepted(Outcome("advice").Decide(marked, NotOpen, Setting));
    }

    [Fact]
    [Trait("Requirement", "OM-02")]
    public void A_talk_has_somebody_a_day_that_is_not_to_come_and_a_result()
    {
        IsRefused(Reason.ReasonNeeded, (Talk() with { Who = null }).Decide(Overlapping, Setting));
        IsRefused(Reason.ReasonNeeded, (Talk() with { Result = null }).Decide(Overlapping, Setting));
        IsRefused(Reason.DateNotReadable, (Talk() with { On = null }).Decide(Overlapping, Setting));
        IsRefused(Reason.DateInFuture, (Talk() with { On = new(2027, 2, 2) }).Decide(Overlapping, Setting));
    }

    [Fact]
    [Trait("Requirement", "OM-03")]
    public void The_overlaps_to_choose_from_are_those_of_the_terms() => Assert.Equal(Westmark.Overlaps, Setting.Door.Overlap!.Types);

    [Fact]
    [Trait("Requirement", "OM-04")]
    public void A_screened_child_in_present_danger_is_assessed_and_the_threshold_is_asked()
    {
        var assessed = Outcome("assessment") with { MissingOrExploitedNow = true };

        IsRefused(Reason.MissingOrExploitedNeeded, (Outcome("assessment") with { MissingOrExploitedNow = null }).Decide(Screened, NotOpen, Setting));
        IsRefused(Reason.ThresholdNeeded, assessed.Decide(Screened, NotOpen, Setting));
        Assert.True(Settled(assessed with { ThresholdMet = true }, NotOpen, Screened).Review.Decision!.ThresholdMet);
    }

    [Fact]
    [Trait("Requirement", "OM-04")]
    public void Another_outcome_for_such_a_child_needs_a_reason_of_its_own()
    {
        var early = Outcome("early") with { MissingOrExploitedNow = true };

        IsRefused(Reason.AssessmentIsNormal, early.Decide(Screened, NotOpen, Setting));
        Assert.Equal("Assessed last week.", Settled(early with { WhyNotAssessed = "Assessed last week." }, NotOpen, Screened).Review.Decision!.WhyNotAssessed);
    }

    [Fact]
    [Trait("Requirement", "OM-04")]
    public void Without_a_screening_or_present_danger_any_outcome_is_open()
    {
        IsAccepted((Outcome("early") with { MissingOrExploitedNow = true }).Decide(Waiting, NotOpen, Setting));
        IsAccepted((Outcome("early") with { MissingOrExploitedNow = false }).Decide(Screened, NotOpen, Setting));
    }

    [Fact]
    [Trait("Requirement", "OP-12")]
    public void The_panel_refuses_a_child_who_is_not_open_and_both_groups_keep_a_line_of_it()
    {
        IsRefused(Reason.WrongDoor, Outcome("panel").Decide(Waiting, NotOpen, Setting));

        var items = Settled(Outcome("early") with { InsteadOf = Westmark.Panel }, NotOpen).Items;
        var early = items.Single(item => item.Forum.Value == "early-east");
        var panel = items.Single(item => item.Forum.Value == "panel-east");
        Assert.Equal((new ForumId("panel-east"), MoveCause.WrongDoor), (early.CameFrom!.Forum, early.CameFrom.Cause));
        Assert.Equal((ItemState.Moved, new ForumId("early-east")), (panel.State, panel.WentTo!.Forum));
        Assert.True(early.IsHere);
    }

    [Fact]
    [Trait("Requirement", "OP-12")]
    public void A_group_that_would_have_taken_the_child_gets_no_line_of_a_wrong_door() =>
        Assert.Single(Settled(Outcome("panel") with { InsteadOf = Westmark.Panel }, Open).Items);

    [Fact]
    [Trait("Requirement", "OG-03")]
    public void Both_grounds_are_one_child_and_two_linked_items()
    {
        var both = Settled(Outcome("panel") with { MissingMet = true, Also = [new("early-east")] }, NotOpen).Items;

        Assert.Equal(["panel-east", "early-east"], both.Select(item => item.Forum.Value));
        Assert.Equal([new("early-east")], both[0].Linked);
        Assert.Equal([new("panel-east")], both[1].Linked);
        Assert.Equal(Ground.Missing, both[0].Grounds.Single().Ground);
        Assert.Equal(Ground.Exploitation, both[1].Grounds.Single().Ground);
        IsRefused(Reason.WrongDoor, (Outcome("panel") with { Also = [new("early-east")] }).Decide(Waiting, Open, Setting));
    }

    [Fact]
    [Trait("Requirement", "ON-01")]
    public void A_child_whose_siblings_are_not_known_is_held_and_the_chair_hears_what_to_find_out()
    {
        var decided = IsAccepted(Outcome("early").Decide(Waiting, SiblingUnknown, Setting));
        var item = decided.State.Items.Single();

        Assert.Equal((ItemState.Held, HeldFor.SocialCareCheck), (item.State, item.HeldFor));
        Assert.Empty(item.Grounds);
        Assert.Equal([ChairOf("early-east"), AdministratorOf("early-east")], decided.Tell.Where(notice => notice.Kind is NoticeKind.ItemHeld).Select(notice => notice.To));
    }

    [Fact]
    [Trait("Requirement", "OP-15")]
    public void An_area_without_a_group_is_given_one_by_hand_within_the_family()
    {
        var away = Open with { Area = Westmark.Outside };

        IsRefused(Reason.NoGroupForArea, Outcome("panel").Decide(Waiting, away, Setting));
        IsRefused(Reason.UnknownChoice, (Outcome("panel") with { Forum = new("early-west") }).Decide(Waiting, away, Setting));
        Assert.Equal("panel-west", Settled(Outcome("panel") with { Forum = new("panel-west") }, away).Items.Single().Forum.Value);
    }

    [Fact]
    public void The_referrer_of_a_child_who_goes_to_an_early_meeting_reads_that_it_is_no_referral_to_social_care() =>
        Assert.EndsWith(Westmark.NotAReferral, IsAccepted(Outcome("early").Decide(Waiting, NotOpen, Setting)).Tell.Single(notice => notice.To == Referrer).Items[0].Text);

    [Fact]
    [Trait("Requirement", "HO-16")]
    public void The_childs_record_shows_when_it_was_sent_what_came_of_it_and_the_help()
    {
        var child = Settled(Outcome("early") with { Intervention = "A mentor at school.", AtRisk = true }, NotOpen with { FrontDoor = null }).Child;
        Assert.Equal(new FrontDoorStatus(new(2027, 2, 1)) { DecidedOn = new(2027, 2, 1), Outcome = "early", Intervention = "A mentor at school." }, child.FrontDoor);
        Assert.Equal(new(2027, 2, 1), child.AtRiskSince);
    }

    [Fact]
    public void A_child_who_was_at_risk_before_stays_so_from_that_day()
    {
        Assert.Equal(new(2026, 9, 1), Settled(Outcome("early") with { AtRisk = true }, NotOpen with { AtRiskSince = new(2026, 9, 1) }).Child.AtRiskSince);
        Assert.Null(Settled(Outcome("early"), NotOpen).Child.AtRiskSince);
    }

    private static RecordOverlapDiscussion Talk() =>
        new(Reference, Reviewer) { Needed = true, Who = "Jo, team manager", On = new(2027, 2, 1), Result = "They know the adult." };
}
