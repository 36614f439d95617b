using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.People;

/// <summary>LCSS chairs a Network; its own stand-in is asked first, and anybody else chairs only with a written reason.</summary>
public sealed class NameStandInTests
{
    private const string Why = "Nobody of LCSS can come.";

    private static readonly DateOnly Meeting = new(2026, 11, 25);
    private static readonly DateOnly Before = new(2026, 11, 23);
    private static readonly TermsOfReference Network = Partnerships.Forum("network-north");

    private static readonly Roster Members = new()
    {
        Forum = Network.Forum,
        FirstMeeting = Meeting,
        Coordinator = Coordinator,
        Holdings =
        [
            Seat(Chair, "lcss-manager"),
            Seat(Deputy, "lcss-manager", SeatRole.AlternateWithAuthority),
            Seat(Unit, "lcss-manager", SeatRole.Alternate),
            Seat(Police, "police-area"),
            Seat(Education, "school-leads"),
            Seat(Health, "camhs", to: Meeting.AddDays(-1)),
        ],
    };

    [Fact]
    [Trait("Requirement", "ON-14")]
    public void Somebody_of_another_service_chairs_only_with_a_written_reason_and_only_that_meeting()
    {
        IsRefused(Reason.OtherChairNeedsReason, Name(Police, "  "));
        Assert.False(Members.MayChair(Police, Network, Meeting));

        var named = IsAccepted(Name(Police, Why));

        Assert.True(named.State.MayChair(Police, Network, Meeting));
        Assert.False(named.State.MayChair(Police, Network, Before));
        Assert.False(named.State.MayChair(Police, Network, Meeting.AddDays(1)));
        Assert.True(named.State.MayChair(Chair, Network, Meeting));
        Assert.Equal(new StandInChair(Police, Meeting, Why, Coordinator, Now), Assert.Single(named.State.StandIns));
        Assert.Equal([Chair, Police], named.Tell.Select(notice => notice.To));
        Assert.All(named.Tell, notice => Assert.Equal(NoticeKind.ChairNamed, notice.Kind));
        Assert.DoesNotContain(Why, named.Fact.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "ON-14")]
    public void The_chairs_own_stand_in_is_asked_first_and_gives_no_reason()
    {
        Assert.True(IsAccepted(Name(Unit, null)).State.MayChair(Unit, Network, Meeting));
        IsRefused(Reason.ChairsByOffice, Name(Deputy, null));
        IsRefused(Reason.ChairsByOffice, Name(Chair, Why));
    }

    [Fact]
    public void Whoever_sees_only_what_they_brought_or_will_have_left_or_never_sat_here_does_not_chair()
    {
        IsRefused(Reason.MemberNeeded, Name(Education, Why));
        IsRefused(Reason.MemberNeeded, Name(Health, Why));
        IsRefused(Reason.MemberNeeded, Name(Outsider, Why));
        Assert.False(IsAccepted(Name(Police, Why)).State.Ending(Police, Before).MayChair(Police, Network, Meeting));
    }

    [Fact]
    public void A_later_name_takes_the_place_of_an_earlier_and_the_same_again_changes_nothing()
    {
        var first = Name(Police, Why).State();

        IsAlreadySo(new NameStandIn(Police, Why, Coordinator).Decide(first, Network, true, Before, Now));
        var second = IsAccepted(new NameStandIn(Unit, null, Coordinator).Decide(first, Network, true, Before, Now)).State;
        Assert.Equal(Unit, Assert.Single(second.StandIns).Person);
        Assert.False(second.MayChair(Police, Network, Meeting));
    }

    [Fact]
    public void It_takes_the_right_over_the_roster_a_date_and_few_words()
    {
        IsRefused(Reason.RosterRightNeeded, new NameStandIn(Police, Why, Police).Decide(Members, Network, false, Before, Now));
        IsRefused(Reason.NoMeetingSet, new NameStandIn(Police, Why, Coordinator).Decide(Members with { FirstMeeting = null }, Network, true, Before, Now));
        IsRefused(Reason.TextTooLong, Name(Police, new string('a', NameStandIn.MostWhy + 1)));
    }

    [Fact]
    public void Where_the_document_asks_no_reason_none_is_needed()
    {
        var free = Network with { Chair = Network.Chair with { StandIn = Network.Chair.StandIn with { OthersNeedReason = false } } };
        IsAccepted(new NameStandIn(Police, null, Coordinator).Decide(Members, free, true, Before, Now));
    }

    private static Decision<Roster> Name(PersonId person, string? why) => new NameStandIn(person, why, Coordinator).Decide(Members, Network, true, Before, Now);
}
