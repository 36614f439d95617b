using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.People;

/// <summary>Halton CSSG, whose chair passes each year, and the Cheshire East Steering Group, whose chair passes each half-year.</summary>
public sealed class HandOverChairTests
{
    private static readonly TermsOfReference Cssg = Partnerships.Forum("cssg");

    private static readonly TermsOfReference Steering = Partnerships.Forum("steering-group");

    private static readonly PersonId Director = new("director");
    private static readonly PersonId Superintendent = new("superintendent");
    private static readonly PersonId Inspector = new("inspector");
    private static readonly PersonId Nurse = new("nurse");

    private static readonly DateOnly June = new(2027, 6, 1);

    private static readonly string[] Everything = ["tracker", "reports", "risks", "second"];

    private static readonly Roster Group = new()
    {
        Forum = Cssg.Forum,
        Coordinator = Coordinator,
        Holdings =
        [
            Seat(Director, "strategic-chair"), Seat(Director, "social-care"), Seat(Superintendent, "strategic-deputy"), Seat(Inspector, "police-lead"), Seat(Nurse, "health-safeguarding"),
            Seat(Education, "education-sector"),
        ],
    };

    private static readonly Roster East = new()
    {
        Forum = Steering.Forum,
        Coordinator = Coordinator,
        Holdings =
        [
            Seat(Director, "chair"), Seat(Director, "social-care-manager"), Seat(Superintendent, "co-chair"), Seat(Superintendent, "intelligence-bureau"), Seat(Inspector, "police-inspector"),
            Seat(Nurse, "designated-nurse"), Seat(Education, "education"),
        ],
    };

    private static HandOverChair ToHealth => new(Nurse, null, June, Everything, null, Director);

    [Fact]
    [Trait("Requirement", "HS-05")]
    public void The_strategic_group_begins_with_the_local_authoritys_chair_and_its_deputy_acts_in_the_chairs_place()
    {
        Assert.Equal(Cssg.AgencyOf(Cssg.Chair.Seat), Cssg.Chair.Rotation!.Among[0]);
        Assert.Equal(new("local-authority"), ChairPlan.Of(Cssg, Group, new(2022, 6, 1))!.Agency);
        Assert.True(Group.MayChair(Superintendent, Cssg, Today));
        Assert.Equal([Superintendent], Group.Ending(Director, Today.AddDays(-1)).Chairs(Cssg, Today));
    }

    [Fact]
    [Trait("Requirement", "HS-04")]
    public void On_the_anniversary_the_chair_passes_and_who_had_it_is_not_kept()
    {
        var passed = IsAccepted(ToHealth.Decide(Group, Cssg, true, Now));
        var after = passed.State;

        Assert.Equal([Director], after.MembersIn(Cssg.Chair.Seat, June.AddDays(-1)));
        Assert.Equal([Nurse], after.MembersIn(Cssg.Chair.Seat, June));
        Assert.False(after.MayChair(Director, Cssg, June));
        Assert.Equal((new AgencyId("police"), new AgencyId("health")), (ChairPlan.Of(Cssg, after, June.AddDays(-1))!.Agency, ChairPlan.Of(Cssg, after, June)!.Agency));
        Assert.Equal((June.AddYears(1), new AgencyId("local-authority")), (ChairPlan.Of(Cssg, after, June)!.Until, ChairPlan.Of(Cssg, after, June)!.Next));
        Assert.Equal(Nurse, ChairPlan.Of(Cssg, after, Today)!.Coming!.Person);
        Assert.Equal([Coordinator, Nurse, Superintendent], passed.Tell.Select(notice => notice.To).OrderBy(person => person.Value));
        Assert.IsType<Decision<Roster>.AlreadySo>(ToHealth.Decide(after, Cssg, true, Now));
    }

