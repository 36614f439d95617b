using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

/// <summary>What is added to a referral before and after the decision, and who then looks at it.</summary>
public sealed class AddToReferralTests
{
    private static readonly CaseReference Other = CaseReference.Of(2041);

    private static readonly Child Kept = NotOpen with { Reference = Other, ReferredAgain = [Reference] };

    private static readonly FrontDoorReview Joined = Waiting with { Joined = new(Other, Reviewer, Morning), NextNudge = null };

    [Fact]
    public void What_is_added_before_the_decision_is_told_to_the_reviewing_role_and_moves_no_day()
    {
        var added = IsAccepted(Add("More.").Decide(Waiting, NotOpen, Setting));

        Assert.Equal((Waiting.AnswerBy, Waiting.NextNudge, (DateOnly?)null), (added.State.AnswerBy, added.State.NextNudge, added.State.LookBy));
        Assert.Equal([Reviewer, SecondReviewer], added.Tell.Select(notice => notice.To));
        Assert.DoesNotContain(added.Tell, notice => notice.Items[0].Text.Contains("More", StringComparison.Ordinal));
        Assert.All(IsAccepted((Add("More.") with { Danger = Danger.HelpCalled }).Decide(Waiting, NotOpen, Setting)).Tell, notice => Assert.Equal(Notice.Danger, notice.Items[0].Text));
    }

    [Fact]
    public void The_same_draft_adds_once_also_after_more_was_added()
    {
        var twice = (Add("Again.") with { Draft = "other" }).Decide(Add("More.").Decide(Waiting, NotOpen, Setting).State(), NotOpen, Setting).State();
        IsAlreadySo(Add("More.").Decide(twice, NotOpen, Setting));
        Assert.Equal([1, 2], twice.Additions.Select(addition => addition.Number));
    }

