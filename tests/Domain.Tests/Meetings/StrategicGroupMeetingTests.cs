using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>Halton's strategic group meets by the same duties as the operational one, under its own document.</summary>
public sealed class StrategicGroupMeetingTests
{
    private static readonly DateOnly First = new(2026, 12, 9);

    private static readonly TermsOfReference Cssg = Partnerships.Forum("cssg");

    private static readonly PersonId Nurse = new("nurse");
    private static readonly PersonId Deciding = new("deciding");
    private static readonly PersonId Speaking = new("speaking");

    private static readonly Roster Group = new()
    {
        Forum = Cssg.Forum,
        FirstMeeting = First,
        Holdings =
        [
            Seat(Chair, "strategic-chair"), Seat(Unit, "multi-agency-unit"), Seat(Police, "police-lead"),
            Seat(Nurse, "health-safeguarding"), Seat(Deciding, "health-safeguarding", SeatRole.AlternateWithAuthority), Seat(Speaking, "health-safeguarding", SeatRole.Alternate),
        ],
    };

    private static readonly Meeting Planned = Meeting.Planned(Cssg.Forum, First, First);

    private static readonly SendApology Represented = new(Nurse, Nurse) { Representative = Deciding, Briefed = true, HasPapers = true };

    [Fact]
    [Trait("Requirement", "HS-23")]
    public void It_meets_every_six_weeks_and_its_papers_go_out_five_days_before()
    {
        var series = Group.Series(Cssg)!;

        Assert.Equal([First, new(2027, 1, 20), new(2027, 3, 3)], Enumerable.Range(1, 3).Select(series.Nth));
        Assert.Equal(new(2026, 12, 4), series.PapersFor(First, WorkingDays.EnglandAndWales).Proposed);
    }

    [Fact]
    [Trait("Requirement", "HS-24")]
    public void Apologies_before_the_meeting_are_in_time_and_one_minute_into_it_late()
    {
        var open = Planned with { State = MeetingState.Open, Started = new(Chair, Now) };

        Assert.False(Represented.Decide(Planned, Cssg, Group, Now).State().Apologies.Single().Late);
        Assert.True(Represented.Decide(open, Cssg, Group, Now.AddMinutes(1)).State().Apologies.Single().Late);
        Assert.Contains(IsAccepted(Represented.Decide(Planned, Cssg, Group, Now)).Tell, notice => notice.To == Chair);
    }

    [Fact]
    [Trait("Requirement", "HS-25")]
    public void An_alternate_with_authority_has_the_agencys_one_vote_and_one_without_speaks_only()
    {
        var opened = new OpenFlagVote(CaseReference.Of(2041), FlagChange.Recommend, Chair) { Proposal = new() { What = "Train the staff of the arcade.", To = "The board" } }
            .Decide(Flag.None(Cssg.Forum, CaseReference.Of(2041)), Cssg, Group, Today, Now).State();

        Assert.Equal([Nurse, Deciding], opened.Question!.Voters.Single(voter => voter.Agency.Value == "health").Entitled);
        var voted = new VoteOnFlag(CaseReference.Of(2041), 1, VoteChoice.For, null, Deciding).Decide(opened, Cssg, Group, Today, Now).State();
        IsRefused(Reason.AgencyAlreadyVoted, new VoteOnFlag(CaseReference.Of(2041), 1, VoteChoice.Against, null, Nurse).Decide(voted, Cssg, Group, Today, Now));
        IsRefused(Reason.AlternateWithoutAuthority, new VoteOnFlag(CaseReference.Of(2041), 1, VoteChoice.For, null, Speaking).Decide(opened, Cssg, Group, Today, Now));
    }

    [Fact]
    [Trait("Requirement", "HS-28")]
    public void An_action_is_due_at_the_next_meeting_and_has_an_owner_a_day_and_reminders()
    {
        IsRefused(Reason.OwnerNeeded, new AddAction(ActionReference.Of(1), "Write it", null, First, null, Chair).Decide(Cssg, Group, Today, Now));
        IsRefused(Reason.DueNeeded, new AddAction(ActionReference.Of(1), "Write it", Seat(Nurse, "health-safeguarding"), null, null, Chair).Decide(Cssg, Group, Today, Now));
        Assert.Equal(First, Group.Series(Cssg)!.DueFor(Today));
        Assert.NotNull(Given.NextNudge);
        var done = new UpdateAction(ActionUpdateKind.Done, "Sent round.", null, null, Nurse);
        IsAlreadySo(done.Decide(done.Decide(Given, Cssg, Group, Today, Now).State(), Cssg, Group, Today, Now));
    }

    [Fact]
    [Trait("Requirement", "HS-29")]
    public void Whoever_comes_in_a_members_place_is_told_of_the_members_actions_and_reports_on_them_in_their_own_name()
    {
        var reported = new UpdateAction(ActionUpdateKind.PartDone, "Half of it.", null, null, Deciding).Decide(Given, Cssg, Group, Today, Now).State();

        Assert.Equal(Deciding, reported.Updates.Single().By);
        Assert.Equal([Deciding], IsAccepted(Represented.Decide(Planned, Cssg, Group, Now)).Tell.Where(notice => notice.Kind is NoticeKind.RepresentativeNamed).Select(notice => notice.To));
        IsRefused(Reason.NotYourAction, new UpdateAction(ActionUpdateKind.PartDone, "Half of it.", null, null, Police).Decide(Given, Cssg, Group, Today, Now));
    }

    [Fact]
    [Trait("Requirement", "HS-30")]
    public void The_safeguarding_unit_is_told_and_it_is_asked_whether_the_representative_is_briefed_and_has_the_papers()
    {
        IsRefused(Reason.BriefingNeeded, (Represented with { Briefed = null }).Decide(Planned, Cssg, Group, Now));
        IsRefused(Reason.BriefingNeeded, (Represented with { HasPapers = null }).Decide(Planned, Cssg, Group, Now));
        Assert.Equal([Chair, Unit], IsAccepted(Represented.Decide(Planned, Cssg, Group, Now)).Tell.Where(notice => notice.Kind is NoticeKind.ApologyReceived).Select(notice => notice.To));
    }

    [Fact]
    [Trait("Requirement", "HS-37")]
    public void Somebody_comes_in_the_members_place_or_it_is_said_why_nobody_can()
    {
        IsRefused(Reason.RepresentativeNeeded, new SendApology(Nurse, Nurse).Decide(Planned, Cssg, Group, Now));
        IsRefused(Reason.NotAnAlternate, (Represented with { Representative = Police }).Decide(Planned, Cssg, Group, Now));
        Assert.Equal("All are ill.", new SendApology(Nurse, Nurse) { WhyNone = "All are ill." }.Decide(Planned, Cssg, Group, Now).State().Apologies.Single().WhyNone);
    }

    private static ActionItem Given { get; } = new AddAction(ActionReference.Of(17), "Write the summary", Seat(Nurse, "health-safeguarding"), First, null, Chair).Decide(Cssg, Group, Today, Now).State();
}