    [Fact]
    [Trait("Requirement", "HS-04")]
    public void The_checklist_is_ticked_the_next_agency_comes_first_and_another_one_takes_a_reason()
    {
        IsRefused(Reason.RosterRightNeeded, ToHealth.Decide(Group, Cssg, false, Now));
        IsRefused(Reason.ChairDoesNotPass, ToHealth.Decide(Members, Csog.Terms, true, Now));
        IsRefused(Reason.DateNotReadable, (ToHealth with { From = null }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.DateInPast, (ToHealth with { From = Today.AddDays(-1) }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.DateTooFar, (ToHealth with { From = Today.AddYears(6) }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.NotInRotation, (ToHealth with { Person = null }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.NotInRotation, (ToHealth with { Person = Education }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.NotInRotation, (ToHealth with { Person = Superintendent }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.OutOfTurnNeedsReason, (ToHealth with { Person = Inspector }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.TextTooLong, (ToHealth with { Why = new('w', HandOverChair.MostWhy + 1) }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.HandoverChecklistNeeded, (ToHealth with { Checked = ["tracker"] }).Decide(Group, Cssg, true, Now));
        IsRefused(Reason.MemberNeeded, (ToHealth with { CoChair = Inspector }).Decide(Group, Cssg, true, Now));
        Assert.Equal("The police ask for it.", IsAccepted((ToHealth with { Person = Inspector, Why = " The police ask for it. " }).Decide(Group, Cssg, true, Now)).State.Handovers[^1].Why);
    }

    [Fact]
    public void A_hand_over_that_has_not_begun_gives_way_to_one_that_is_recorded_later()
    {
        var first = ToHealth.Decide(Group, Cssg, true, Now).State();
        var second = (ToHealth with { Person = Inspector, Why = "The nurse is ill.", From = June.AddMonths(1) }).Decide(first, Cssg, true, Now).State();

        Assert.Equal([Director], second.MembersIn(Cssg.Chair.Seat, June));
        Assert.Equal([Inspector], second.MembersIn(Cssg.Chair.Seat, June.AddMonths(1)));
        Assert.Single(second.Handovers);
    }

    [Fact]
    [Trait("Requirement", "CE-17")]
    public void The_chair_passes_every_six_months_and_a_co_chair_of_the_same_agency_is_refused()
    {
        Assert.Null(ChairPlan.Of(Steering, East, Today));
        var command = new HandOverChair(Inspector, Nurse, Today, Everything, null, Director);
        IsRefused(Reason.CoChairSameAgency, (command with { CoChair = Superintendent }).Decide(East, Steering, true, Now));
        IsRefused(Reason.CoChairSameAgency, (command with { CoChair = null }).Decide(East, Steering, true, Now));
        IsRefused(Reason.MemberNeeded, (command with { CoChair = Inspector }).Decide(East, Steering, true, Now));
        var passed = IsAccepted(command.Decide(East, Steering, true, Now)).State;

        Assert.Equal([Inspector], passed.MembersIn(Steering.Chair.Seat, Today));
        Assert.Equal([Nurse], passed.MembersIn(Steering.Chair.CoChair!.Value, Today));
        var plan = ChairPlan.Of(Steering, passed, Today)!;
        Assert.Equal((new AgencyId("police"), new DateOnly(2027, 5, 25), new AgencyId("icb")), (plan.Agency, plan.Until, plan.Next));
        Assert.True(ChairPlan.Of(Steering, passed, new(2027, 5, 25))!.IsOverdue(new(2027, 5, 25)));
    }

    [Fact]
    [Trait("Requirement", "CE-17")]
    public void A_seat_that_is_given_makes_no_chair_and_co_chair_of_one_agency_either()
    {
        const string List = "email,name,seat\nkim@agency.example,Kim Example,police-inspector\nkim@agency.example,Kim Example,co-chair\nlou@agency.example,Lou Example,police-inspector\nlou@agency.example,Lou Example,chair\n";
        var imported = IsAccepted(new ImportRoster(List, Coordinator).Decide(new Roster { Forum = Steering.Forum, Holdings = [] }, Steering, true, Today)).State;

        Assert.Equal([(5, RosterFault.SameAgencyAsChair)], imported.Bad);
        Assert.Empty(IsAccepted(new ImportRoster(List.Replace("chair", "strategic-chair", StringComparison.Ordinal).Replace("co-strategic-chair", "strategic-deputy", StringComparison.Ordinal).Replace("police-inspector", "police-lead", StringComparison.Ordinal), Coordinator)
            .Decide(new Roster { Forum = Cssg.Forum, Holdings = [] }, Cssg, true, Today)).State.Bad);
    }

    [Fact]
    [Trait("Requirement", "HS-04")]
    public void Six_weeks_before_the_chair_the_coordinator_and_the_next_agency_are_reminded_once()
    {
        var sixWeeks = UkTime.At(new(2027, 4, 20), new(9, 0));
        Assert.Equal(sixWeeks, RemindOfChair.Next(Cssg, Group, Now));
        Assert.Empty(RemindOfChair.Due(Cssg, Group, sixWeeks.AddMinutes(-1)));

        var told = RemindOfChair.Due(Cssg, Group, sixWeeks);
        Assert.Equal([Coordinator, Director, Nurse], told.Select(notice => notice.To).OrderBy(person => person.Value));
        Assert.Equal(told.Select(notice => notice.Id), RemindOfChair.Due(Cssg, Group, sixWeeks.AddDays(20)).Select(notice => notice.Id));
        Assert.All(told, notice => Assert.Equal(June, notice.Items[0].Due));
        Assert.Empty(RemindOfChair.Due(Cssg, ToHealth.Decide(Group, Cssg, true, Now).State(), sixWeeks));
        Assert.Null(RemindOfChair.Next(Csog.Terms, Members, Now));
        Assert.Equal(NoticeKind.ChairPassesSoon, told[0].Kind);
    }
}
