using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Tests.Domain.Forums;

/// <summary>What the four documents say of each group, beside HaltonCsogTests.</summary>
public sealed class GroupsTests
{
    [Fact]
    [Trait("Requirement", "HS-07")]
    public void The_strategic_group_of_Halton_has_eleven_seats_and_three_statutory_partners()
    {
        var terms = Partnerships.Forum("cssg");

        Assert.Equal(
            [
                "police-lead:police", "social-care:local-authority", "commissioning:local-authority", "community-safety:local-authority",
                "education-sector:education", "multi-agency-unit:safeguarding-unit", "health-safeguarding:health", "riverside-college:riverside-college",
                "yjs:yjs", "head-of-safeguarding:hcypsp", "commissioned-exploitation:commissioned",
            ],
            terms.ListedSeats.Select(seat => $"{seat.Id}:{seat.Agency}"));
        Assert.Equal(["local-authority", "police", "health"], terms.Partners.Select(agency => agency.Id.Value));
        Assert.Equal(ForumKind.Strategic, terms.Kind);
    }

    [Fact]
    public void Its_chair_passes_between_the_partners_each_year_and_began_with_the_local_authority()
    {
        var rotation = Partnerships.Forum("cssg").Chair.Rotation!;

        Assert.Equal(12, rotation.EveryMonths);
        Assert.Equal(Partnerships.Forum("cssg").Partners.Select(agency => agency.Id), rotation.Among);
        Assert.Equal(new("local-authority"), rotation.TurnOn(new(2022, 12, 1))!.Agency);
        Assert.Equal(new("police"), rotation.TurnOn(new(2026, 11, 23))!.Agency);
    }

    [Fact]
    [Trait("Requirement", "HS-36")]
    public void The_operational_group_reports_to_the_strategic_one_and_that_to_the_executive()
    {
        Assert.Contains(Partnerships.Forum("csog").ReportsTo, line => line is { To: "cssg", ChairAttends: true, WhenAsked: false });
        Assert.All(["safeguarding-executive", "hcypsp"], to => Assert.Contains(Partnerships.Forum("csog").ReportsTo, line => line.To == to && line.WhenAsked));
        Assert.Contains(Partnerships.Forum("cssg").ReportsTo, line => line is { To: "safeguarding-executive", ChairAttends: true, Clause: "reports-to" });
        Assert.Contains(Partnerships.Halton.Profile.Bodies, body => body.Id == "safeguarding-executive");
    }

