using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.Referrals;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Meetings;

[Trait("Story", "G-03")]
[Trait("Requirement", "ON-01")]
public sealed class RouteAgainTests
{
    private static readonly ScreeningMark InTime = new(1, Morning.AddHours(-1));

    private static ReviewSetting OnTheDay { get; } = At(UkTime.At(MeetingDay, new(8, 0)));

    private static ForumItem Listed { get; } = Item("early", NotOpen, Waiting with { Screening = InTime });

    [Fact]
    public void An_item_is_checked_on_the_morning_of_its_meeting()
    {
        Assert.Equal((ItemState.Listed, (DateOnly?)MeetingDay, (DateTimeOffset?)UkTime.At(MeetingDay, new(8, 0))), (Listed.State, Listed.Meeting, Listed.NextCheck));
        var same = IsAccepted(Again(Listed, NotOpen));
        Assert.Equal((ItemState.Listed, null), (same.State.Single().State, same.State.Single().NextCheck));
        Assert.Empty(same.Tell);
        IsAlreadySo(Again(same.State.Single(), NotOpen));
    }

    [Fact]
    public void A_sibling_who_was_opened_since_moves_the_item_with_everything_on_it()
    {
        var moved = IsAccepted(Again(Listed, SiblingOpen));
        var gone = moved.State[0];
        var here = moved.State[1];

        Assert.Equal(("early-east", ItemState.Moved, MoveCause.SiblingIsOpen, new ForumId("panel-east")), (gone.Forum.Value, gone.State, gone.WentTo!.Cause, gone.WentTo.Forum));
        Assert.Equal(("panel-east", ItemState.Listed, new ForumId("early-east")), (here.Forum.Value, here.State, here.CameFrom!.Forum));
        Assert.Equal((Listed.Referral, Listed.Referrer, Listed.Since, Listed.Screening), (here.Referral, here.Referrer, here.Since, here.Screening));
        Assert.Equal([new GroundMet(Ground.Exploitation, Because.SiblingIsOpen, "admission")], here.Grounds);
    }

    [Fact]
    public void Both_chairs_and_the_referrer_are_told_of_a_move()
    {
        var tell = IsAccepted(Again(Listed, SiblingOpen)).Tell;

        Assert.Equal([ChairOf("early-east"), AdministratorOf("early-east"), Referrer], tell.Where(notice => notice.Kind is NoticeKind.ItemMoved).Select(notice => notice.To));
        Assert.Equal([ChairOf("panel-east"), AdministratorOf("panel-east")], tell.Where(notice => notice.Kind is NoticeKind.ItemListed).Select(notice => notice.To));
        Assert.Equal(tell.Count, tell.Select(notice => notice.Id).Distinct().Count());
        Assert.All(tell, notice => Assert.DoesNotContain("Sam", $"{notice.Items[0].Reference}{notice.Items[0].Text}{notice.Items[0].Owner}"));
    }

    [Fact]
    public void What_is_found_out_before_the_day_releases_an_item_that_was_held()
    {
        var held = Item("early", SiblingUnknown, Waiting with { Screening = InTime });

        var released = RouteAgain.Decide(held, NotOpen, [], Setting, Setting.Today).State().Single();
        Assert.Equal((ItemState.Listed, null, (DateOnly?)MeetingDay), (released.State, released.HeldFor, released.Meeting));

        var moved = RouteAgain.Decide(held, SiblingOpen, [], Setting, Setting.Today).State();
        Assert.Equal("panel-east", moved[1].Forum.Value);
    }

    [Fact]
    public void What_nobody_found_out_by_the_day_is_for_the_next_meeting()
    {
        var held = Item("early", SiblingUnknown, Waiting with { Screening = InTime });
        var later = IsAccepted(Again(held, SiblingUnknown));

        Assert.Equal((ItemState.Held, HeldFor.SocialCareCheck, (DateOnly?)MeetingDay.AddDays(42)), (later.State.Single().State, later.State.Single().HeldFor, later.State.Single().Meeting));
        Assert.Contains(later.Tell, notice => notice.To == ChairOf("early-east") && notice.Kind is NoticeKind.ItemHeld);
    }

    [Fact]
    public void An_item_whose_child_is_no_longer_known_not_to_be_open_is_not_discussed_on_the_day()
    {
        var held = IsAccepted(Again(Listed, SiblingUnknown)).State.Single();
        Assert.Equal((ItemState.Held, HeldFor.SocialCareCheck, (DateOnly?)MeetingDay.AddDays(42)), (held.State, held.HeldFor, held.Meeting));
    }

    [Fact]
    [Trait("Requirement", "OG-03")]
    public void A_missing_criterion_that_was_met_holds_also_when_the_episodes_have_grown_old()
    {
        var panel = Settled(Outcome("panel") with { MissingMet = true }, NotOpen).Items[0];
        Assert.Equal(Ground.Missing, IsAccepted(Again(panel, NotOpen)).State.Single().Grounds.Single().Ground);
    }

    [Fact]
    public void A_child_whom_no_group_takes_any_more_goes_back_to_the_front_door()
    {
        var onlyEarly = OnTheDay with { Forums = [.. OnTheDay.Forums.Where(terms => terms.Family == Westmark.Early)] };
        var back = IsAccepted(RouteAgain.Decide(Listed, Open, [], onlyEarly, MeetingDay));

        Assert.Equal((ItemState.Moved, null), (back.State.Single().State, back.State.Single().WentTo!.Forum));
        Assert.Contains(back.Tell, notice => notice.To == Reviewer);
        var decided = Settled(Outcome("early"), NotOpen).Review;
        var again = decided.OpenedAgain(Library.ForForum(decided.Forum), OnTheDay.Now);
        Assert.True(again.IsOpen);
        Assert.Equal(decided.Decision, again.Earlier.Single());
        var second = IsAccepted(Outcome("advice").Decide(again, Open, OnTheDay));
        Assert.NotEqual(IsAccepted(Outcome("early").Decide(Waiting, NotOpen, Setting)).Tell[0].Id, second.Tell[0].Id);
    }

    [Fact]
    public void An_item_that_is_on_the_other_list_already_is_not_listed_twice()
    {
        var there = Item("panel", SiblingOpen) with { Since = new(2027, 1, 4) };
        var moved = RouteAgain.Decide(Listed, SiblingOpen, [there], OnTheDay, MeetingDay).State();
        Assert.Equal((there.Id, there.Since), (moved[1].Id, moved[1].Since));
    }

    private static Decision<IReadOnlyList<ForumItem>> Again(ForumItem item, Child child) => RouteAgain.Decide(item, child, [], OnTheDay, MeetingDay);
}
