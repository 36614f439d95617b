using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

/// <summary>Monday 1 February 2027; the referral is to be answered by Tuesday.</summary>
public sealed class AskReferrerTests
{
    private static readonly AskReferrer Ask = new(Reference, Reviewer) { To = Referrer, Text = "Which night was it?" };

    [Fact]
    public void Asking_tells_the_referrer_without_the_question_and_moves_neither_the_day_of_the_answer_nor_its_reminders()
    {
        var asked = IsAccepted(Ask.Decide(Waiting, NotOpen, Setting));

        Assert.Equal((Waiting.AnswerBy, Waiting.NextNudge, Waiting.DueOn), (asked.State.AnswerBy, asked.State.NextNudge, asked.State.DueOn));
        Assert.Equal(new FrontDoorQuestion(1, "Which night was it?", Referrer, Waiting.AnswerBy, Reviewer, Morning), Assert.Single(asked.State.OpenQuestions));
        var told = Assert.Single(asked.Tell);
        Assert.Equal((Referrer, NoticeKind.ReferralAsked, Waiting.AnswerBy), (told.To, told.Kind, told.Items[0].Due));
        Assert.DoesNotContain(told.Items, item => item.Text.Contains("night", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_reviewing_role_asks_and_only_before_the_decision()
    {
        foreach (var other in new[] { Referrer, Member, ChairOf("early-east"), AdministratorOf("early-east") })
        {
            IsRefused(Reason.NotFound, (Ask with { By = other }).Decide(Waiting, NotOpen, Setting));
        }
        IsRefused(Reason.AlreadyDecided, Ask.Decide(Settled(Outcome("advice"), NotOpen).Review, NotOpen, Setting));
        IsRefused(Reason.AlreadyDecided, Ask.Decide(Waiting with { Joined = new(CaseReference.Of(2), Reviewer, Morning) }, NotOpen, Setting));
    }

    [Fact]
    public void A_question_has_words_a_bound_and_a_day_to_come()
    {
        IsRefused(Reason.TextNeeded, (Ask with { Text = " " }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.TextTooLong, (Ask with { Text = new('a', FrontDoorReview.MostQuestionCharacters + 1) }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.DateInPast, (Ask with { WantedBy = new(2027, 1, 31) }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.DateTooFar, (Ask with { WantedBy = new(2029, 1, 31) }).Decide(Waiting, NotOpen, Setting));
        Assert.Equal(new(2027, 2, 5), IsAccepted((Ask with { WantedBy = new(2027, 2, 5) }).Decide(Waiting, NotOpen, Setting)).State.Questions[0].WantedBy);
    }

    [Fact]
    public void When_the_day_of_the_answer_has_passed_the_next_working_day_is_meant()
    {
        var friday = At(UkTime.At(new(2027, 2, 5), new(10, 0)));
        Assert.Equal(new(2027, 2, 8), IsAccepted(Ask.Decide(Waiting, NotOpen, friday)).State.Questions[0].WantedBy);
    }

    [Fact]
    public void The_same_words_by_the_same_person_ask_once_and_a_card_that_is_behind_asks_nothing()
    {
        var asked = Ask.Decide(Waiting, NotOpen, Setting).State();

        IsAlreadySo((Ask with { Seen = 0 }).Decide(asked, NotOpen, Setting));
        IsRefused(Reason.SaidMeanwhile, (Ask with { By = SecondReviewer, Text = "Who was there?", Seen = 0 }).Decide(asked, NotOpen, Setting));
        Assert.Equal(2, IsAccepted((Ask with { By = SecondReviewer, Text = "Who was there?", Seen = 1 }).Decide(asked, NotOpen, Setting)).State.Questions.Count);
        IsRefused(Reason.SaidMeanwhile, (Outcome("advice") with { Seen = 0 }).Decide(asked, NotOpen, Setting));
        IsAccepted((Outcome("advice") with { Seen = 1 }).Decide(asked, NotOpen, Setting));
    }

    [Fact]
    public void After_as_many_questions_as_are_kept_people_talk()
    {
        var many = Enumerable.Range(1, FrontDoorReview.MostQuestions).Aggregate(Waiting, (review, number) => (Ask with { Text = $"Number {number}?" }).Decide(review, NotOpen, Setting).State());
        IsRefused(Reason.TooManyQuestions, Ask.Decide(many, NotOpen, Setting));
    }

    [Fact]
    public void Whoever_sent_the_latest_screening_may_be_asked_and_nobody_else()
    {
        var screened = NotOpen with { Level = new(1, RiskLevel.Moderate, "tool", "1", Member, Morning) };

        Assert.Equal(Member, IsAccepted((Ask with { To = Member }).Decide(Waiting, screened, Setting)).Tell[0].To);
        IsRefused(Reason.UnknownChoice, (Ask with { To = Member }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.UnknownChoice, (Ask with { To = ChairOf("early-east") }).Decide(Waiting, screened, Setting));
    }

    [Fact]
    public void Who_had_a_seat_and_has_none_has_left_and_is_not_asked()
    {
        IsRefused(Reason.AskedHasLeft, Ask.Decide(Waiting, NotOpen, With(new(2027, 1, 31))));
        IsAccepted(Ask.Decide(Waiting, NotOpen, With(new(2027, 2, 1))));
        IsAccepted(Ask.Decide(Waiting, NotOpen, With(null)));
        Assert.False(Setting.HasLeft(Referrer));
        Assert.False((Setting with { RosterOf = forum => Roster(forum, new(2027, 1, 31)) with { Coordinator = Referrer } }).HasLeft(Referrer));
    }

    [Fact]
    public void Who_owes_the_answer_is_reminded_on_the_days_of_the_rule_and_the_front_door_on_its_own()
    {
        var asked = Ask.Decide(Waiting, NotOpen, Setting).State();
        Assert.Equal((UkTime.At(new(2027, 2, 2), new(9, 0)), UkTime.At(new(2027, 2, 3), new(9, 0))), (asked.NextAsk, asked.NextNudge));
        IsAlreadySo(NudgeFrontDoor.Decide(asked, At(asked.NextAsk!.Value.AddMinutes(-1))));

        var first = IsAccepted(NudgeFrontDoor.Decide(asked, At(asked.NextAsk!.Value)));
        Assert.Equal((Referrer, NoticeKind.ReferralAnswerOwed), (Assert.Single(first.Tell).To, first.Tell[0].Kind));
        Assert.Equal((asked.NextNudge, asked.NudgeStep), (first.State.NextNudge, first.State.NudgeStep));
        IsAlreadySo(NudgeFrontDoor.Decide(first.State, At(asked.NextAsk!.Value)));

        var both = IsAccepted(NudgeFrontDoor.Decide(first.State, At(first.State.NextAsk!.Value)));
        Assert.Equal([NoticeKind.FrontDoorOverdue, NoticeKind.FrontDoorOverdue, NoticeKind.ReferralAnswerOwed], both.Tell.Select(notice => notice.Kind));
        var last = IsAccepted(NudgeFrontDoor.Decide(both.State, At(both.State.NextAsk!.Value)));
        Assert.Equal(UkTime.At(new(2027, 2, 5), new(9, 0)), both.State.NextAsk);
        Assert.Null(last.State.NextAsk);
    }

    [Fact]
    public void Nobody_is_reminded_of_what_a_decision_has_made_idle_and_after_it_is_opened_again_neither()
    {
        var asked = Ask.Decide(Waiting, NotOpen, Setting).State();
        var decided = Settled(Outcome("advice"), NotOpen, asked).Review;
        Assert.Null(decided.NextAsk);
        Assert.Empty(decided.OpenQuestions);

        var again = decided.OpenedAgain(Setting.Terms(decided.Forum), Morning.AddDays(1));
        Assert.Empty(again.OpenQuestions);
        Assert.Single((Ask with { Text = "And now?" }).Decide(again, NotOpen, At(Morning.AddDays(1))).State().OpenQuestions);
    }

    [Fact]
    public void Who_leaves_after_they_were_asked_is_not_reminded()
    {
        var asked = Ask.Decide(Waiting, NotOpen, With(new(2027, 2, 1))).State();
        Assert.Empty(IsAccepted(NudgeFrontDoor.Decide(asked, At(asked.NextAsk!.Value) with { RosterOf = forum => Roster(forum, new(2027, 2, 1)) })).Tell);
    }

    private static ReviewSetting With(DateOnly? last) => Setting with { RosterOf = forum => Roster(forum, last) };

    /// <summary>The referrer has had a seat until that day.</summary>
    private static Roster Roster(ForumId forum, DateOnly? last) => Setting.RosterOf(forum) is var roster
        ? roster with { Holdings = [.. roster.Holdings, new(Referrer, "Jo Example-Nurse", new("health-lead"), SeatRole.Member, new(2026, 1, 5), last)] }
        : throw new InvalidOperationException();
}