    [Theory]
    [InlineData("cssg", "2024-06-30", Renewal.Set)]
    [InlineData("cssg", "2024-07-01", Renewal.Overdue)]
    [InlineData("cssg", "2026-11-23", Renewal.Overdue)]
    [InlineData("csog", "2026-11-23", Renewal.NoDateSet)]
    public void Renewal_is_overdue_once_its_month_has_passed(string forum, string day, Renewal expected) =>
        Assert.Equal(expected, Partnerships.Forum(forum).RenewalOn(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    [Fact]
    [Trait("Requirement", "CE-19")]
    public void The_Cheshire_East_Steering_Group_has_every_seat_of_its_document()
    {
        var terms = Partnerships.Forum("steering-group");

        Assert.Equal(
            [
                "social-care-manager", "early-help-manager", "at-ct-manager", "with-you-manager", "police-inspector", "intelligence-bureau", "education",
                "designated-nurse", "deputy-designated-nurse", "wirral-named-nurse", "east-cheshire-named-nurse", "mid-cheshire-named-nurse",
                "camhs-named-nurse", "cgl-manager", "sexual-health-nurse", "youth-justice", "adult-safeguarding",
            ],
            terms.ListedSeats.Select(seat => seat.Id.Value));
        Assert.Equal(new Rhythm.EveryDays(42), terms.Cadence.Every);
        Assert.Equal(6, terms.Chair.Rotation!.EveryMonths);
        Assert.NotEqual(terms.AgencyOf(terms.Chair.Seat), terms.AgencyOf(terms.Chair.CoChair!.Value));
        Assert.False(terms.Clause("chair-rotation").Silent);
        Assert.Null(terms.Chair.Rotation.TurnOn(new(2026, 11, 23)));
    }

    [Fact]
    [Trait("Requirement", "OG-01")]
    public void Oxfordshires_groups_are_one_set_that_its_front_door_and_its_reports_join()
    {
        Assert.Equal(
            ["network-central", "network-north", "network-south", "panel-central", "panel-north", "panel-south", "strategic-leads"],
            Partnerships.Oxfordshire.All.Select(terms => terms.Forum.Value).Order());
        var door = Partnerships.Oxfordshire.Profile.FrontDoor;
        Assert.Equal(["panel", "network"], door.Outcomes.Where(outcome => outcome.Kind is OutcomeKind.Forum).Select(outcome => outcome.Family));
        foreach (var area in (string[])["North", "South", "Central"])
        {
            Assert.Single(Partnerships.Oxfordshire.Family("panel"), terms => terms.Areas.Contains(area));
            Assert.Single(Partnerships.Oxfordshire.Family("network"), terms => terms.Areas.Contains(area));
        }
        Assert.All(
            Partnerships.Oxfordshire.All.Where(terms => terms.Kind is ForumKind.Operational),
            terms => Assert.Contains(terms.ReportsTo, line => line.To == "strategic-leads"));
    }

    [Fact]
    public void A_network_takes_children_who_are_not_open_and_a_panel_those_who_are_or_who_go_missing()
    {
        Assert.Equal([(Ground.Exploitation, SocialCareTest.NeitherOpen)], Partnerships.Forum("network-north").Admission.Select(ground => (ground.Ground, ground.SocialCare)));
        Assert.Equal(
            [(Ground.Missing, SocialCareTest.Any), (Ground.Exploitation, SocialCareTest.ChildOrSiblingOpen)],
            Partnerships.Forum("panel-south").Admission.Select(ground => (ground.Ground, ground.SocialCare)));
        Assert.Equal(new MissingRule(3, 90, 24, SeriousIssueQualifies: true, 72), Partnerships.Forum("panel-south").Missing);
        Assert.Null(Partnerships.Forum("network-north").Missing);
    }

    [Fact]
    public void The_eight_seats_of_a_network_are_those_of_its_document_with_the_community_support_service_in_the_chair()
    {
        var terms = Partnerships.Forum("network-south");

        Assert.Equal(
            ["lcss-manager", "early-help-manager", "sven", "school-nursing", "camhs", "school-leads", "police-area", "district-council"],
            terms.ListedSeats.Select(seat => seat.Id.Value));
        Assert.Equal(new("lcss-manager"), terms.Chair.Seat);
        Assert.Equal(new ChairStandIn(StandInFirst.AlternateOfChair, OthersNeedReason: true, "stand-in"), terms.Chair.StandIn);
        Assert.True(terms.Seat(new("school-leads")).SeesOwnReferralsOnly);
        Assert.Equal(7, terms.Cadence.ScreeningDaysBefore);
        Assert.Equal("no-names", terms.NoNames!.Clause);
        Assert.Equal("not-a-referral", terms.NotAReferral!.Clause);
    }

    [Fact]
    [Trait("Requirement", "OP-33")]
    public void A_panel_has_twelve_seats_and_two_of_them_name_who_may_come_instead()
    {
        var terms = Partnerships.Forum("panel-north");

        Assert.Equal(
            [
                "missing-lead:local-authority", "fss-manager:local-authority", "problem-solving:police", "missing-coordinator:police",
                "kingfisher-manager:local-authority", "edge-of-care:local-authority", "learning-engagement:education", "meadowbrook:education",
                "virtual-school:education", "yjs-manager:yjs", "phoenix-nurses:health", "camhs:health",
            ],
            terms.ListedSeats.Select(seat => $"{seat.Id}:{seat.Agency}"));
        Assert.Equal(
            ["problem-solving: Delegate of the inspector", "virtual-school: Deputy of the head"],
            terms.Seats.Where(seat => seat.OrElse is not null).Select(seat => $"{seat.Id}: {seat.OrElse}"));
    }

    [Fact]
    [Trait("Requirement", "OF-06")]
    public void The_strategic_leads_forum_names_offices_and_nobody()
    {
        var terms = Partnerships.Forum("strategic-leads");

        Assert.Equal(
            ["lead-missing", "lead-cse", "lead-early-help", "lead-police", "lead-education", "lead-health", "network-panel-chairs"],
            terms.ListedSeats.Select(seat => seat.Id.Value));
        Assert.Equal(new("lead-cse"), terms.Chair.CoChair);
        Assert.Equal(["network", "panel"], terms.Seat(new("network-panel-chairs")).ChairsOf);
        Assert.Equal(3, Assert.IsType<Rhythm.EveryMonths>(terms.Cadence.Every).Months);
    }

    [Fact]
    public void A_partnership_that_nobody_coded_for_runs_by_its_own_rules()
    {
        var east = Partnerships.Northshire.ForForum(new("local-east"));

        Assert.Equal(["local-east", "local-west", "board"], Partnerships.Northshire.All.Select(terms => terms.Forum.Value));
        Assert.Equal(new MissingRule(3, 30, 12, SeriousIssueQualifies: false, 72), east.Missing);
        Assert.Equal((6, DayCount.WorkingDays, 2), (east.Clocks.Single().Months, east.Cadence.PapersCountedIn, east.Decisions.PartnersForQuorum));
        Assert.Equal(new DateOnly(2026, 11, 26), east.Cadence.Every.After(new(2026, 10, 29), 1));
    }

    [Fact]
    public void Every_group_rests_on_clauses_that_are_stated_with_a_source_or_silent_with_a_default()
    {
        foreach (var terms in Partnerships.Forums)
        {
            Assert.All(terms.Clauses, clause => Assert.True(clause.Silent ? clause is { Source: "", NotSaid.Length: > 0 } : clause is { Source.Length: > 0, NotSaid: null }));
            Assert.Distinct(terms.Clauses.Select(clause => clause.Id));
            Assert.All(terms.Clauses, clause => Assert.EndsWith(".", clause.Rule, StringComparison.Ordinal));
        }
    }

    [Fact]
    [Trait("Requirement", "GL-03")]
    public void No_clock_of_any_group_counts_what_the_law_sets_for_a_childs_plan() =>
        Assert.Equal(
            ["csog:four-months", "csog:three-months", "local-east:six-months", "local-west:six-months"],
            Partnerships.Forums.SelectMany(terms => terms.Clocks.Select(clock => $"{terms.Forum}:{clock.Id}")).Order());

    [Fact]
    [Trait("Requirement", "GL-06")]
    public void A_risk_management_plan_counts_as_the_first_of_the_eight_papers()
    {
        Assert.Equal(8, Partnerships.Forum("panel-north").ChildPapers.Count);
        Assert.Equal(["MARAMP"], Partnerships.Forum("panel-north").ChildPapers[0].Accepts);
    }

    [Fact]
    [Trait("Requirement", "GL-07")]
    public void The_day_of_a_report_follows_from_the_dates_of_the_body_that_receives_it()
    {
        var body = Partnerships.Oxfordshire.Profile.Bodies.Single();
        Assert.Equal((3, null), (body.EveryMonths, body.MeetingOnOrAfter(new(2026, 11, 23))));

        var known = body with { FirstMeeting = new(2026, 8, 31) };

        Assert.Equal(new DateOnly(2026, 11, 30), known.MeetingOnOrAfter(new(2026, 11, 23)));
        Assert.Equal(new DateOnly(2027, 2, 28), known.MeetingOnOrAfter(new(2026, 12, 1)));
        Assert.Equal(new DateOnly(2026, 12, 30), Partnerships.Northshire.Profile.Bodies.Single().MeetingOnOrAfter(new(2026, 11, 23)));
    }
}
