using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Minutes;
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
    private static readonly Disposal Listed = new() { Record = KeptRecord.Of(Child.Reference), Forum = new("east"), Class = RecordClass.AtRisk, Due = new(2049, 1, 1), Listed = Now };
    private static readonly Disposal Minutes = Listed with { Record = KeptRecord.Of(new MinutesReference(new("east"), new(2010, 6, 1))), Class = RecordClass.Minutes };
    private static readonly RetentionLook Due = new(true, RecordClass.AtRisk, new(2049, 1, 1));

    [Fact]
    public void One_proposes_and_another_approves()
    {
        var proposed = Accepted(Propose(Listed, Child, First)).Disposal!;
        var agreed = Accepted(Approve(proposed, Child, Second)).Disposal!;
        Assert.Equal((First, Second), (agreed.Proposed!.By, agreed.Approved!.By));
        Assert.IsType<Decision<DisposalStep>.AlreadySo>(Approve(agreed, Child, First));
        Assert.IsType<Decision<Disposal>.Accepted>(RemoveRecord.Begin(agreed, false, Due, Now));
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
        Refused(Reason.NotFound, KeepRecord.Decide(Listed, Child, may: false, Now));
    }

    [Fact]
    public void A_hold_stops_every_press_and_the_last_look()
    {
        var proposed = Accepted(Propose(Listed, Child, First)).Disposal!;
        Refused(Reason.OnLegalHold, Propose(Listed, Held, First));
        Refused(Reason.OnLegalHold, Approve(proposed, Held, Second));
        var agreed = Accepted(Approve(proposed, Child, Second)).Disposal!;
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed, true, Due, Now));
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed, false, Due with { IsDue = false }, Now));
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed with { Approved = agreed.Proposed }, false, Due, Now));
        Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(proposed, false, Due, Now));
    }

    [Fact]
    public void Whoever_proposes_answers_whether_the_child_was_looked_after_and_not_known_keeps_the_record()
    {
        Refused(Reason.LookedAfterNeeded, new ProposeDisposal(null, First).Decide(Listed, Child, may: true, Now));
        foreach (var answer in (Known[])[Known.Yes, Known.NotKnown])
        {
            var step = Accepted(new ProposeDisposal(answer, First).Decide(Listed, Child, may: true, Now));
            Assert.Null(step.Disposal);
            Assert.True(step.Child!.LookedAfter);
        }
        // Its class says it already, and its time is over all the same.
        Assert.NotNull(Accepted(new ProposeDisposal(Known.Yes, First).Decide(Listed with { Class = RecordClass.LookedAfter }, Child, may: true, Now)).Disposal);
    }

    [Fact]
    public void What_has_begun_cannot_be_called_back()
    {
        var begun = Listed with { Proposed = new(First, Now), Approved = new(Second, Now), Begun = Now };
        Refused(Reason.NotFound, KeepRecord.Decide(begun, Child, may: true, Now));
        Refused(Reason.NotFound, Propose(begun, Child, First));
    }

    [Fact]
    public void Two_people_agree_on_minutes_too_and_nobody_asks_whether_they_were_looked_after()
    {
        var proposed = Accepted(new ProposeDisposal(null, First).Decide(Minutes, null, may: true, Now)).Disposal!;
        Refused(Reason.SecondPersonNeeded, new ApproveDisposal(First).Decide(proposed, null, may: true, Now));
        var step = new ApproveDisposal(Second).Decide(proposed, null, may: true, Now);
        Assert.Equal(new AuditFact(ApproveDisposal.Name, "east:2010-06-01", "Minutes"), Assert.IsType<Decision<DisposalStep>.Accepted>(step).Fact);
        Assert.IsType<Decision<Disposal>.Accepted>(RemoveRecord.Begin(Accepted(step).Disposal!, false, Due, Now));
        var kept = Accepted(KeepRecord.Decide(Minutes, null, may: true, Now));
        Assert.Equal((null, new DateOnly(2051, 6, 1)), (kept.Disposal, kept.LookOn));
    }

    [Fact]
    public void A_hold_on_a_child_who_stands_in_a_record_stops_it_and_undoes_what_was_agreed()
    {
        var agreed = Minutes with { Proposed = new(First, Now), Approved = new(Second, Now), Concerns = [Child.Reference] };
        var held = agreed.HeldFor(Child.Reference, hold: true);
        Assert.Equal((null, null), (held.Proposed, held.Approved));
        Refused(Reason.ChildOnHold, new ProposeDisposal(null, First).Decide(held, null, may: true, Now));
        Refused(Reason.ChildOnHold, new ApproveDisposal(Second).Decide(held with { Proposed = new(First, Now) }, null, may: true, Now));
        Assert.Equal(Reason.ChildOnHold, Assert.IsType<Decision<Disposal>.Refused>(RemoveRecord.Begin(agreed, true, Due, Now)).Why);

        var both = held.HeldFor(CaseReference.Of(7077), hold: true).HeldFor(Child.Reference, hold: false);
        Refused(Reason.ChildOnHold, new ProposeDisposal(null, First).Decide(both, null, may: true, Now));
        Accepted(new ProposeDisposal(null, First).Decide(both.HeldFor(CaseReference.Of(7077), hold: false), null, may: true, Now));
    }

    private static Decision<DisposalStep> Propose(Disposal disposal, Child child, PersonId by, bool may = true) => new ProposeDisposal(Known.No, by).Decide(disposal, child, may, Now);

    private static Decision<DisposalStep> Approve(Disposal disposal, Child child, PersonId by, bool may = true) => new ApproveDisposal(by).Decide(disposal, child, may, Now);

    private static DisposalStep Accepted(Decision<DisposalStep> decision) => Assert.IsType<Decision<DisposalStep>.Accepted>(decision).State;

    private static void Refused(Reason why, Decision<DisposalStep> decision) => Assert.Equal(why, Assert.IsType<Decision<DisposalStep>.Refused>(decision).Why);
}
