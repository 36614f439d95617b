using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;
using PanelAssistant.Tests.Domain.Referrals;

namespace PanelAssistant.Tests.Domain.Records;

/// <summary>Two different people agree, or nothing goes.</summary>
[Trait("Story", "G-24")]
public sealed class DisposalTests
{
    private static readonly DateTimeOffset Now = new(2050, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly PersonId First = new("first");
    private static readonly PersonId Second = new("second");
    private static readonly Child Child = Door.NotOpen;
    private static readonly Child Held = Child with { Holds = [new("a court", First, Now)] };
    private static readonly Disposal Listed = new() { Child = Child.Reference, Forum = new("east"), Class = RecordClass.AtRisk, Due = new(2049, 1, 1), Listed = Now };
    private static readonly RetentionLook Due = new(true, RecordClass.AtRisk, new(2049, 1, 1));

    [Fact]
    public void One_proposes_and_another_approves()
    {
        var proposed = Accepted(Propose(Listed, Child, First)).Disposal!;
        var agreed = Accepted(Approve(proposed, Child, Second)).Disposal!;
        Assert.Equal((First, Second), (agreed.Proposed!.By, agreed.Approved!.By));
        Assert.IsType<Decision<DisposalStep>.AlreadySo>(Approve(agreed, Child, First));
        Assert.IsType<Decision<Disposal>.Accepted>(RemoveRecord.Begin(agreed, Child, Due, Now));
    }

    [Fact]
    public void The_same_person_twice_an_approval_without_a_proposal_and_a_second_proposal_are_refused()
    {
        var proposed = Accepted(Propose(Listed, Child, First)).Disposal!;
        Refused(Reason.SecondPersonNeeded, Approve(proposed, Child, First));
        Refused(Reason.NotProposed, Approve(Listed, Child, Second));
        Refused(Reason.ProposedAlready, Propose(proposed, Child, Second));
        Assert.IsType<Decision<DisposalStep>.AlreadySo>(Propose(proposed, Child, First));
        Refused(Reason.NotFound, Approve(proposed, Child, Second, may: false));
        Refused(Reason.NotFound, Propose(Listed, Child, First, may: false));
        Refused(Reason.NotFound, new KeepRecord(Child.Reference).Decide(Listed, Child, may: false, Now));
    }

    [Fact]
    public void A_hold_stops_every_press_and_the_last_look()
    {
        var proposed = Accepted(Propose(Listed, Child, First)).Disposal!;
        Refused(Reason.OnLegalHold, Propose(Listed, Held, First));
        Refused(Reason.OnLegalHold, Approve(proposed, Held, Second));
        var agreed = Accepted(Approve(proposed, Child, Second)).Disposal!;
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed, Held, Due, Now));
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed, Child, Due with { IsDue = false }, Now));
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed with { Approved = agreed.Proposed }, Child, Due, Now));
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(proposed, Child, Due, Now));
    }

    [Fact]
    public void Whoever_proposes_answers_whether_the_child_was_looked_after_and_not_known_keeps_the_record()
    {
        Refused(Reason.LookedAfterNeeded, new ProposeDisposal(Child.Reference, null, First).Decide(Listed, Child, may: true, Now));
        foreach (var answer in (Known[])[Known.Yes, Known.NotKnown])
        {
            var step = Accepted(new ProposeDisposal(Child.Reference, answer, First).Decide(Listed, Child, may: true, Now));
            Assert.Null(step.Disposal);
            Assert.True(step.Child.LookedAfter);
        }
        // Its class says it already, and its time is over all the same.
        Assert.NotNull(Accepted(new ProposeDisposal(Child.Reference, Known.Yes, First).Decide(Listed with { Class = RecordClass.LookedAfter }, Child, may: true, Now)).Disposal);
    }

    [Fact]
    public void What_has_begun_cannot_be_called_back()
    {
        var begun = Listed with { Proposed = new(First, Now), Approved = new(Second, Now), Begun = Now };
        Refused(Reason.NotFound, new KeepRecord(Child.Reference).Decide(begun, Child, may: true, Now));
        Refused(Reason.NotFound, Propose(begun, Child, First));
    }

    private static Decision<DisposalStep> Propose(Disposal disposal, Child child, PersonId by, bool may = true) => new ProposeDisposal(child.Reference, Known.No, by).Decide(disposal, child, may, Now);

    private static Decision<DisposalStep> Approve(Disposal disposal, Child child, PersonId by, bool may = true) => new ApproveDisposal(child.Reference, by).Decide(disposal, child, may, Now);

    private static DisposalStep Accepted(Decision<DisposalStep> decision) => Assert.IsType<Decision<DisposalStep>.Accepted>(decision).State;

    private static void Refused(Reason why, Decision<DisposalStep> decision) => Assert.Equal(why, Assert.IsType<Decision<DisposalStep>.Refused>(decision).Why);
}
