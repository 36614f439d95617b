using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

/// <summary>Given by the chair to a police officer at ten, to be done within the hour.</summary>
[Trait("Story", "G-09")]
public sealed class ImmediateActionTests
{
    private static readonly Meeting Open = Meeting.Planned(Terms.Forum, Today, Today) with { State = MeetingState.Open, Started = new(Chair, Now.AddMinutes(-30)) };

    private static readonly TaskImmediately Task = new(ImmediateReference.Of(1), "See that the child is safe.", Police, 60, null, Open, Chair);

    private static readonly ImmediateAction Given = Task.Decide(Terms, Members, Now).State();

    [Fact]
    [Trait("Requirement", "ON-22")]
    [Trait("Requirement", "OP-29")]
    public void A_member_is_tasked_and_asked_at_once_and_looked_at_again_in_minutes()
    {
        var accepted = IsAccepted(Task.Decide(Terms, Members, Now));

        Assert.Equal((Police, NoticeKind.ImmediateAsked, Now), accepted.Tell.Select(notice => (notice.To, notice.Kind, notice.NotBefore)).Single());
        Assert.Equal(Now.AddMinutes(15), accepted.State.NextStep);
        Assert.Equal(Now.AddHours(1), accepted.State.DoBy);
    }

    [Theory]
    [Trait("Requirement", "ON-22")]
    [InlineData("2026-12-25T21:30")]
    [InlineData("2026-11-28T03:00")]
    public void No_night_weekend_or_bank_holiday_holds_it_back(string local)
    {
        var at = UkTime.At(DateOnly.FromDateTime(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)), TimeOnly.FromDateTime(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture)));
        var accepted = IsAccepted((Task with { Meeting = null }).Decide(Terms, Members, at));

        Assert.Equal(at, accepted.Tell.Single().NotBefore);
        Assert.All(IsAccepted(EscalateImmediate.Decide(accepted.State, Terms, Members, at.AddMinutes(15))).Tell, notice => Assert.Equal(at.AddMinutes(15), notice.NotBefore));
    }

    [Fact]
    [Trait("Requirement", "ON-22")]
    public void Unacknowledged_it_goes_to_the_chair_and_then_to_everybody_who_may_chair_and_the_coordinator_with_somebody_to_ask_next()
    {
        IsAlreadySo(EscalateImmediate.Decide(Given, Terms, Members, Now.AddMinutes(14)));
        var first = IsAccepted(EscalateImmediate.Decide(Given, Terms, Members, Now.AddMinutes(15)));
        Assert.Equal([Chair], first.Tell.Where(notice => notice.Kind is NoticeKind.ImmediateTold).Select(notice => notice.To));
        Assert.Equal($"Robin Example-{SecondPolice}", first.Tell[0].Items[1].Owner);
        Assert.Contains(first.Tell, notice => notice.Kind is NoticeKind.ImmediateAsked && notice.To == Police);

        var second = IsAccepted(EscalateImmediate.Decide(first.State, Terms, Members, Now.AddMinutes(30)));
        Assert.Equal([Chair, Deputy, Coordinator], second.Tell.Where(notice => notice.Kind is NoticeKind.ImmediateTold).Select(notice => notice.To));

        var third = IsAccepted(EscalateImmediate.Decide(second.State, Terms, Members, Now.AddMinutes(45)));
        Assert.Null(third.State.NextStep);
    }

    [Fact]
    public void Once_acknowledged_nobody_is_told_of_silence_and_the_chair_hears_when_the_time_is_over()
    {
        var acknowledged = IsAccepted(new AcknowledgeImmediate(Police).Decide(Given, Terms, Members, Now.AddMinutes(5)));
        Assert.Equal([Chair], acknowledged.Tell.Select(notice => notice.To));
        Assert.Equal(Given.DoBy, acknowledged.State.NextStep);
        IsAlreadySo(new AcknowledgeImmediate(Police).Decide(acknowledged.State, Terms, Members, Now.AddMinutes(6)));

        var over = IsAccepted(EscalateImmediate.Decide(acknowledged.State, Terms, Members, Given.DoBy));
        Assert.Equal("not-done", over.Tell.Single().Items[0].Text);
        Assert.Null(over.State.NextStep);
    }

    [Fact]
    public void Only_the_person_tasked_acknowledges_it()
    {
        IsRefused(Reason.NotYourAction, new AcknowledgeImmediate(Chair).Decide(Given, Terms, Members, Now));
        IsRefused(Reason.NotFound, new AcknowledgeImmediate(Health).Decide(Given, Terms, Members, Now));
        IsRefused(Reason.NotFound, new FinishImmediate("Done.", Health).Decide(Given, Terms, Members, Now));
        IsRefused(Reason.ChairOnly, new PassImmediate(Health, Police).Decide(Given, Terms, Members, Now));
    }

    [Fact]
    public void Passed_on_the_next_person_is_asked_as_the_first_was()
    {
        var acknowledged = new AcknowledgeImmediate(Police).Decide(Given, Terms, Members, Now.AddMinutes(1)).State();
        var passed = IsAccepted(new PassImmediate(Health, Chair).Decide(acknowledged, Terms, Members, Now.AddMinutes(20)));

        Assert.Null(passed.State.Acknowledged);
        Assert.Equal([Police], passed.State.Earlier);
        Assert.Equal(Now.AddMinutes(35), passed.State.NextStep);
        Assert.Equal([Health, Police], passed.Tell.Select(notice => notice.To));
    }

    [Fact]
    public void Done_says_what_came_of_it_and_nothing_more_falls_due()
    {
        IsRefused(Reason.OutcomeNeeded, new FinishImmediate(" ", Police).Decide(Given, Terms, Members, Now));
        var done = new FinishImmediate("Seen and safe.", Police).Decide(Given, Terms, Members, Now.AddMinutes(40)).State();

        Assert.Null(done.NextStep);
        IsAlreadySo(EscalateImmediate.Decide(done, Terms, Members, Now.AddHours(5)));
        IsRefused(Reason.ActionClosed, new PassImmediate(Health, Chair).Decide(done, Terms, Members, Now.AddHours(1)));
    }

    [Fact]
    public void Only_who_may_chair_or_acts_as_chair_of_the_open_meeting_tasks_anybody()
    {
        IsRefused(Reason.ChairOnly, (Task with { By = Health }).Decide(Terms, Members, Now));
        IsAccepted((Task with { By = Health, Meeting = Open with { ActingChair = Health } }).Decide(Terms, Members, Now));
        IsRefused(Reason.MemberNeeded, (Task with { Who = Outsider }).Decide(Terms, Members, Now));
        IsRefused(Reason.WhatNeeded, (Task with { What = " " }).Decide(Terms, Members, Now));
        IsRefused(Reason.HoursNeeded, (Task with { Within = 7 }).Decide(Terms, Members, Now));
    }

    [Fact]
    [Trait("Requirement", "OP-29")]
    public void The_minutes_of_the_meeting_begin_with_those_given_in_it_in_the_order_of_their_times()
    {
        var later = (Task with { Reference = ImmediateReference.Of(2) }).Decide(Terms, Members, Now.AddMinutes(5)).State();
        var outside = (Task with { Reference = ImmediateReference.Of(3), Meeting = null }).Decide(Terms, Members, Now).State();

        Assert.Equal([Given, later], ImmediateAction.FirstLines([later, outside, Given], Open));
    }

    [Fact]
    [Trait("Requirement", "OP-29")]
    public void Where_nobody_opened_the_meeting_they_begin_with_what_was_given_on_its_day()
    {
        var planned = Open with { State = MeetingState.Planned, Started = null };
        var early = (Task with { Meeting = planned }).Decide(Terms, Members, Now.AddHours(-1)).State();

        Assert.Equal([early], ImmediateAction.FirstLines([early], planned));
        Assert.Empty(ImmediateAction.FirstLines([early], Open));
        Assert.Null((Task with { Meeting = planned }).Decide(Terms, Members, Now.AddDays(-1)).State().Meeting);
        Assert.Null((Task with { Meeting = Open with { State = MeetingState.Closed } }).Decide(Terms, Members, Now).State().Meeting);
    }
}
