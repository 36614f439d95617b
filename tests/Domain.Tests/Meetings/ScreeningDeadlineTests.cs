using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>The meeting is on Wednesday 17 February 2027; a tool is there in time until the end of Wednesday 10 February.</summary>
[Trait("Story", "G-04")]
[Trait("Requirement", "ON-02")]
public sealed class ScreeningDeadlineTests
{
    private static ForumItem WithoutTool { get; } = Item("early", NotOpen);

    [Fact]
    public void A_child_without_a_tool_waits_for_one()
    {
        Assert.Equal((ItemState.Held, HeldFor.ScreeningTool, (DateOnly?)MeetingDay), (WithoutTool.State, WithoutTool.HeldFor, WithoutTool.Meeting));
        Assert.Equal(HeldFor.ScreeningTool, Again(WithoutTool).HeldFor);
        Assert.Equal(MeetingDay.AddDays(42), Again(WithoutTool).Meeting);
    }

    [Theory]
    [InlineData("2027-02-10", "23:59", ItemState.Listed)]
    [InlineData("2027-02-11", "00:00", ItemState.Held)]
    [InlineData("2027-02-11", "00:05", ItemState.Held)]
    public void A_tool_is_in_time_until_the_end_of_the_local_day_a_week_before(string day, string time, ItemState state)
    {
        var attached = Attach(UkTime.At(DateOnly.Parse(day), TimeOnly.Parse(time)));
        Assert.Equal((state, (DateOnly?)MeetingDay), (attached.State.State, attached.State.Meeting));
        Assert.Equal(
            [(ChairOf("early-east"), state is ItemState.Listed ? NoticeKind.ScreeningReceived : NoticeKind.ScreeningLate)],
            attached.Tell.Where(notice => notice.To == ChairOf("early-east")).Select(notice => (notice.To, notice.Kind)));
    }

    [Fact]
    public void The_chair_takes_a_late_tool_and_that_stays_on_record()
    {
        var taken = Answer(Late, accept: true).State();
        Assert.Equal((ItemState.Listed, (DateOnly?)MeetingDay), (taken.State, taken.Meeting));
        Assert.Equal((MeetingDay, true, ChairOf("early-east")), (taken.Late!.Meeting, taken.Late.Accepted, taken.Late.By));
        IsAlreadySo(Answer(taken, accept: true));
    }

    [Fact]
    public void The_chair_leaves_a_late_tool_for_the_next_meeting_and_that_stays_on_record()
    {
        var left = Answer(Late, accept: false).State();
        Assert.Equal((ItemState.Listed, (DateOnly?)MeetingDay.AddDays(42)), (left.State, left.Meeting));
        Assert.Equal((MeetingDay, false, ChairOf("early-east")), (left.Late!.Meeting, left.Late.Accepted, left.Late.By));
        Assert.Equal(UkTime.At(MeetingDay.AddDays(42), new(8, 0)), left.NextCheck);
    }

    [Fact]
    public void A_late_tool_that_the_chair_did_not_answer_is_for_the_next_meeting_too()
    {
        var left = Again(Late);
        Assert.Equal((ItemState.Listed, (DateOnly?)MeetingDay.AddDays(42)), (left.State, left.Meeting));
        Assert.Equal((MeetingDay, false, null), (left.Late!.Meeting, left.Late.Accepted, left.Late.By));
    }

    [Fact]
    public void Nobody_but_the_chair_of_that_group_answers_for_a_late_tool()
    {
        foreach (var other in new[] { Member, Reviewer, Referrer, AdministratorOf("early-east"), ChairOf("early-west") })
        {
            IsRefused(Reason.ChairOnly, new AnswerLateScreening(Late.Forum, Late.Child, true, other).Decide(Late, Setting));
        }
        IsRefused(Reason.NotLate, new AnswerLateScreening(Late.Forum, Late.Child, true, ChairOf("early-east")).Decide(WithoutTool, Setting));
    }

    [Fact]
    public void A_group_whose_document_sets_no_day_asks_for_no_tool() => Assert.Equal(ItemState.Listed, Item("panel", Open).State);

    [Fact]
    public void A_later_tool_takes_the_place_of_the_earlier_and_an_earlier_one_does_not()
    {
        var first = Attach(Morning).State;
        var second = AttachScreening.Decide(first, new(2, Morning.AddDays(12)), At(Morning.AddDays(12))).State();
        Assert.Equal((ItemState.Listed, 2), (second.State, second.Screening!.Number));
        IsAlreadySo(AttachScreening.Decide(second, new(2, Morning.AddDays(13)), Setting));
    }

    private static ForumItem Late { get; } = Attach(UkTime.At(new(2027, 2, 11), new(0, 5))).State;

    private static Decision<ForumItem>.Accepted Attach(DateTimeOffset at) => IsAccepted(AttachScreening.Decide(WithoutTool, new(1, at), At(at)));

    private static Decision<ForumItem> Answer(ForumItem item, bool accept) =>
        new AnswerLateScreening(item.Forum, item.Child, accept, ChairOf("early-east")).Decide(item, At(UkTime.At(new(2027, 2, 12), new(9, 0))));

    private static ForumItem Again(ForumItem item) => RouteAgain.Decide(item, NotOpen, [], At(UkTime.At(MeetingDay, new(8, 0))), MeetingDay).State().Single();
}
