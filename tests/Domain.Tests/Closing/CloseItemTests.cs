using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;
using Chairs = PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Closing;

/// <summary>The chair of a Panel closes a child's item on the day of the meeting.</summary>
public sealed class CloseItemTests
{
    private static readonly DateTimeOffset On = UkTime.At(MeetingDay, new(14, 0));
    private static readonly PersonId PanelChair = ChairOf("panel-east");

    private static ForumItem Listed { get; } = Item("panel", Chairs.Open) with { State = ItemState.Listed, HeldFor = null, Meeting = MeetingDay };

    private static ClosingSaid Again { get; } = new() { ReviewOn = MeetingDay.AddDays(20) };

    [Fact]
    [Trait("Requirement", "OG-06")]
    public void Without_actions_or_why_none_a_monitor_and_the_question_of_challenge_it_stays_open_and_all_that_lacks_is_named()
    {
        var setting = SettingAt(On, ClosingPart.Actions, ClosingPart.Monitor, ClosingPart.Challenge);
        var said = Again;

        IsRefused(Reason.ItemLacks, Close(said).Decide(Listed, 0, null, null, setting));
        Assert.Equal(
            [LackKind.Actions, LackKind.Monitor, LackKind.MonitorDay, LackKind.Challenge],
            Lacks.Of(Listed, said, 0, null, setting.Terms(Listed.Forum)).Select(lack => lack.Kind));

        said = said with { NoActionWhy = "All that helps is in place.", Monitor = PanelChair, MonitorOn = MeetingDay.AddDays(7) };
        IsRefused(Reason.ItemLacks, Close(said).Decide(Listed, 0, null, null, setting));
        var closed = IsAccepted(Close(said with { ChallengeConsidered = true }).Decide(Listed, 0, null, null, setting)).State;
        Assert.Equal(("All that helps is in place.", PanelChair, MeetingDay.AddDays(7), MeetingDay), (closed.Closing!.NoActionWhy, closed.Closing.Monitor, closed.Closing.MonitorOn, closed.Closing.Meeting));
        IsRefused(Reason.NotFound, (Close(said) with { By = Referrer }).Decide(Listed, 0, null, null, setting));
    }

    [Fact]
    [Trait("Requirement", "ON-06")]
    public void It_closes_with_a_day_to_look_again_or_with_why_the_child_leaves_the_list()
    {
        var setting = SettingAt(On);

        IsRefused(Reason.ReviewOrEndNeeded, Close(new()).Decide(Listed, 1, null, null, setting));
        IsRefused(Reason.ReviewOrEndNeeded, Close(new() { EndWhy = "  " }).Decide(Listed, 1, null, null, setting));
        Assert.Equal(ItemState.Closed, Close(new() { EndWhy = "Safe at an aunt's." }).Decide(Listed, 1, null, null, setting).State().State);
        var again = Close(Again).Decide(Listed, 1, null, null, setting).State();
        Assert.True(again.IsHere);
        Assert.True(again.Meeting >= Again.ReviewOn);
        Assert.True(OverdueReview.Is(again, Again.ReviewOn!.Value.AddDays(1)));
        Assert.False(OverdueReview.Is(again, Again.ReviewOn.Value));
    }

    [Fact]
    [Trait("Requirement", "OP-16")]
    public void A_level_that_differs_from_the_tools_stands_beside_it_with_a_reason()
    {
        var said = Again with { Level = RiskLevel.Moderate };

        IsRefused(Reason.ReasonNeeded, Close(said).Decide(Listed, 1, RiskLevel.Significant, null, SettingAt(On)));
        var closed = Close(said with { LevelWhy = "The adult has left." }).Decide(Listed, 1, RiskLevel.Significant, null, SettingAt(On)).State().Closing!;
        Assert.Equal((RiskLevel.Moderate, RiskLevel.Significant, "The adult has left."), (closed.Level, closed.ToolLevel, closed.LevelWhy));
    }

