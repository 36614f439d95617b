using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Domain.Forums;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.NoNames;

/// <summary>What it means for a named child that parents have not been told, and that they have been since.</summary>
[Trait("Requirement", "ON-12")]
public sealed class ParentsTests
{
    private static readonly PersonId Member = new("member");
    private static readonly ParentsTold NotSafe = new ParentsTold.NotSafe("It may warn an adult.");
    private static readonly ParentsTold.Informed Told = new("Mother", Today, "By phone", "Case notes");

    [Fact]
    public void A_group_that_works_without_names_takes_no_child_by_name_until_parents_are_told_and_says_so()
    {
        var network = Partnerships.Forum("network-north");
        var answer = Route.Ask(RoutedChild.Of(Sam with { Parents = NotSafe }, missingMet: false), network);

        Assert.Equal(RouteVerdict.NotAdmitted, answer.Verdict);
        Assert.Equal([new Unmet(UnmetCriterion.ParentsNotTold, network.NoNames!.Clause)], answer.Unmet);
        Assert.Equal(RouteVerdict.Admitted, Route.Ask(RoutedChild.Of(Sam with { Parents = Told }, missingMet: false), network).Verdict);
    }

    [Fact]
    public void Other_groups_take_the_child_whatever_parents_know() =>
        Assert.Equal(RouteVerdict.Admitted, Route.Ask(RoutedChild.Of(Sam with { Parents = NotSafe, OpenToSocialCare = Known.Yes }, missingMet: false), Partnerships.Forum("panel-north")).Verdict);

    [Fact]
    public void A_seat_in_such_a_group_opens_no_record_of_a_child_whose_parents_have_not_been_told()
    {
        var network = Partnerships.Forum("network-north");
        var roster = new Roster { Forum = network.Forum, Holdings = [new(Member, "Somebody", network.Chair.Seat, SeatRole.Member, new(2026, 1, 1), null)] };

        Assert.False(Access.OpensChild(network, roster, Member, Today, Sam.BroughtTo(network.Forum) with { Parents = NotSafe }));
        Assert.True(Access.OpensChild(network, roster, Member, Today, Sam.BroughtTo(network.Forum) with { Parents = Told }));
        Assert.False(Access.TasksAbout(network, roster, Member, Today, Sam with { Parents = NotSafe }));
        Assert.True(Access.TasksAbout(network, roster, Member, Today, Sam with { Parents = Told }));
    }

    [Fact]
    public void That_parents_have_been_told_since_is_recorded_with_its_evidence()
    {
        var child = Sam with { Parents = NotSafe };
        var accepted = IsAccepted(new RecordParents(child.Reference, Told).Decide(child, may: true, Today));

        Assert.Equal(Told, accepted.State.Parents);
        Assert.Equal(new(RecordParents.Name, "CH-9"), accepted.Fact);
        IsRefused(Reason.NotFound, new RecordParents(child.Reference, Told).Decide(child, may: false, Today));
        IsRefused(Reason.EvidenceNeeded, new RecordParents(child.Reference, Told with { Evidence = " " }).Decide(child, may: true, Today));
        IsRefused(Reason.DateInFuture, new RecordParents(child.Reference, Told with { On = Today.AddDays(1) }).Decide(child, may: true, Today));
        IsRefused(Reason.TextTooLong, new RecordParents(child.Reference, Told with { How = new string('x', 201) }).Decide(child, may: true, Today));
        IsAlreadySo(new RecordParents(child.Reference, Told).Decide(accepted.State, may: true, Today));
    }

    private static Child Sam { get; } = new()
    {
        Reference = CaseReference.Of(9),
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = BirthDate.Of(new(2012, 3, 31)),
        Area = "North",
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.No,
        SiblingsOpen = Known.No,
        Referral = ReferralReference.Of(7),
    };
}
