using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Tests.Domain.Minutes;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Actions.Given;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

/// <summary>A measure that only some agencies can take, from asking for it to what came of it.</summary>
[Trait("Requirement", "OP-30")]
public sealed class TacticalResponseTests
{
    private static TermsOfReference Listing { get; } = Terms with { Tactical = new([new("recovery", "Recovery order"), new("other", "Another measure")], [new("police")], "silent") };

    private static ActionItem Asked { get; } = Add("Recovery").State();

    [Fact]
    public void It_is_one_of_the_groups_list_and_belongs_to_an_agency_that_can_take_it()
    {
        Assert.Equal(("recovery", TacticalState.Requested, Chair), (Asked.Tactical!.Kind, Asked.Tactical.State, Asked.Tactical.By));
        Assert.Null(Add(null).State().Tactical);
        IsRefused(Reason.UnknownChoice, Add("deportation"));
        IsRefused(Reason.UnknownChoice, Add("recovery", terms: Terms));
        IsRefused(Reason.TacticalOwner, Add("recovery", Health, "health-lead"));
    }

    [Fact]
    public void Its_owner_says_that_it_is_issued_or_why_it_is_not_pursued()
    {
        var issued = Reports(TacticalState.Issued).State();
        Assert.Equal((TacticalState.Issued, Police), (issued.Tactical!.State, issued.Tactical.By));
        IsRefused(Reason.ReasonNeeded, Reports(TacticalState.NotPursued, " "));
        IsRefused(Reason.TextTooLong, Reports(TacticalState.NotPursued, new string('x', ActionItem.MostNote + 1)));
        IsRefused(Reason.UnknownChoice, Reports(null));
        Assert.Equal("The court refused it.", Reports(TacticalState.NotPursued, "The court refused it.").State().Tactical!.Why);
        IsAlreadySo(Reports(TacticalState.Issued, on: issued));
    }

    [Fact]
    public void The_chair_hears_when_it_is_not_pursued_unless_the_chair_said_so()
    {
        Assert.Equal([Chair], IsAccepted(Reports(TacticalState.NotPursued, "No grounds.")).Tell.Select(notice => notice.To));
        Assert.Empty(IsAccepted(Reports(TacticalState.NotPursued, "No grounds.", Chair)).Tell);
        Assert.Empty(IsAccepted(Reports(TacticalState.Issued)).Tell);
    }

    [Fact]
    public void Nobody_else_reports_it_and_an_ordinary_action_has_none_to_report()
    {
        IsRefused(Reason.NotYourAction, Reports(TacticalState.Issued, by: Health));
        IsRefused(Reason.NotFound, Reports(TacticalState.Issued, by: Outsider));
        IsRefused(Reason.NotTactical, Reports(TacticalState.Issued, on: Add(null).State()));
    }

    [Fact]
    public void It_is_not_ticked_off_before_it_is_said_what_came_of_it()
    {
        IsRefused(Reason.ResponseNeeded, Asked.Says(Police, ActionUpdateKind.Done));
        var done = Reports(TacticalState.Issued).State().Says(Police, ActionUpdateKind.Done).State();
        Assert.False(done.IsOpen);
        IsRefused(Reason.ActionClosed, Reports(TacticalState.NotPursued, "Too late.", on: done));
    }

    [Fact]
    public void One_that_the_minute_taker_writes_down_is_asked_for_when_the_chair_approves()
    {
        IsRefused(Reason.TacticalOwner, Write(Health));
        var written = Write(Police).State();
        Assert.Equal(new ResponseLine("recovery", TacticalState.Requested, null), written.Minutes.Body.Written[0].Line.Response);

        var approved = new ApproveMinutes(Taken.Reference, null, 40, Chair).Decide(written.Minutes, Listing, Members, Today, Now).State();
        Assert.Equal(("recovery", TacticalState.Requested), (approved.Actions[0].Tactical!.Kind, approved.Actions[0].Tactical!.State));
    }

    private static Decision<ChangedMinutes> Write(PersonId owner) =>
        new WriteAction(Taken.Reference, null, "Apply for it", Members.Find(owner, Today), Today.AddDays(7), Unit) { Tactic = "recovery" }.Decide(Taken.Drafted, Listing, Today, Now);

    private static Decision<ActionItem> Add(string? tactic, PersonId? owner = null, string seat = "police-ocg", TermsOfReference? terms = null) =>
        new AddAction(ActionReference.Of(17), "Apply for it", Seat(owner ?? Police, seat), Due, null, Chair) { Tactic = tactic }.Decide(terms ?? Listing, Members, Today, Now);

    private static Decision<ActionItem> Reports(TacticalState? state, string? why = null, PersonId? by = null, ActionItem? on = null) =>
        new ReportTactical(state, why, by ?? Police).Decide(on ?? Asked, Listing, Members, Today, Now);
}
