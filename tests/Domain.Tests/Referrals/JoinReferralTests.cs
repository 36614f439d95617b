using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using static PanelAssistant.Tests.Domain.People.Csog;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

/// <summary>A second referral of a child who has a record.</summary>
public sealed class JoinReferralTests
{
    private static readonly CaseReference Other = CaseReference.Of(2041);

    private static readonly Child Known = NotOpen with
    {
        Reference = Other,
        Exploitation = [ExploitationType.Sexual],
        OpenToSocialCare = PanelAssistant.Domain.Cases.Known.Yes,
        LeadProfessional = "A social worker",
    };

    [Theory]
    [InlineData("Zoë", "O'Example-Child", true)]
    [InlineData("Example Child", "ZOE O", false)]
    [InlineData("child-oexample", "zoe", true)]
    [InlineData("Zoe", "Example", false)]
    public void Two_records_are_alike_by_the_words_of_the_name_in_any_order_and_the_date_of_birth(string first, string last, bool alike)
    {
        var one = NotOpen with { FirstName = "Zoe", LastName = "OExample-Child" };
        var two = one with { FirstName = first, LastName = last };

        Assert.Equal(alike, one.Likeness == two.Likeness);
        Assert.NotEqual(one.Likeness, (one with { Born = BirthDate.Of(one.Born.Day.AddDays(1)) }).Likeness);
    }

    [Theory]
    [InlineData("MaryAnn", "Example-Child", true)]
    [InlineData("Mary-Ann", "Example Child", true)]
    [InlineData("EXAMPLECHILD", "mary ann", true)]
    [InlineData("Mary", "Example-Child", false)]
    public void Two_records_are_alike_however_the_name_is_put_together(string first, string last, bool alike)
    {
        var one = NotOpen with { FirstName = "Mary Ann", LastName = "Example-Child" };
        var two = one with { FirstName = first, LastName = last };

        Assert.Equal(alike, one.Letters == two.Letters);
        Assert.NotEqual(one.Letters, (one with { Born = BirthDate.Of(one.Born.Day.AddDays(1)) }).Letters);
    }

    [Fact]
    public void What_is_found_is_asked_of_the_front_door_and_never_of_the_referrer()
    {
        var looked = FindSameChild.Decide(Waiting, [NotOpen with { Reference = Waiting.Child }, Known, Known with { Reference = CaseReference.Of(9), JoinedTo = Other }]);

        Assert.Equal([Other], looked.SameAs);
        Assert.Null(looked.LooksForSame);
        Assert.NotNull(Waiting.LooksForSame);
        var told = FindSameChild.Tell(looked, Setting.RosterOf(Waiting.Forum), Morning).ToList();
        Assert.NotEmpty(told);
        Assert.DoesNotContain(told, notice => notice.To == Referrer);
        Assert.Empty(IsAccepted(new KeepApart(Waiting.Referral, Reviewer).Decide(looked, Setting)).State.SameAs);
        IsRefused(Reason.NotFound, new KeepApart(Waiting.Referral, Referrer).Decide(looked, Setting));
    }

    [Fact]
    public void The_record_that_stays_knows_both_and_the_other_leads_to_it()
    {
        var made = NotOpen with { Reference = Waiting.Child, Exploitation = [ExploitationType.Criminal], OpenToSocialCare = PanelAssistant.Domain.Cases.Known.NotKnown };

        var joined = IsAccepted(Join().Decide(Waiting, made, Known, null, [], Setting)).State;

        Assert.Equal([.. new[] { ExploitationType.Criminal, ExploitationType.Sexual }.Order()], joined.Known.Exploitation);
        Assert.Equal(PanelAssistant.Domain.Cases.Known.Yes, joined.Known.OpenToSocialCare);
        Assert.Equal([Waiting.Referral], joined.Known.ReferredAgain);
        var earlier = ReferralReference.Of(3);
        Assert.Equal([earlier, Waiting.Referral], IsAccepted(Join().Decide(Waiting, made with { ReferredAgain = [earlier] }, Known, null, [], Setting)).State.Known.ReferredAgain);
        Assert.Equal(Other, joined.Made.JoinedTo);
        Assert.False(joined.Review.IsOpen);
        Assert.Null(joined.Review.NextNudge);
        IsAlreadySo(Join().Decide(joined.Review, joined.Made, joined.Known, null, [], Setting));
        IsRefused(Reason.AlreadyDecided, Outcome("advice").Decide(joined.Review, made, Setting));
    }

