using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Actions.Given;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

[Trait("Requirement", "DC-07")]
public sealed class NudgeActionTests
{
    [Theory]
    // 3 January is a Sunday, so the reminder for three days before comes on Monday.
    [InlineData("2027-01-06", "2027-01-04 09:00 owner", "2027-01-06 09:00 owner", "2027-01-07 09:00 owner", "2027-01-13 09:00 owner chair", "2027-01-20 09:00 chair")]
    // Due on Saturday: its own day and the day after fall together on Monday.
    [InlineData("2026-12-05", "2026-12-02 09:00 owner", "2026-12-07 09:00 owner", "2026-12-14 09:00 owner chair", "2026-12-21 09:00 chair")]
    // Christmas 2026: 25 and 28 December are bank holidays around a weekend, and so is 1 January.
    [InlineData("2026-12-25", "2026-12-22 09:00 owner", "2026-12-29 09:00 owner", "2027-01-04 09:00 owner chair", "2027-01-08 09:00 chair")]
    // Easter 2027, with the clocks going forward on Easter Sunday: 26 and 29 March are bank holidays.
    [InlineData("2027-03-29", "2027-03-30 09:00 owner", "2027-04-05 09:00 owner chair", "2027-04-12 09:00 chair")]
    // The clocks go back on Sunday 31 October 2027.
    [InlineData("2027-11-01", "2027-10-29 09:00 owner", "2027-11-01 09:00 owner", "2027-11-02 09:00 owner", "2027-11-08 09:00 owner chair", "2027-11-15 09:00 chair")]
    public void Reminders_come_three_days_before_on_the_day_one_and_seven_after_and_then_the_chair(string due, params string[] mornings) =>
        Assert.Equal(mornings, Schedule(Add(due: DateOnly.ParseExact(due, "yyyy-MM-dd")).State()));

    [Fact]
    public void Nine_local_is_eight_in_summer_and_nine_in_winter_on_the_mornings_after_the_clocks_change()
    {
        Assert.Equal(new(2027, 10, 29, 8, 0, 0, TimeSpan.Zero), Add(due: new(2027, 11, 1)).State().NextNudge);
        var winter = Add(due: new(2027, 11, 1)).State().Nudged(Nine(2027, 10, 29)).State();
        Assert.Equal(new(2027, 11, 1, 9, 0, 0, TimeSpan.Zero), winter.NextNudge);
        Assert.Equal(new(2027, 3, 30, 8, 0, 0, TimeSpan.Zero), Add(due: new(2027, 3, 29)).State().NextNudge);
    }

    [Fact]
    public void Not_a_second_early_and_never_twice()
    {
        IsAlreadySo(Plain.Nudged(Nine(2027, 1, 4).AddSeconds(-1)));
        var nudged = Plain.Nudged(Nine(2027, 1, 4)).State();
        IsAlreadySo(nudged.Nudged(Nine(2027, 1, 4)));
        IsAlreadySo(nudged.Nudged(Nine(2027, 1, 5)));
    }

    [Fact]
    public void Days_that_were_missed_are_caught_up_with_one_reminder_to_each()
    {
        var told = IsAccepted(Plain.Nudged(Nine(2027, 3, 1))).Tell;
        Assert.Equal([(Health, NoticeKind.ActionNudge), (Chair, NoticeKind.ActionEscalated)], told.Select(notice => (notice.To, notice.Kind)));
        Assert.Null(Plain.Nudged(Nine(2027, 3, 1)).State().NextNudge);
    }

    [Fact]
    public void Whoever_declared_a_conflict_about_the_child_hears_that_it_is_due_and_not_what_it_says()
    {
        var conflicted = Members with { Conflicts = [new(Health, CaseReference.Of(2041))] };
        Assert.Equal(["", ForChild.What], IsAccepted(ForChild.Nudged(Nine(2027, 1, 13), conflicted)).Tell.Select(notice => notice.Items[0].Text));
        Assert.Equal([Plain.What, Plain.What], IsAccepted(Plain.Nudged(Nine(2027, 1, 13), conflicted)).Tell.Select(notice => notice.Items[0].Text));
    }

    [Fact]
    public void The_chair_reads_whose_it_is_and_the_owner_does_not_need_to()
    {
        var told = IsAccepted(Plain.Nudged(Nine(2027, 1, 13))).Tell;
        Assert.Equal([null, "Robin Example-health"], told.Select(notice => notice.Items[0].Owner));
    }

