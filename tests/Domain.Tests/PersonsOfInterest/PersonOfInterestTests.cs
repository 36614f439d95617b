using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Screenings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.PersonsOfInterest;

public sealed class PersonOfInterestTests
{
    private static readonly PersonId School = new("school");
    private static readonly PersonId Officer = new("officer");
    private static readonly PersonId OfficersAlternate = new("officers-alternate");
    private static readonly PersonId OfficersStandIn = new("officers-stand-in");

    private static Roster WithOfficer { get; } = Members.With(
        Seat(Officer, "police-exploitation"),
        Seat(OfficersAlternate, "police-exploitation", SeatRole.AlternateWithAuthority),
        Seat(OfficersStandIn, "police-exploitation", SeatRole.Alternate));

    private static ReferPerson Good { get; } = new()
    {
        By = School,
        Draft = "draft-1",
        FormVersion = "1",
        Danger = Danger.No,
        Who = "Sam Sample-Adult, about 30, a blue car",
        Why = "Waits at the school gate and gives children phones.",
        Child = CaseReference.Of(2041),
        Place = "The bus station",
        Grading = new("untested", "known"),
        Basis = Basis.Evidence,
        Agency = new("education"),
    };

    [Fact]
    [Trait("Requirement", "HO-22")]
    public void Any_member_agency_may_refer_a_person_of_interest()
    {
        var accepted = IsAccepted(Refer(Good));

        Assert.Equal("POI-3", accepted.State.Reference.ToString());
        Assert.Equal(new(ReferPerson.Verb, "POI-3"), accepted.Fact);
        Assert.All(Terms.Agencies, agency => IsAccepted(Refer(Good with { Agency = agency.Id })));
        IsRefused(Reason.UnknownChoice, Refer(Good with { Agency = new("secret-service") }));
    }