    [Fact]
    public void What_keeps_either_record_keeps_the_one_that_stays()
    {
        var hold = new LegalHold("A court asked for it.", Reviewer, Morning);
        var made = NotOpen with { Reference = Waiting.Child, Holds = [hold], LookedAfter = true };

        var joined = IsAccepted(Join().Decide(Waiting, made, Known with { Holds = [hold with { At = Morning.AddDays(-2), Released = new("Over.", Reviewer, Morning) }] }, null, [], Setting)).State;

        Assert.True(joined.Known.IsOnHold);
        Assert.Equal(["A court asked for it."], joined.Known.Holds.Where(one => one.Released is null).Select(one => one.Why));
        Assert.True(joined.Known.LookedAfter);
        Assert.False(IsAccepted(Join().Decide(Waiting, NotOpen, Known, null, [], Setting)).State.Known.LookedAfter);
        Assert.Equal([made.Reference], joined.Known.JoinedFrom);
    }

    [Fact]
    public void The_referrer_hears_nothing_of_the_other_record_and_the_group_that_has_the_child_hears_its_reference()
    {
        var told = IsAccepted(Join().Decide(Waiting, NotOpen, Known.BroughtTo(Setting.Forums[0].Forum), null, [], Setting)).Tell;

        var referrer = Assert.Single(told, notice => notice.To == Referrer);
        Assert.Equal(JoinReferral.Tells, referrer.Items[0].Text);
        Assert.All(told.Where(notice => notice.To != Referrer), notice => Assert.Equal((NoticeKind.ReferredAgain, "CH-2041"), (notice.Kind, notice.Items[0].Reference)));
    }

    [Fact]
    public void A_child_whom_no_group_has_is_decided_anew_with_both_in_hand()
    {
        var before = Settled(Outcome("advice"), NotOpen).Review;

        Assert.True(IsAccepted(Join().Decide(Waiting, NotOpen, Known, before, [], Setting)).State.Again!.IsOpen);
        var listed = Item("early", NotOpen);
        Assert.Null(IsAccepted(Join().Decide(Waiting, NotOpen, Known, before, [listed], Setting)).State.Again);
        var closed = listed with { State = ItemState.Closed };
        Assert.True(IsAccepted(Join().Decide(Waiting, NotOpen, Known.BroughtTo(listed.Forum), before, [closed], Setting)).State.Again!.IsOpen);
    }

    [Fact]
    [Trait("Requirement", "OM-02")]
    public void A_referral_with_an_overlap_is_joined_once_the_other_team_was_talked_with()
    {
        var overlap = Waiting with { Overlap = ["Drug exploitation"] };
        IsRefused(Reason.OverlapFirst, Join().Decide(overlap, NotOpen, Known, null, [], Setting));
        IsAccepted(Join().Decide(overlap with { Discussion = new(null, null, "Known to both teams.", Reviewer, Morning) }, NotOpen, Known, null, [], Setting));
    }

    [Fact]
    public void Only_the_reviewing_role_joins_and_only_to_another_record_that_is_kept()
    {
        IsRefused(Reason.NotFound, (Join() with { By = Referrer }).Decide(Waiting, NotOpen, Known, null, [], Setting));
        IsRefused(Reason.NoSuchRecord, Join().Decide(Waiting, NotOpen, null, null, [], Setting));
        IsRefused(Reason.NoSuchRecord, Join().Decide(Waiting, Known, Known, null, [], Setting));
        IsRefused(Reason.NoSuchRecord, Join().Decide(Waiting, NotOpen, Known with { JoinedTo = CaseReference.Of(3) }, null, [], Setting));
        IsRefused(Reason.AlreadyDecided, Join().Decide(Settled(Outcome("advice"), NotOpen).Review, NotOpen, Known, null, [], Setting));
    }

    private static JoinReferral Join() => new(Waiting.Referral, Other, Reviewer);
}