    [Fact]
    public void A_closed_action_is_left_alone()
    {
        var done = Plain.Says(Health, ActionUpdateKind.Done).State();
        IsAlreadySo(done.Nudged(Nine(2027, 3, 1)));
        IsAlreadySo((done with { NextNudge = Now }).Nudged(Nine(2027, 3, 1)));
    }

    [Fact]
    public void A_blocked_or_waiting_action_is_reminded_all_the_same() =>
        IsAccepted(Plain.Says(Health, ActionUpdateKind.Blocked, "No answer").State().Nudged(Nine(2027, 1, 4)));

    [Fact]
    public void A_date_that_moved_takes_its_reminders_along()
    {
        var moved = Plain.Nudged(Nine(2027, 1, 7)).State().Moved(new(2027, 2, 17), now: Nine(2027, 1, 7)).State();
        Assert.Equal(["2027-02-15 09:00 owner", "2027-02-17 09:00 owner"], Schedule(moved).Take(2));
    }

    [Fact]
    public void Reminders_of_one_morning_share_a_key_so_that_they_become_one_message()
    {
        var other = Plain with { Reference = ActionReference.Of(18) };
        Assert.Equal(IsAccepted(Plain.Nudged(Nine(2027, 1, 4))).Tell[0].Id, IsAccepted(other.Nudged(Nine(2027, 1, 4))).Tell[0].Id);
    }

    [Fact]
    public void The_chairs_own_overdue_action_goes_to_the_deputy()
    {
        var mine = Add(owner: Seat(Chair, "police-ppu-chair")).State();
        Assert.Equal([(Chair, NoticeKind.ActionNudge), (Deputy, NoticeKind.ActionEscalated)], IsAccepted(mine.Nudged(Nine(2027, 1, 13))).Tell.Select(notice => (notice.To, notice.Kind)));
    }

    [Fact]
    public void The_action_of_somebody_who_left_goes_to_whoever_holds_the_seat_and_the_coordinator_is_told()
    {
        var roster = Members.Ending(Health, Today).With(Seat(Outsider, "health-lead"));
        var nudged = IsAccepted(Plain.Nudged(Nine(2027, 1, 4), roster));
        Assert.Equal(Outsider, nudged.State.Owner);
        Assert.Equal([(Outsider, NoticeKind.ActionNudge), (Coordinator, NoticeKind.ActionChanged)], nudged.Tell.Select(notice => (notice.To, notice.Kind)));
        Assert.Equal([Outsider], IsAccepted(nudged.State.Nudged(Nine(2027, 1, 6), roster)).Tell.Select(notice => notice.To));
    }

    [Fact]
    public void With_the_seat_empty_the_chair_hears_at_once_and_whoever_left_hears_nothing()
    {
        var nudged = IsAccepted(Plain.Nudged(Nine(2027, 1, 4), Members.Ending(Health, Today)));
        Assert.Equal([(Chair, NoticeKind.ActionEscalated), (Coordinator, NoticeKind.ActionChanged)], nudged.Tell.Select(notice => (notice.To, notice.Kind)));
        Assert.Equal("no-owner", nudged.Tell[1].Items[0].Text);
    }

    [Fact]
    public void What_was_left_behind_after_the_last_reminder_goes_to_the_holder_of_the_seat_too()
    {
        var silent = Plain.Nudged(Nine(2027, 3, 1)).State();
        var day = new DateOnly(2027, 3, 9);
        var roster = Members.Ending(Health, day.AddDays(-1)).With(Seat(Outsider, "health-lead"));

        var passed = IsAccepted(PassOnAction.Decide(silent, roster, day, Nine(2027, 3, 9)));

        Assert.Equal((Outsider, null), (passed.State.Owner, passed.State.NextNudge));
        Assert.Equal([(Outsider, NoticeKind.ActionGiven), (Coordinator, NoticeKind.ActionChanged)], passed.Tell.Select(notice => (notice.To, notice.Kind)));
        IsAlreadySo(PassOnAction.Decide(passed.State, roster, day, Nine(2027, 3, 9)));
        IsAlreadySo(PassOnAction.Decide(silent, Members, day, Nine(2027, 3, 9)));
    }

    private static IEnumerable<string> Schedule(ActionItem action)
    {
        while (action.NextNudge is { } at)
        {
            var nudged = IsAccepted(action.Nudged(at));
            var told = nudged.Tell.Select(notice => notice.To == Health ? "owner" : "chair");
            yield return $"{UkTime.Local(at):yyyy-MM-dd HH:mm} {string.Join(' ', told)}";
            action = nudged.State;
        }
    }
}
