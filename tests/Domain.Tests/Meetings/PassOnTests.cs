using PanelAssistant.Domain;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Meetings;

/// <summary>An agency says what it passed on from the meeting of 25 November 2026.</summary>
[Trait("Requirement", "HO-30")]
[Trait("Requirement", "HS-27")]
public sealed class PassOnTests
{
    private static readonly Meeting Held = Meeting.Planned(Terms.Forum, Today, Today);

    private static PassOn Briefed { get; } = new("The new route for reports.", "School nurses", null, Health);

    [Fact]
    public void What_to_whom_and_when_is_kept_for_the_members_agency_once()
    {
        var after = IsAccepted(Briefed.Decide(Held, Terms, Members, Now)).State;

        Assert.Equal((new AgencyId("health"), "The new route for reports.", "School nurses", Today, Health), (after.PassedOn[0].Agency, after.PassedOn[0].What, after.PassedOn[0].To, after.PassedOn[0].On, after.PassedOn[0].By));
        IsAlreadySo(Briefed.Decide(after, Terms, Members, Now.AddHours(1)));
        Assert.Equal(2, (Briefed with { To = "Practice managers" }).Decide(after, Terms, Members, Now).State().PassedOn.Count);
    }

    [Fact]
    public void Agencies_that_have_said_nothing_are_named()
    {
        var before = PassOn.Missing(Held, Terms, Members, Today).Select(agency => agency.Id).ToList();
        Assert.Contains(new AgencyId("health"), before);
        Assert.Equal(before.Where(agency => agency != new AgencyId("health")), PassOn.Missing(Briefed.Decide(Held, Terms, Members, Now).State(), Terms, Members, Today).Select(agency => agency.Id));
    }

    [Fact]
    public void Nothing_that_may_name_somebody_is_kept_nor_an_empty_note_nor_one_of_a_meeting_to_come()
    {
        IsRefused(Reason.PassOnNamesSomebody, (Briefed with { What = "Jordan Sample goes missing from Hill School" }).Decide(Held, Terms, Members, Now));
        IsRefused(Reason.PassOnNeeded, (Briefed with { What = " " }).Decide(Held, Terms, Members, Now));
        IsRefused(Reason.PassOnNeeded, (Briefed with { To = null }).Decide(Held, Terms, Members, Now));
        IsRefused(Reason.TextTooLong, (Briefed with { To = new('x', PassedOn.MostTo + 1) }).Decide(Held, Terms, Members, Now));
        IsRefused(Reason.DateInFuture, (Briefed with { On = Today.AddDays(1) }).Decide(Held, Terms, Members, Now));
        IsRefused(Reason.NothingToPassOnYet, Briefed.Decide(Held with { On = Today.AddDays(1) }, Terms, Members, Now));
    }

    [Fact]
    public void Only_a_member_records_it_and_only_where_the_terms_ask_for_it()
    {
        IsRefused(Reason.NoSeat, (Briefed with { By = Outsider }).Decide(Held, Terms, Members, Now));
        IsRefused(Reason.NoPassingOnHere, Briefed.Decide(Held, Terms with { PassOn = null }, Members, Now));
    }
}