    [Fact]
    public void A_child_who_was_closed_and_then_moved_stays_where_they_are()
    {
        var setting = SettingAt(On);
        var closed = Close(Again).Decide(Listed, 1, null, null, setting).State();
        var moved = new MoveItem(Listed.Child, Listed.Forum, new("panel-west"), "Lives there now.", PanelChair).Decide(closed, setting).State();

        IsRefused(Reason.NotListedHere, Close(Again).Decide(moved[0], 1, null, null, setting));
        Assert.Empty(moved[1].Closings);
        Assert.Equal(moved[1].Meeting, OverdueReview.DayOf(moved[1]));
    }

    [Fact]
    public void A_child_who_was_carried_over_is_closed_for_the_meeting_that_closes_them()
    {
        var setting = At(On);
        var next = setting.Series(setting.Terms(Listed.Forum))!.OnOrAfter(MeetingDay.AddDays(1));

        var closed = Close(new() { ReviewOn = next.AddDays(20) }).Decide(Listed, 1, null, null, SettingAt(UkTime.At(next, new(14, 0)))).State();

        Assert.Equal(next, closed.Closing!.Meeting);
    }

    [Fact]
    [Trait("Requirement", "OP-26")]
    public void Each_paper_is_there_and_seen_or_missing_or_does_not_apply_where_it_may_not()
    {
        var setting = SettingAt(On);

        IsRefused(Reason.SeenNeeded, Check(new PaperSaid("plan", PaperAnswer.Yes, null, null)).Decide(Listed, false, null, setting));
        IsRefused(Reason.DateInFuture, Check(new PaperSaid("plan", PaperAnswer.Yes, MeetingDay.AddDays(1), null)).Decide(Listed, false, null, setting));
        IsRefused(Reason.PaperMustApply, Check(new PaperSaid("plan", PaperAnswer.NotApplicable, null, "Not needed.")).Decide(Listed, false, null, setting));
        IsRefused(Reason.UnknownChoice, Check(new PaperSaid("moon", PaperAnswer.No, null, null)).Decide(Listed, false, null, setting));
        Assert.True(PaperChecks.In(Check(new PaperSaid("plan", PaperAnswer.No, null, null)).Decide(Listed, false, null, setting).State(), "plan", MeetingDay)!.IsGap);
    }

    [Fact]
    public void What_was_answered_for_the_last_meeting_stays_when_the_next_one_asks()
    {
        var gap = (Check(new PaperSaid("plan", PaperAnswer.No, null, null)) with { Plan = "At an aunt's." }).Decide(Listed, false, null, SettingAt(On)).State();
        var closed = Close(Again).Decide(gap, 1, null, null, SettingAt(On)).State();

        var later = (Check(new PaperSaid("plan", PaperAnswer.Yes, MeetingDay, null)) with { Plan = "Back home." }).Decide(closed, false, null, SettingAt(On.AddDays(3))).State();

        Assert.Equal([PaperAnswer.No, PaperAnswer.Yes], later.PaperChecks.Select(check => check.Answer));
        Assert.Equal(["At an aunt's.", "Back home."], later.Plans.Select(plan => plan.Text));
    }

    [Fact]
    [Trait("Requirement", "OP-26")]
    public void A_gap_becomes_an_action_of_whoever_brings_the_paper_once_and_not_for_a_child_who_has_gone()
    {
        var setting = SettingAt(On);
        var gap = Check(new PaperSaid("plan", PaperAnswer.No, null, null)).Decide(Listed, false, null, setting).State();
        var fill = new FillGap(Listed.Forum, Listed.Child, "plan", ActionReference.Of(1), "Bring the plan", MeetingDay.AddDays(9), PanelChair);

        var filled = IsAccepted(fill.Decide(gap, null, setting)).State;
        Assert.Equal(ActionReference.Of(1), PaperChecks.In(filled.Item, "plan", MeetingDay)!.Action);
        IsRefused(Reason.GapClosed, fill.Decide(filled.Item, null, setting));
        var moved = new MoveItem(Listed.Child, Listed.Forum, new("panel-west"), "Lives there now.", PanelChair).Decide(gap, setting).State()[0];
        IsRefused(Reason.NotListedHere, fill.Decide(moved, null, setting));
    }

