using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Challenges;

/// <summary>The police challenge health on a meeting day, 25 November 2026; the next meeting is on 6 January 2027.</summary>
public sealed class ChallengeTests
{
    private static readonly DateOnly Next = new(2027, 1, 6);

    private static readonly TermsOfReference Rules = Csog.Terms with { Challenges = new("functions") };

    private static readonly Roster Group = Members with { FirstMeeting = Today };

    private static readonly AgencyId OfHealth = Rules.AgencyOf(new("health-lead"));

    private static readonly RaiseChallenge Command = new(ChallengeReference.Of(3), OfHealth, "Nobody rang the family.", Police);

    [Fact]
    [Trait("Requirement", "CE-06")]
    [Trait("Requirement", "OP-19")]
    public void The_agency_answers_at_the_next_meeting_after_the_day_on_which_it_was_challenged()
    {
        var raised = IsAccepted(Command.Decide(Rules, Group, null, Now));

        Assert.Equal(Next, raised.State.Meeting);
        Assert.Equal(UkTime.At(Next.AddDays(-7), new(9, 0)), raised.State.NextStep);
        Assert.Superset(new HashSet<PersonId> { Health, HealthAlternate, HealthStandIn, Chair }, raised.Tell.Select(notice => notice.To).ToHashSet());
        Assert.DoesNotContain(raised.Tell, notice => notice.To == Police || notice.Items[0].Text.Contains("family", StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "CE-06")]
    public void A_member_challenges_another_agency_with_words_and_about_a_child_whose_record_they_open()
    {
        IsRefused(Reason.NoChallengesHere, Command.Decide(Csog.Terms, Group, null, Now));
        IsRefused(Reason.NoSeat, (Command with { By = Outsider }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.OtherAgencyNeeded, (Command with { To = null }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.OtherAgencyNeeded, (Command with { By = Health }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.OtherAgencyNeeded, (Command with { To = new("no-such") }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.ConcernNeeded, (Command with { Concern = " " }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.TextTooLong, (Command with { Concern = new('w', Challenge.MostConcern + 1) }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.NotFound, (Command with { Child = CaseReference.Of(2041) }).Decide(Rules, Group, null, Now));
        IsRefused(Reason.NoMeetingDates, Command.Decide(Rules, Members with { FirstMeeting = null }, null, Now));
    }

    [Fact]
    [Trait("Requirement", "CE-06")]
    [Trait("Requirement", "OP-19")]
    public void The_challenged_agency_never_settles_it_without_an_answer()
    {
        var raised = IsAccepted(Command.Decide(Rules, Group, null, Now)).State;

        IsRefused(Reason.AnswerFirst, Settle(raised, Health));
        IsRefused(Reason.NotYourChallenge, Settle(raised, Education));
        IsRefused(Reason.ChallengedAgencyOnly, Answer(raised, Education));
        IsRefused(Reason.TextNeeded, new AnswerChallenge(" ", Health).Decide(raised, Rules, Group, Now));

        var answered = IsAccepted(Answer(raised, Health));
        Assert.Null(answered.State.NextStep);
        Assert.Equal(new HashSet<PersonId> { Police, Chair }, answered.Tell.Select(notice => notice.To).ToHashSet());
        Assert.IsType<Decision<Challenge>.AlreadySo>(Answer(answered.State, Health));
        foreach (var person in new[] { Health, Police, SecondPolice, Chair })
        {
            Assert.False(IsAccepted(Settle(answered.State, person)).State.IsOpen);
        }
        IsRefused(Reason.ChallengeSettled, Answer(IsAccepted(Settle(answered.State, Police)).State, HealthAlternate));
    }

    [Fact]
    [Trait("Requirement", "CE-06")]
    public void One_without_an_answer_is_reminded_a_week_before_and_goes_up_the_morning_after_each_meeting()
    {
        var raised = IsAccepted(Command.Decide(Rules, Group, null, Now)).State;

        var reminded = IsAccepted(Watch(raised, raised.NextStep!.Value));
        Assert.All(reminded.Tell, notice => Assert.Equal(NoticeKind.ChallengeOwed, notice.Kind));
        Assert.Equal([Health, HealthAlternate, HealthStandIn], reminded.Tell.Select(notice => notice.To));
        Assert.Equal(UkTime.At(Next.AddDays(1), new(9, 0)), reminded.State.NextStep);

        var missed = IsAccepted(Watch(reminded.State, reminded.State.NextStep!.Value));
        Assert.Equal((1, new DateOnly(2027, 2, 17)), (missed.State.Missed, missed.State.Meeting));
        Assert.Superset(new HashSet<PersonId> { Health, Police, Chair, Coordinator }, missed.Tell.Select(notice => notice.To).ToHashSet());
        Assert.IsType<Decision<Challenge>.AlreadySo>(Watch(missed.State, Now.AddDays(60) > missed.State.NextStep ? missed.State.NextStep!.Value.AddMinutes(-1) : Now));
        Assert.IsType<Decision<Challenge>.AlreadySo>(Watch(IsAccepted(Answer(missed.State, Health)).State, missed.State.NextStep!.Value));
    }

    [Fact]
    public void When_the_meeting_moves_the_answer_is_due_on_the_new_day()
    {
        var raised = IsAccepted(Command.Decide(Rules, Group, null, Now)).State;
        var moved = Group with { MovedMeetings = [new(Next, Next.AddDays(14), [])] };

        var looked = IsAccepted(WatchChallenge.Decide(raised, Rules, moved, raised.NextStep!.Value));

        Assert.Empty(looked.Tell);
        Assert.Equal(UkTime.At(Next.AddDays(7), new(9, 0)), looked.State.NextStep);
    }

    private static Decision<Challenge> Answer(Challenge challenge, PersonId by) => new AnswerChallenge("The school nurse visits on Friday.", by).Decide(challenge, Rules, Group, Now);

    private static Decision<Challenge> Settle(Challenge challenge, PersonId by) => new SettleChallenge(by).Decide(challenge, Rules, Group, Now);

    private static Decision<Challenge> Watch(Challenge challenge, DateTimeOffset now) => WatchChallenge.Decide(challenge, Rules, Group, now);
}