    [Fact]
    public void Danger_comes_first_and_then_words_within_bounds()
    {
        IsRefused(Reason.DangerFirst, (Add("More.") with { Danger = Danger.NotAsked }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.TextNeeded, Add(" ").Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.TextTooLong, Add(new('a', Addition.MostCharacters + 1)).Decide(Waiting, NotOpen, Setting));
        var full = Enumerable.Range(1, FrontDoorReview.MostAdditions).Aggregate(Waiting, (review, number) => (Add("More.") with { Draft = $"d{number}" }).Decide(review, NotOpen, Setting).State());
        IsRefused(Reason.TooManyAdditions, Add("More.").Decide(full, NotOpen, Setting));
    }

    [Fact]
    public void Who_says_that_the_name_or_birth_date_is_wrong_says_what_is_right_and_the_record_stays_as_it_is()
    {
        var wrong = Add("Misheard.") with { Corrects = [CorrectedPart.BirthDate, CorrectedPart.Name, CorrectedPart.Name], RightName = "Sammy Sample-Child", RightBirthDate = new(2012, 4, 1) };

        IsRefused(Reason.FormIncomplete, (wrong with { RightName = " " }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.FormIncomplete, (wrong with { RightBirthDate = null }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.TextTooLong, (wrong with { RightName = new('a', Addition.MostNameCharacters + 1) }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.BirthDateInFuture, (wrong with { RightBirthDate = new(2027, 2, 2) }).Decide(Waiting, NotOpen, Setting));
        var added = wrong.Decide(Waiting, NotOpen, Setting).State().Additions[0];
        Assert.Equal([CorrectedPart.Name, CorrectedPart.BirthDate], added.Corrects);
        Assert.Equal(("Sammy Sample-Child", new DateOnly(2012, 4, 1)), (added.RightName, added.RightBirthDate));
        var other = (wrong with { Corrects = [CorrectedPart.Other] }).Decide(Waiting, NotOpen, Setting).State().Additions[0];
        Assert.Equal((null, null), (other.RightName, other.RightBirthDate));
    }

    [Fact]
    public void To_anybody_else_there_is_no_such_referral_and_to_nobody_once_the_record_is_going()
    {
        IsRefused(Reason.NotFound, (Add("More.") with { By = Member }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.NotFound, (Add("More.") with { By = Reviewer }).Decide(Waiting, NotOpen, Setting));
        IsRefused(Reason.NotFound, Add("More.").Decide(Waiting, NotOpen with { IsGoing = true }, Setting));
    }

    [Fact]
    public void After_the_decision_nothing_is_added_about_somebody_who_has_grown_up()
    {
        var decided = Settled(Outcome("advice"), NotOpen).Review;
        IsRefused(Reason.EighteenOrOver, Add("More.").Decide(decided, NotOpen, At(UkTime.At(new(2030, 3, 31), new(10, 0)))));
        IsAccepted(Add("More.").Decide(decided, NotOpen, At(UkTime.At(new(2030, 3, 30), new(10, 0)))));
        IsAccepted(Add("More.").Decide(Waiting, NotOpen, At(UkTime.At(new(2030, 3, 31), new(10, 0)))));
    }

    [Fact]
    public void It_answers_the_questions_that_its_form_showed_and_that_were_put_to_this_person()
    {
        var screened = NotOpen with { Level = new(1, RiskLevel.Moderate, "tool", "1", Member, Morning) };
        var asked = new AskReferrer(Reference, Reviewer) { To = Referrer, Text = "Which night?" }.Decide(Waiting, screened, Setting).State();
        asked = new AskReferrer(Reference, Reviewer) { To = Member, Text = "Who saw it?" }.Decide(asked, screened, Setting).State();
        asked = new AskReferrer(Reference, Reviewer) { To = Referrer, Text = "Which school?" }.Decide(asked, screened, Setting).State();

        var answered = IsAccepted((Add("Saturday.") with { Shown = [1, 2] }).Decide(asked, screened, Setting));

        Assert.Equal([1], answered.State.Additions[0].Answers);
        Assert.Equal([2, 3], answered.State.OpenQuestions.Select(question => question.Number));
        Assert.All(answered.Tell, notice => Assert.Equal(AddToReferral.Answered, notice.Items[0].Text));
        Assert.NotNull(answered.State.NextAsk);
        var all = (Add("Northside.") with { Draft = "b", Shown = [1, 3] }).Decide(answered.State, screened, Setting).State();
        Assert.Equal([3], all.Additions[1].Answers);
        Assert.Null((Add("Two teachers.") with { By = Member, Draft = "c", Shown = [2] }).Decide(all, screened, Setting).State().NextAsk);
    }

    [Fact]
    public void After_the_decision_it_waits_as_long_as_a_referral_does_reminds_and_goes_up_the_line()
    {
        var late = Add("More.").Decide(Settled(Outcome("advice"), NotOpen).Review, NotOpen, Setting).State();

        Assert.True(late.IsOpen);
        Assert.Equal(new(2027, 2, 2), late.DueOn);
        Assert.Equal(late.LookBy, (Add("Again.") with { Draft = "b" }).Decide(late, NotOpen, At(Morning.AddDays(3))).State().LookBy);
        var reminded = IsAccepted(NudgeFrontDoor.Decide(late, At(late.NextNudge!.Value)));
        Assert.All(reminded.Tell, notice => Assert.Equal((NoticeKind.FrontDoorOverdue, "addition"), (notice.Kind, notice.Items[0].Text)));
        Assert.Equal(NoticeKind.FrontDoorEscalated, Assert.Single(IsAccepted(NudgeFrontDoor.Decide(reminded.State, At(reminded.State.NextNudge!.Value))).Tell).Kind);
    }

    [Fact]
    public void What_is_added_while_the_keyworker_is_asked_waits_beside_that_and_neither_ends_the_other()
    {
        var assessed = Settled(Outcome("assessment") with { ThresholdMet = false }, NotOpen, Waiting with { Screening = new(1, Morning) }).Review;
        var added = Add("More.").Decide(assessed, NotOpen, Setting).State();
        Assert.Equal(new(2027, 2, 2), added.DueOn);

        var answered = new AnswerKeyworkerQuestion(Reference, Reviewer) { Needed = false, Why = "No need." }.Decide(added, NotOpen, Setting).State().Review;
        Assert.Equal((added.LookBy, added.NextNudge, true), (answered.LookBy, answered.NextNudge, answered.IsOpen));

        IsRefused(Reason.OthersHaveIt, (Look with { Again = true }).Decide(added, NotOpen, null, null, [], Setting));
        var looked = Look.Decide(added, NotOpen, null, null, [], Setting).State().Review;
        Assert.Equal((assessed.DueOn, assessed.NextNudge), (looked.DueOn, looked.NextNudge));
    }

    [Fact]
    public void Only_the_reviewing_role_says_that_it_was_read_and_only_when_something_waits()
    {
        var late = Add("More.").Decide(Settled(Outcome("advice"), NotOpen).Review, NotOpen, Setting).State();

        IsRefused(Reason.NotFound, (Look with { By = Referrer }).Decide(late, NotOpen, null, null, [], Setting));
        IsRefused(Reason.NothingAdded, Look.Decide(Waiting, NotOpen, null, null, [], Setting));
        IsRefused(Reason.NothingAdded, Look.Decide(Add("More.").Decide(Waiting, NotOpen, Setting).State(), NotOpen, null, null, [], Setting));
        var looked = Look.Decide(late, NotOpen, null, null, [], Setting).State().Review;
        Assert.Equal((false, (DateTimeOffset?)null), (looked.IsOpen, looked.NextNudge));
        IsAlreadySo(Look.Decide(looked, NotOpen, null, null, [], Setting));
        IsRefused(Reason.NothingAdded, (Look with { Again = true }).Decide(looked, NotOpen, null, null, [], Setting));
    }

    [Fact]
    public void Groups_that_have_the_child_hear_that_there_is_more_and_then_nobody_decides_again()
    {
        var settled = Settled(Outcome("early"), NotOpen);
        var late = Add("More.").Decide(settled.Review, NotOpen, Setting).State();

        IsRefused(Reason.OthersHaveIt, (Look with { Again = true }).Decide(late, settled.Child, null, null, settled.Items, Setting));
        var told = IsAccepted(Look.Decide(late, settled.Child, null, null, settled.Items, Setting)).Tell;
        Assert.Equal([ChairOf("early-east"), AdministratorOf("early-east")], told.Select(notice => notice.To));
        Assert.All(told, notice => Assert.Equal((NoticeKind.ReferralMoreTold, "CH-9", "R-7"), (notice.Kind, notice.Items[0].Reference, notice.Items[0].Text)));

        IReadOnlyList<ForumItem> gone = [.. settled.Items.Select(item => item with { State = ItemState.Moved })];
        Assert.Empty(IsAccepted(Look.Decide(late, settled.Child, null, null, gone, Setting)).Tell);
        var again = (Look with { Again = true }).Decide(late, settled.Child, null, null, gone, Setting).State().Review;
        Assert.Equal((true, (DateOnly?)null, 1), (again.IsUndecided, again.LookBy, again.Earlier.Count));
    }

    [Fact]
    public void Of_a_joined_referral_the_record_that_is_kept_counts_and_no_other()
    {
        var late = Add("More.").Decide(Joined, NotOpen, Setting).State();
        var before = Settled(Outcome("advice"), NotOpen).Review with { Referral = ReferralReference.Of(3) };

        Assert.Equal(new(2027, 2, 2), late.LookBy);
        IsRefused(Reason.KeptRecordNeeded, Look.Decide(late, NotOpen, null, null, [], Setting));
        IsRefused(Reason.KeptRecordNeeded, Look.Decide(late, NotOpen, Kept with { ReferredAgain = [] }, null, [], Setting));
        IsRefused(Reason.KeptRecordNeeded, Look.Decide(late, NotOpen, Kept with { JoinedTo = CaseReference.Of(3) }, null, [], Setting));
        IsRefused(Reason.OthersHaveIt, (Look with { Again = true }).Decide(late, NotOpen, Kept, null, [], Setting));
        IsRefused(Reason.OthersHaveIt, (Look with { Again = true }).Decide(late, NotOpen, Kept, Waiting, [], Setting));

        var again = (Look with { Again = true }).Decide(late, NotOpen, Kept, before, [], Setting).State();
        Assert.Equal((false, before.Referral, true), (again.Review.IsOpen, again.Again?.Referral, again.Again?.IsUndecided));
        Assert.Null(Look.Decide(late, NotOpen, Kept, before, [], Setting).State().Again);
    }

    private static LookAtAdditions Look { get; } = new(Reference, Reviewer);

    private static AddToReferral Add(string text) => new(Reference, Referrer) { Draft = "a", FormVersion = "1", Danger = Danger.No, Text = text };
}