    [Fact]
    public void In_a_meeting_that_is_open_off_its_usual_day_a_gap_is_found_where_it_was_recorded()
    {
        var open = Meeting.Planned(Listed.Forum, MeetingDay, MeetingDay.AddDays(1)) with { State = MeetingState.Open };
        var setting = SettingAt(On.AddDays(1));
        var gap = Check(new PaperSaid("plan", PaperAnswer.No, null, null)).Decide(Listed, false, open, setting).State();

        IsAccepted(new FillGap(Listed.Forum, Listed.Child, "plan", ActionReference.Of(1), "Bring the plan", MeetingDay.AddDays(9), PanelChair).Decide(gap, open, setting));
    }

    [Fact]
    public void Actions_of_earlier_meetings_do_not_close_the_item_again()
    {
        var (setting, terms) = (SettingAt(On), SettingAt(On).Terms(Listed.Forum));
        var roster = setting.RosterOf(Listed.Forum);
        ActionItem Given(int daysAgo) => new AddAction(ActionReference.Of(2), "Visit", roster.Holdings[1], MeetingDay.AddDays(9 - daysAgo), Listed.Child, PanelChair)
            .Decide(terms, roster, MeetingDay.AddDays(-daysAgo), On.AddDays(-daysAgo)).State();

        Assert.Empty(ItemActions.Of(Listed, [Given(330)]));
        Assert.Single(ItemActions.Of(Listed, [Given(0)]));
    }

    [Fact]
    [Trait("Requirement", "ON-16")]
    public void Nothing_is_closed_before_the_minutes_and_actions_of_the_last_meeting_were_reviewed_or_skipped_with_a_reason()
    {
        var setting = SettingAt(On);
        var first = setting with { Forums = [.. setting.Forums.Select(PreviousFirst)] };
        var today = Meeting.Planned(Listed.Forum, MeetingDay, MeetingDay);

        foreach (var held in (Meeting[])[today, today with { State = MeetingState.Open }])
        {
            IsRefused(Reason.PreviousFirst, Close(Again).Decide(Listed, 1, null, held, first));
            IsAccepted(Close(Again).Decide(Listed, 1, null, held with { Previous = new(null, PanelChair, On) }, first));
            IsAccepted(Close(Again).Decide(Listed, 1, null, held with { Previous = new("They are not written yet.", PanelChair, On) }, first));
            IsAccepted(Close(Again).Decide(Listed, 1, null, held, setting));
        }
        // What was said stands when the meeting is over, and nothing is held up where none is held.
        IsAccepted(Close(Again).Decide(Listed, 1, null, today with { State = MeetingState.Closed }, first));
        IsAccepted(Close(Again).Decide(Listed, 1, null, null, first));
        var opening = Meeting.Planned(Listed.Forum, FirstMeeting, FirstMeeting) with { State = MeetingState.Open };
        IsAccepted(Close(Again).Decide(Listed with { Meeting = FirstMeeting }, 1, null, opening, first));

        static TermsOfReference PreviousFirst(TermsOfReference terms) =>
            terms with { StandingItems = [terms.StandingItems[0] with { Skipping = terms.Clauses[0].Id }, .. terms.StandingItems.Skip(1)] };
    }

    private static CloseItem Close(ClosingSaid said) => new(Listed.Forum, Listed.Child, said, PanelChair);

    private static CheckPapers Check(PaperSaid said) => new(Listed.Forum, Listed.Child, [said], null, PanelChair);

    private static ReviewSetting SettingAt(DateTimeOffset at, params ClosingPart[] parts)
    {
        var setting = At(at);
        return setting with
        {
            Forums = [.. setting.Forums.Select(terms => terms with
            {
                Closing = new([.. parts.Select(part => new ClosingNeed(part, terms.Clauses[0].Id))]),
                ChildPapers = [new ChildPaper("plan", "Plan", [], false, terms.Clauses[0].Id) { BroughtBy = new("police-ocg") }],
            })],
        };
    }
}
