using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "HO-13")]
public sealed class ConfirmFlagTests
{
    [Fact]
    public void A_member_says_since_when_the_flag_is_on_their_agencys_system()
    {
        var task = Flagged.Confirm(Education, ConfirmationState.OnSystem, Today.AddDays(-1)).State().TaskOf("education");
        Assert.Equal((ConfirmationState.OnSystem, Today.AddDays(-1), Education), (task.State, task.On, task.By));
        Assert.Null(task.NextNudge);
    }

    [Fact]
    public void An_agency_that_cannot_says_why()
    {
        IsRefused(Reason.ReasonNeeded, Flagged.Confirm(Commissioned, ConfirmationState.Cannot));
        IsRefused(Reason.ReasonNeeded, Flagged.Confirm(Commissioned, ConfirmationState.Cannot, why: " \n "));
        IsRefused(Reason.TextTooLong, Flagged.Confirm(Commissioned, ConfirmationState.Cannot, why: new string('x', ConfirmFlag.MostWhy + 1)));
        var task = Flagged.Confirm(Commissioned, ConfirmationState.Cannot, why: "No system of our own").State().TaskOf("commissioned");
        Assert.Equal(("No system of our own", null), (task.Why, task.On));
        Assert.False(task.IsOwed);
    }

    [Fact]
    public void Four_of_six_leave_the_other_two()
    {
        var four = new[] { Police, SocialCare, Education, Unit }.Aggregate(Flagged, (flag, member) => flag.Confirm(member, ConfirmationState.OnSystem).State());
        Assert.Equal(["Health", "Commissioned Services"], four.Confirmations.Where(task => task.IsOwed).Select(task => task.AgencyName));
    }

    [Fact]
    public void Removed_is_refused_until_the_group_has_decided_it()
    {
        IsRefused(Reason.NotDecidedYet, Flagged.Confirm(Health, ConfirmationState.Removed));
        IsRefused(Reason.NotDecidedYet, Open(Flagged, Chair).State().Confirm(Health, ConfirmationState.Removed));
        IsRefused(Reason.NotDecidedYet, None.Confirm(Health, ConfirmationState.Removed));
        Assert.Equal(ConfirmationState.Removed, Unflagged.Confirm(Health, ConfirmationState.Removed).State().TaskOf("health").State);
    }

    [Fact]
    public void No_agency_puts_a_flag_back_by_itself() => IsRefused(Reason.NotDecidedYet, Unflagged.Confirm(Health, ConfirmationState.OnSystem));

    [Fact]
    public void Nothing_is_confirmed_before_a_decision()
    {
        IsRefused(Reason.NotDecidedYet, Opened.Confirm(Health, ConfirmationState.OnSystem));
        IsRefused(Reason.NotDecidedYet, Opened.Close(Chair).State().Confirm(Health, ConfirmationState.OnSystem));
    }

    [Fact]
    public void A_removal_asks_everybody_but_those_who_never_could()
    {
        var cannot = Flagged.Confirm(Commissioned, ConfirmationState.Cannot, why: "No system").State();
        var removed = Agreed(Open(cannot, Chair).State(), Today.AddDays(7));
        Assert.Equal(["police", "local-authority", "education", "safeguarding-unit", "health"], removed.Confirmations.Select(task => task.Agency.Value));
        Assert.All(removed.Confirmations, task => Assert.Equal((FlagChange.Remove, ConfirmationState.ToDo), (task.Change, task.State)));
        Assert.False(removed.IsFlagged);
        IsRefused(Reason.NoConfirmationOwed, removed.Confirm(Commissioned, ConfirmationState.Removed));
    }

    [Fact]
    public void Dates_are_needed_and_never_in_the_future()
    {
        IsRefused(Reason.DateInFuture, Flagged.Confirm(Health, ConfirmationState.OnSystem, Today.AddDays(1)));
        IsRefused(Reason.DateNotReadable, new ConfirmFlag(Child, ConfirmationState.OnSystem, null, null, Health).Decide(Flagged, Terms, Members, Today));
        IsRefused(Reason.UnknownChoice, Flagged.Confirm(Health, ConfirmationState.ToDo));
    }

    [Fact]
    public void The_same_answer_twice_is_one_and_another_answer_replaces_it()
    {
        var once = Flagged.Confirm(Health, ConfirmationState.OnSystem).State();
        IsAlreadySo(once.Confirm(Health, ConfirmationState.OnSystem));
        IsAlreadySo(once.Confirm(HealthAlternate, ConfirmationState.OnSystem));
        Assert.Equal(ConfirmationState.Cannot, once.Confirm(Health, ConfirmationState.Cannot, why: "Taken down in error").State().TaskOf("health").State);
    }

    [Fact]
    public void Nobody_answers_for_an_agency_they_do_not_sit_for()
    {
        IsRefused(Reason.NotFound, Flagged.Confirm(Outsider, ConfirmationState.OnSystem));
        IsRefused(Reason.NotFound, Flagged.Confirm(Coordinator, ConfirmationState.OnSystem));
        var forged = new ConfirmFlag(Child, ConfirmationState.OnSystem, Today, null, Health) { Agency = new("education") };
        IsRefused(Reason.NotYourAgency, forged.Decide(Flagged, Terms, Members, Today));
    }

    [Fact]
    public void Somebody_with_seats_of_two_agencies_answers_for_the_one_they_say()
    {
        var roster = Members.With(Seat(Deputy, "health-worker"));
        var forTheCouncil = new ConfirmFlag(Child, ConfirmationState.OnSystem, Today, null, Deputy) { Agency = new("local-authority") };
        Assert.Equal(["local-authority"], Answered(forTheCouncil.Decide(Flagged, Terms, roster, Today).State()));
        Assert.Equal(["health"], Answered((forTheCouncil with { Agency = new("health") }).Decide(Flagged, Terms, roster, Today).State()));
        Assert.Equal(["health"], Answered(Flagged.Confirm(Deputy, ConfirmationState.OnSystem, roster: roster).State()));
    }

    [Fact]
    public void An_answer_on_an_old_card_is_none_about_a_later_decision()
    {
        var cannotAdd = new ConfirmFlag(Child, ConfirmationState.Cannot, null, "No system", Health) { Asked = FlagChange.Add };
        IsAccepted(cannotAdd.Decide(Flagged, Terms, Members, Today));
        IsRefused(Reason.ChangedByAnother, cannotAdd.Decide(Unflagged, Terms, Members, Today));
    }

    [Fact]
    public void The_audit_trail_keeps_agency_and_answer_without_the_reason() =>
        Assert.Equal("health Cannot", IsAccepted(Flagged.Confirm(Health, ConfirmationState.Cannot, why: "Sam is not known")).Fact.Detail);

    private static IEnumerable<string> Answered(Flag flag) => flag.Confirmations.Where(task => !task.IsOwed).Select(task => task.Agency.Value);
}
