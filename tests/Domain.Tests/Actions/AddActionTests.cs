using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Actions.Given;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

[Trait("Requirement", "HO-33")]
public sealed class AddActionTests
{
    [Fact]
    public void An_action_has_an_owner_a_seat_a_date_and_a_state()
    {
        Assert.Equal((Health, "health-lead", Due, ActionState.Open), (Plain.Owner, Plain.OwnerSeat?.Value, Plain.Due, Plain.State));
        Assert.True(Plain.IsOpen);
    }

    [Fact]
    public void Its_owner_is_told_once()
    {
        var notice = Assert.Single(IsAccepted(Add()).Tell);
        Assert.Equal((Health, NoticeKind.ActionGiven, "action.given:A-17"), (notice.To, notice.Kind, notice.Id));
    }

    [Fact]
    public void Without_an_owner_or_a_date_it_is_refused()
    {
        IsRefused(Reason.OwnerNeeded, new AddAction(ActionReference.Of(1), "Ring", null, Due, null, Chair).Decide(Terms, Members, Today, Now));
        IsRefused(Reason.OwnerNeeded, Add(owner: Owner with { To = Today.AddDays(-1) }));
        IsRefused(Reason.DueNeeded, new AddAction(ActionReference.Of(1), "Ring", Owner, null, null, Chair).Decide(Terms, Members, Today, Now));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        IsRefused(Reason.WhatNeeded, Add(what: null));
        IsRefused(Reason.WhatNeeded, Add(what: " \t\n"));
        IsRefused(Reason.TextTooLong, Add(what: new string('x', ActionItem.MostWhat + 1)));
        IsRefused(Reason.DateInPast, Add(due: Today.AddDays(-1)));
        IsAccepted(Add(due: Today, what: new string('x', ActionItem.MostWhat)));
    }

    [Fact]
    public void A_date_at_the_end_of_the_calendar_is_a_slip_and_breaks_nothing()
    {
        IsRefused(Reason.DateTooFar, Add(due: DateOnly.MaxValue));
        IsAccepted(Add(due: Today.AddYears(ActionItem.MostYearsAhead)));
        IsRefused(Reason.DateTooFar, Plain.Moved(DateOnly.MaxValue));
        IsRefused(Reason.DateTooFar, Plain.Says(Health, ActionUpdateKind.AskedMoreTime, "Later", until: DateOnly.MaxValue));
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void Only_the_chair_or_the_deputy_gives_one()
    {
        IsAccepted(Add(by: Deputy));
        IsRefused(Reason.ChairOnly, Add(by: Police));
        IsRefused(Reason.ChairOnly, Add(by: Outsider));
    }

    [Fact]
    public void Reminders_that_lie_in_the_past_are_left_out()
    {
        Assert.Equal(Nine(2027, 1, 4), Plain.NextNudge);
        Assert.Equal(Nine(2026, 11, 26), Add(due: Today).State().NextNudge);
        Assert.Equal(Nine(2026, 11, 25), Add(due: Today, now: Nine(2026, 11, 25).AddMinutes(-1)).State().NextNudge);
    }
}
