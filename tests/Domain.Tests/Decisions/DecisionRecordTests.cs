using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.Flags;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Decisions;

[Trait("Requirement", "ON-20")]
public sealed class DecisionRecordTests
{
    private static readonly DecisionRecord Made = DecisionRecord.Of(
        Propose(None, FlagChange.Recommend, new() { What = "Consider a move of school.", To = "Conference" }).State()
            .With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For).Close(Chair).State());

    [Fact]
    public void What_was_decided_stays_when_the_flag_goes_on_to_its_next_question()
    {
        var record = DecisionRecord.Of(Flagged);
        Assert.Equal("csog:CH-2041:1", record.Id);
        Assert.Equal("csog:CH-2041:2", DecisionRecord.Of(Unflagged).Id);
        Assert.Equal((Terms.Clause("decision").Rule, 3, Chair), (record.Question.Outcome!.Rule, record.Question.Ballots.Count, record.Question.ClosedBy));
    }

    [Fact]
    public void Neither_a_missing_quorum_nor_a_tie_that_waits_for_the_chair_is_a_decision()
    {
        Assert.True(DecisionRecord.Of(Flagged).IsDecision);
        Assert.False(DecisionRecord.Of(Opened.Close(Chair).State()).IsDecision);
        Assert.False(DecisionRecord.Of(Opened.Tied()).IsDecision);
        Assert.True(DecisionRecord.Of(Opened.Tied().Rule(false).State()).IsDecision);
        Assert.True(DecisionRecord.Of(Open(Flagged, Chair).State().Tied()).IsDecision);
    }

    [Fact]
    public void A_recommendation_is_considered_and_adopted_or_not_and_why()
    {
        Assert.Equal(new RecommendationAnswer(true, null, Health, Today), Answer(true, null).State().Answer);
        IsRefused(Reason.ReasonNeeded, Answer(false, " "));
        Assert.Equal("The school can keep the child safe.", Answer(false, "The school can keep the child safe.").State().Answer!.Why);
        IsRefused(Reason.TextTooLong, Answer(true, new string('a', 1001)));
        IsRefused(Reason.NotFound, Answer(true, null, Outsider));
    }

    [Fact]
    public void It_is_answered_once()
    {
        var adopted = Answer(true, null).State();
        Assert.False(adopted.AwaitsAnswer);
        IsAlreadySo(new AnswerRecommendation(true, null, Police).Decide(adopted, Terms, Members, Today));
        IsRefused(Reason.ChangedByAnother, new AnswerRecommendation(false, "No", Police).Decide(adopted, Terms, Members, Today));
        IsRefused(Reason.NoRecommendation, new AnswerRecommendation(true, null, Police).Decide(DecisionRecord.Of(Flagged), Terms, Members, Today));
    }

    [Fact]
    public void A_meeting_lists_what_it_leaves_undecided()
    {
        var meeting = Today;
        ForumItem[] items = [Item(2041), Item(2042), Item(2043), Item(2044, meeting.AddDays(42)), Item(2045) with { State = ItemState.Moved }];
        DecisionRecord[] decisions = [DecisionRecord.Of(Flagged), DecisionRecord.Of(Opened.Close(Chair).State()) with { Child = CaseReference.Of(2042) }];

        Assert.Equal([CaseReference.Of(2042), CaseReference.Of(2043)], Undecided.Of(meeting, items, [], decisions));
        Assert.Equal([CaseReference.Of(2041), CaseReference.Of(2042), CaseReference.Of(2043)], Undecided.Of(meeting, items, [CaseReference.Of(2041)], decisions));
    }

    private static ForumItem Item(int child, DateOnly? meeting = null) => new()
    {
        Forum = Terms.Forum,
        Child = CaseReference.Of(child),
        Referral = ReferralReference.Of(1000),
        Referrer = Outsider,
        Since = Today,
        Grounds = [],
        State = ItemState.Listed,
        Meeting = meeting ?? Today,
    };

    private static Decision<DecisionRecord> Answer(bool adopted, string? why, PersonId? by = null) =>
        new AnswerRecommendation(adopted, why, by ?? Health).Decide(Made, Terms, Members, Today);
}