    [Fact]
    [Trait("Requirement", "HO-22")]
    public void Danger_comes_first_and_a_reason_and_its_basis_are_needed()
    {
        IsRefused(Reason.DangerFirst, Refer(Good with { Danger = Danger.NotAsked, Why = "" }));
        IsRefused(Reason.FormIncomplete, Refer(Good with { Why = " " }));
        IsRefused(Reason.FormIncomplete, Refer(Good with { Who = "" }));
        IsRefused(Reason.FormIncomplete, Refer(Good with { Basis = null }));
        IsRefused(Reason.UnknownChoice, Refer(Good with { Grading = new("", "known") }));
        IsRefused(Reason.TextTooLong, Refer(Good with { Why = new string('x', 4001) }));
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public void It_goes_to_the_police_officer_for_exploitation_and_to_nobody_else_by_its_reference_only()
    {
        var notice = Assert.Single(IsAccepted(Refer(Good)).Tell);

        Assert.Equal((Officer, NoticeKind.PersonReferred, Now), (notice.To, notice.Kind, notice.NotBefore));
        Assert.Equal("POI-3", notice.Items.Single().Reference);
        Assert.DoesNotContain("Sam", notice.Items.Single().Text);
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public void While_the_role_is_vacant_the_chair_and_the_coordinator_are_told_at_once()
    {
        foreach (var roster in (Roster[])[Members, Members.With(Seat(OfficersStandIn, "police-exploitation", SeatRole.Alternate)), WithOfficer.Ending(Officer, Today.AddDays(-1)).Ending(OfficersAlternate, Today.AddDays(-1))])
        {
            var tell = IsAccepted(Refer(Good, roster)).Tell;
            Assert.Equal([Chair, Coordinator], tell.Select(notice => notice.To));
            Assert.All(tell, notice => Assert.Equal((NoticeKind.PersonRoleVacant, Now, "POI-3"), (notice.Kind, notice.NotBefore, notice.Items.Single().Reference)));
        }
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public void An_alternate_with_authority_receives_for_an_empty_seat() =>
        Assert.Equal([OfficersAlternate], IsAccepted(Refer(Good, WithOfficer.Ending(Officer, Today.AddDays(-1)))).Tell.Select(notice => notice.To));

    [Fact]
    [Trait("Requirement", "HO-23")]
    [Trait("Requirement", "HO-10")]
    public void Before_the_officer_has_decided_only_the_officer_and_the_chair_may_open_it() =>
        Assert.Equal([Chair, Officer, OfficersAlternate], Openers(Item()));

    [Fact]
    [Trait("Requirement", "HO-10")]
    public void On_the_agenda_the_other_police_seats_may_open_it_and_off_it_they_may_not()
    {
        Assert.Equal([Chair, Police, SecondPolice, Officer, OfficersAlternate], Openers(Item() with { Standing = PersonStanding.OnAgenda }));
        Assert.Equal([Chair, Officer, OfficersAlternate], Openers(Item() with { Standing = PersonStanding.NotOnAgenda }));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public void The_chairs_grant_opens_it_to_one_more_person_and_only_the_chair_grants()
    {
        var grant = IsAccepted(Grant(Health, by: Chair));

        Assert.Equal((Health, Chair), (grant.State.To, grant.State.By));
        Assert.Equal(new(GrantPerson.Name, "POI-3", "given"), grant.Fact);
        Assert.True(PersonAccess.MayOpen(Health, Item(), granted: true, Terms, WithOfficer, Today));
        IsRefused(Reason.ChairOnly, Grant(Health, by: Officer));
        IsRefused(Reason.NotFound, Grant(Health, by: Health));
        IsRefused(Reason.NotFound, Grant(Health, by: Deputy));
        IsRefused(Reason.MemberNeeded, Grant(null, by: Chair));
        IsAlreadySo(Grant(Health, by: Chair, granted: [Health]));
        IsAccepted(Grant(Health, by: Chair, granted: [Health], give: false));
        IsAlreadySo(Grant(Health, by: Chair, give: false));
    }

    [Fact]
    public void The_deputy_stands_in_for_the_chair_only_while_nobody_holds_the_chairs_seat()
    {
        Assert.False(PersonAccess.IsChair(Deputy, Terms, WithOfficer, Today));
        Assert.True(PersonAccess.IsChair(Deputy, Terms, WithOfficer.Without(Chair), Today));
    }

    [Fact]
    [Trait("Requirement", "HO-23")]
    public void The_officer_decides_about_the_agenda_and_says_why_not()
    {
        Assert.Equal(PersonStanding.OnAgenda, IsAccepted(Agenda(true, null, Officer)).State.Standing);
        IsRefused(Reason.ReasonNeeded, Agenda(false, " ", Officer));
        Assert.Equal((PersonStanding.NotOnAgenda, "Known to another force."), (Agenda(false, "Known to another force.", Officer).State().Standing, Agenda(false, "Known to another force.", Officer).State().StandingReason));
        IsRefused(Reason.OfficerOnly, Agenda(true, null, Chair));
        IsRefused(Reason.NotFound, Agenda(true, null, Health));
        IsRefused(Reason.NotFound, Agenda(true, null, School));
        IsAccepted(new DecideOnPerson(true, null, Chair).Decide(Item(), false, Terms, Members, Today));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public void What_was_done_to_disrupt_is_logged_with_its_day()
    {
        var step = IsAccepted(Disrupt("CAWN", Today)).State.Disruption.Single();

        Assert.Equal(("cawn", Today, Officer), (step.Tactic, step.On, step.By));
        IsRefused(Reason.UnknownChoice, Disrupt("magic", Today));
        IsRefused(Reason.DateInFuture, Disrupt("cawn", Today.AddDays(1)));
        IsRefused(Reason.DateNotReadable, Disrupt("cawn", null));
        IsRefused(Reason.NotFound, Disrupt("cawn", Today, Health));
    }

    [Fact]
    [Trait("Requirement", "HO-10")]
    public void An_owner_is_somebody_who_may_open_it_and_an_outcome_is_kept()
    {
        var settled = IsAccepted(Settle(Officer, "Arrested.", Officer)).State;

        Assert.Equal((Officer, "Arrested."), (settled.Owner, settled.Outcome));
        IsRefused(Reason.OwnerNeeded, Settle(Health, null, Officer));
        IsAccepted(Settle(Health, null, Officer, granted: [Health]));
        IsAlreadySo(Settle(null, " ", Officer));
        IsRefused(Reason.OfficerOnly, Settle(null, "Done.", Health, granted: [Health]));
        IsRefused(Reason.NotFound, Settle(null, "Done.", Health));
    }

    private static PersonOfInterest Item() => Refer(Good).State();

    private static IEnumerable<PersonId> Openers(PersonOfInterest item) =>
        WithOfficer.Holdings.Select(held => held.Person).Append(Coordinator).Append(School).Append(Outsider)
            .Where(person => PersonAccess.MayOpen(person, item, granted: false, Terms, WithOfficer, Today));

    private static Decision<PersonOfInterest> Refer(ReferPerson command, Roster? roster = null) => command.Decide(Terms, roster ?? WithOfficer, PersonReference.Of(3), Now, Today);

    private static Decision<PersonOfInterest> Agenda(bool on, string? why, PersonId by) => new DecideOnPerson(on, why, by).Decide(Item(), false, Terms, WithOfficer, Today);

    private static Decision<PersonOfInterest> Disrupt(string tactic, DateOnly? on, PersonId? by = null) =>
        new DisruptPerson(tactic, on, null, by ?? Officer).Decide(Item(), false, Terms, WithOfficer, Today, Now);

    private static Decision<PersonOfInterest> Settle(PersonId? owner, string? outcome, PersonId by, params PersonId[] granted) =>
        new SettlePerson(owner, outcome, by).Decide(Item(), granted.Contains, Terms, WithOfficer, Today);

    private static Decision<PersonGrant> Grant(PersonId? to, PersonId by, PersonId[]? granted = null, bool give = true) =>
        new GrantPerson(to is { } person ? WithOfficer.Find(person, Today) : null, give, by)
            .Decide(Item(), who => granted?.Contains(who) is true, Terms, WithOfficer, Today, Now);
}
