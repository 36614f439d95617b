using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>Each document asks it of its members: somebody comes in their place, or it is said that nobody can.</summary>
public sealed class EveryGroupsApologyTests
{
    [Theory]
    [InlineData("csog")]
    [InlineData("cssg")]
    [InlineData("steering-group")]
    [InlineData("network-north")]
    [InlineData("network-south")]
    [InlineData("network-central")]
    [InlineData("panel-north")]
    [InlineData("strategic-leads")]
    [Trait("Requirement", "CE-18")]
    [Trait("Requirement", "ON-18")]
    public void No_member_stays_away_without_somebody_in_their_place_or_a_reason_that_the_chair_is_told_of(string forum)
    {
        var terms = Partnerships.Forum(forum);
        var seat = terms.ListedSeats.First(listed => !terms.Chair.HasOffice(listed.Id)).Id;
        var roster = new Roster
        {
            Forum = terms.Forum,
            Holdings =
            [
                new(Chair, "Morgan Sample-Chair", terms.Chair.Seat, SeatRole.Member, new(2026, 1, 1), null),
                new(Health, "Alex Sample-Member", seat, SeatRole.Member, new(2026, 1, 1), null),
                new(HealthAlternate, "Sandy Sample-Alternate", seat, SeatRole.AlternateWithAuthority, new(2026, 1, 1), null),
            ],
        };
        var planned = Meeting.Planned(terms.Forum, Today, Today);

        IsRefused(Reason.RepresentativeNeeded, new SendApology(Health, Health).Decide(planned, terms, roster, Now));
        IsRefused(Reason.BriefingNeeded, new SendApology(Health, Health) { Representative = HealthAlternate }.Decide(planned, terms, roster, Now));
        var none = IsAccepted(new SendApology(Health, Health) { WhyNone = "All are ill." }.Decide(planned, terms, roster, Now));
        Assert.Contains(none.Tell, notice => notice.To == Chair && notice is { Kind: NoticeKind.ApologyReceived, Items: [{ Text: "none" }] });
        var sent = IsAccepted(new SendApology(Health, Health) { Representative = HealthAlternate, Briefed = true, HasPapers = true }.Decide(planned, terms, roster, Now));
        Assert.Contains(sent.Tell, notice => notice.To == HealthAlternate && notice.Kind is NoticeKind.RepresentativeNamed);
        Assert.Equal(AgencyAttendance.Apology, sent.State.Of(terms.AgencyOf(seat)));
    }
}
