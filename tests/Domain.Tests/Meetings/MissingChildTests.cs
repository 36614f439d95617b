using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.Forums;
using PanelAssistant.Tests.Domain.Missing;
using PanelAssistant.Tests.Domain.Referrals;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>A child who meets a missing criterion comes to the Panel by that, and the Panel asks what stands behind it.</summary>
public sealed class MissingChildTests
{
    private const string Now = "2027-01-20 12:00";

    private static readonly DateOnly Meeting = new(2027, 2, 9);

    private static readonly TermsOfReference Panel = Partnerships.Forum("panel-north");
    private static readonly TermsOfReference Network = Partnerships.Forum("network-north");

    private static readonly Child NotOpen = Door.NotOpen with { Area = "North" };

    private static readonly ReviewSetting Setting = new([Network, Panel, Partnerships.Forum("panel-south")], RosterOf, Away.Instant(Now));

    private static readonly MissingRecord Twice = Away.Of(Now, "2027-01-01 20:00 to 2027-01-01 22:00", "2027-01-05 20:00 to 2027-01-05 22:00");

    private static readonly MissingRecord Often = Away.Report("2027-01-19 20:00", "2027-01-19 22:00").Decide(Twice, Away.At(Now)).State();

    [Fact]
    [Trait("Requirement", "OP-05")]
    [Trait("Requirement", "OG-03")]
    public void The_episode_that_fills_the_count_puts_a_child_who_is_not_open_on_the_panels_list()
    {
        var (item, tell) = ListMissingChild.Decide(Twice, Often, NotOpen, null, "referrer", Setting)!.Value;

        Assert.Equal(Panel.Forum, item.Forum);
        Assert.Equal(new GroundMet(Ground.Missing, Because.MissingCriterionMet, "admission-missing"), Assert.Single(item.Grounds));
        Assert.Equal((ItemState.Listed, Meeting), (item.State, item.Meeting!.Value));
        Assert.Equal(NotOpen.Referral, item.Referral);
        Assert.Equal([Chair, Coordinator], tell.Select(notice => notice.To));
    }

    [Fact]
    [Trait("Requirement", "OP-05")]
    public void Two_episodes_bring_nobody_and_what_was_told_before_brings_nobody_again()
    {
        Assert.Null(ListMissingChild.Decide(Away.Nothing, Twice, NotOpen, null, "referrer", Setting));
        Assert.Null(ListMissingChild.Decide(Often, Often, NotOpen, null, "referrer", Setting));
        Assert.Null(ListMissingChild.Decide(Twice, Often, NotOpen with { Area = "Outside Oxfordshire" }, null, "referrer", Setting));
    }

    [Fact]
    public void A_child_who_is_there_for_exploitation_is_there_on_both_grounds_and_waits_no_longer_for_social_care()
    {
        var known = Listed with { Grounds = [], State = ItemState.Held, HeldFor = HeldFor.SocialCareCheck };

        var (item, tell) = ListMissingChild.Decide(Twice, Often, NotOpen with { OpenToSocialCare = Known.Yes }, known, "referrer", Setting)!.Value;

        Assert.Equal([Ground.Missing, Ground.Exploitation], item.Grounds.Select(met => met.Ground));
        Assert.Equal((ItemState.Listed, (HeldFor?)null), (item.State, item.HeldFor));
        Assert.Empty(tell);
        Assert.Null(ListMissingChild.Decide(Twice, Often, NotOpen, Listed, "referrer", Setting));
    }

    [Fact]
    public void A_child_whom_somebody_moved_by_hand_to_another_areas_panel_stays_there()
    {
        var gone = Listed with { State = ItemState.Moved, WentTo = new(new("panel-south"), MoveCause.ByHand, "Lives there in the week.", Chair, Setting.Now) };
        Assert.Null(ListMissingChild.Decide(Twice, Often, NotOpen, gone, "referrer", Setting));
    }

    [Fact]
    [Trait("Requirement", "OP-20")]
    public void Both_links_are_asked_each_time_and_not_known_is_an_answer_but_none_is_not()
    {
        Assert.True(AnswerMissingLinks.IsLacking(Listed, Panel));
        IsRefused(Reason.LinksAnswersNeeded, Answer(Known.Yes, null).Decide(Listed, Setting));
        IsRefused(Reason.LinksAnswersNeeded, Answer(null, Known.NotKnown).Decide(Listed, Setting));

        var answered = IsAccepted(Answer(Known.Yes, Known.NotKnown).Decide(Listed, Setting)).State;

        Assert.False(AnswerMissingLinks.IsLacking(answered, Panel));
        IsAlreadySo(Answer(Known.Yes, Known.NotKnown).Decide(answered, Setting));
        IsAccepted(Answer(Known.Yes, Known.Yes).Decide(answered, Setting));
        Assert.True(AnswerMissingLinks.IsLacking(answered with { Meeting = Meeting.AddDays(28) }, Panel));
    }

    [Fact]
    [Trait("Requirement", "OP-20")]
    public void Only_whoever_sits_there_answers_and_only_of_a_child_who_is_there_for_going_missing()
    {
        IsRefused(Reason.NotFound, (Answer(Known.No, Known.No) with { By = Outsider }).Decide(Listed, Setting));
        IsAccepted((Answer(Known.No, Known.No) with { By = Police }).Decide(Listed, Setting));
        IsRefused(Reason.NotThereForMissing, Answer(Known.No, Known.No).Decide(Listed with { Grounds = [new(Ground.Exploitation, Because.ChildIsOpen, "admission")] }, Setting));
        IsRefused(Reason.NotListedHere, Answer(Known.No, Known.No).Decide(Listed with { State = ItemState.Moved }, Setting));
        Assert.False(AnswerMissingLinks.IsAsked(Listed, Network));
    }

    private static ForumItem Listed { get; } = new()
    {
        Forum = Panel.Forum,
        Child = NotOpen.Reference,
        Referral = NotOpen.Referral,
        Referrer = new("referrer"),
        Since = new(2027, 1, 20),
        Grounds = [new(Ground.Missing, Because.MissingCriterionMet, "admission-missing")],
        State = ItemState.Listed,
        Meeting = Meeting,
    };

    private static AnswerMissingLinks Answer(Known? exploitation, Known? crime) => new(Panel.Forum, NotOpen.Reference, exploitation, crime, Chair);

    private static Roster RosterOf(ForumId forum) => new()
    {
        Forum = forum,
        Coordinator = Coordinator,
        FirstMeeting = new(2026, 12, 8),
        Holdings = [Seat(Chair, "missing-lead"), Seat(Police, "missing-coordinator")],
    };
}
