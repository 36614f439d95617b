using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

/// <summary>The decision was on Wednesday 25 November 2026: day 3 is a Saturday, day 7 the Wednesday after.</summary>
[Trait("Requirement", "HO-13")]
public sealed class RemindAgenciesTests
{
    private static readonly DateTimeOffset DayThree = UkTime.At(new(2026, 11, 30), new(9, 0));
    private static readonly DateTimeOffset DaySeven = UkTime.At(new(2026, 12, 2), new(9, 0));

    private static readonly Flag TwoLate = new[] { Police, SocialCare, Education, Unit }
        .Aggregate(Flagged, (flag, member) => flag.Confirm(member, ConfirmationState.OnSystem).State());

    [Fact]
    public void An_answer_is_due_in_two_days_and_reminded_on_day_three_or_the_working_day_after()
    {
        Assert.All(Flagged.Confirmations, task => Assert.Equal((new DateOnly(2026, 11, 27), DayThree), (task.Due, task.NextNudge)));
        Assert.Equal([Health, Commissioned], IsAccepted(Remind(TwoLate, DayThree)).Tell.Select(notice => notice.To));
    }

    [Fact]
    public void The_chair_is_told_on_day_seven_which_agencies_are_outstanding()
    {
        var told = IsAccepted(Remind(Remind(TwoLate, DayThree).State(), DaySeven)).Tell;
        Assert.All(told, notice => Assert.Equal((Chair, NoticeKind.FlagConfirmationEscalated), (notice.To, notice.Kind)));
        Assert.Equal(["Health", "Commissioned Services"], told.Select(notice => notice.Items[0].Owner));
    }

    [Fact]
    public void Nobody_is_reminded_early_or_twice()
    {
        IsAlreadySo(Remind(TwoLate, DayThree.AddSeconds(-1)));
        var reminded = Remind(TwoLate, DayThree).State();
        IsAlreadySo(Remind(reminded, DayThree));
        IsAlreadySo(Remind(Remind(reminded, DaySeven).State(), DaySeven.AddYears(1)));
    }

    [Fact]
    public void Each_group_reminds_by_itself_because_its_button_opens_children_of_that_group()
    {
        var told = IsAccepted(Remind(TwoLate, DayThree)).Tell[0].Id;
        Assert.NotEqual(told, IsAccepted(Remind(TwoLate with { Forum = new("elsewhere") }, DayThree)).Tell[0].Id);
    }

    [Fact]
    public void Whoever_has_answered_is_left_alone()
    {
        var all = TwoLate.Confirm(Health, ConfirmationState.OnSystem).State().Confirm(Commissioned, ConfirmationState.Cannot, why: "No system").State();
        IsAlreadySo(Remind(all, DaySeven));
    }

    [Fact]
    public void Days_that_were_missed_are_caught_up_with_one_reminder_each()
    {
        var told = IsAccepted(Remind(TwoLate, DaySeven.AddDays(20))).Tell;
        Assert.Equal(2, told.Count(notice => notice.Kind is NoticeKind.FlagConfirmationOverdue));
        Assert.Equal(2, told.Count(notice => notice.Kind is NoticeKind.FlagConfirmationEscalated));
    }

    [Fact]
    public void Somebody_who_has_left_the_agency_hears_no_more()
    {
        var roster = Members.Ending(Health, Today).With(Seat(Outsider, "health-worker"));
        Assert.Equal([Outsider, Commissioned], IsAccepted(Remind(TwoLate, DayThree, roster)).Tell.Select(notice => notice.To));
    }

    [Fact]
    public void When_the_chair_is_the_agencys_contact_the_deputy_is_told()
    {
        var roster = Members.Without(Police, SecondPolice);
        var late = Remind(Flagged with { Confirmations = [Flagged.TaskOf("police") with { Asked = null }] }, DaySeven, roster);
        Assert.Equal([Chair, Deputy], IsAccepted(late).Tell.Select(notice => notice.To));
    }

    [Fact]
    public void A_removal_is_reminded_as_an_adding_is()
    {
        var told = IsAccepted(Remind(Unflagged, DaySeven.AddDays(7))).Tell;
        Assert.All(told, notice => Assert.Equal("remove", notice.Items[0].Text));
        Assert.Contains(told, notice => notice.To == Chair);
    }

    private static Decision<Flag> Remind(Flag flag, DateTimeOffset now, Roster? roster = null) =>
        RemindAgencies.Decide(flag, Terms, roster ?? Members, UkTime.DateOf(now), now);
}
