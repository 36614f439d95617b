using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Actions;

/// <summary>An action of health, due fifteen days ago; its senior manager has no seat.</summary>
[Trait("Requirement", "HO-32")]
public sealed class TellSeniorManagerTests
{
    private static readonly AgencyId OfHealth = Terms.AgencyOf(new("health-lead"));

    private static readonly Roster Named = Members with { SeniorManagers = [new(OfHealth, Outsider, "Reese Sample-Manager")] };

    private static readonly ActionItem Overdue = new()
    {
        Reference = ActionReference.Of(7),
        Forum = Terms.Forum,
        What = "Ring Avery's school.",
        Owner = Health,
        OwnerSeat = new("health-lead"),
        Due = Today.AddDays(-15),
        CreatedBy = Chair,
        Created = Now.AddDays(-40),
    };

    [Fact]
    public void The_chair_lets_them_hear_once_of_the_number_the_owner_and_the_day()
    {
        var told = IsAccepted(Tell(Overdue));

        Assert.Equal(Today, told.State.SeniorToldOn);
        var notice = Assert.Single(told.Tell);
        Assert.Equal((Outsider, NoticeKind.SeniorManagerTold), (notice.To, notice.Kind));
        Assert.Equal(new("A-7", Terms.ShortName, Overdue.Due, Named.NameOf(Health)), notice.Items[0]);
        Assert.IsType<Decision<ActionItem>.AlreadySo>(Tell(told.State));
    }

    [Fact]
    public void Nobody_tells_them_but_whoever_chairs()
    {
        foreach (var person in new[] { Health, Police, Coordinator, Outsider })
        {
            IsRefused(Reason.ChairOnly, Tell(Overdue, by: person));
        }
        IsAccepted(Tell(Overdue, by: Deputy));
    }

    [Fact]
    public void It_must_be_open_and_overdue_for_longer_than_the_terms_say()
    {
        IsRefused(Reason.NotLongOverdue, Tell(Overdue with { Due = Today.AddDays(-14) }));
        IsRefused(Reason.NotLongOverdue, Tell(Overdue with { State = ActionState.Done }));
        IsRefused(Reason.NoSeniorManagersHere, new TellSeniorManager(Chair).Decide(Overdue, Terms with { SeniorManagers = null }, Named, Now));
    }

    [Fact]
    public void It_is_the_manager_of_the_owners_own_agency_or_nobody()
    {
        IsRefused(Reason.NoSeniorManager, Tell(Overdue, Members));
        IsRefused(Reason.NoSeniorManager, Tell(Overdue with { Owner = Police, OwnerSeat = new("police-ocg") }));
        Assert.Null(TellSeniorManager.Of(Overdue with { Due = Today }, Terms, Named, Today));
    }

    [Fact]
    public void Once_removed_they_hear_of_nothing_more()
    {
        var gone = new RemoveSeniorManager(OfHealth).Decide(Named, Terms, allowed: true).State();

        IsRefused(Reason.NoSeniorManager, Tell(Overdue, gone));
        Assert.IsType<Decision<Roster>.AlreadySo>(new RemoveSeniorManager(OfHealth).Decide(gone, Terms, allowed: true));
        IsRefused(Reason.RosterRightNeeded, new RemoveSeniorManager(OfHealth).Decide(Named, Terms, allowed: false));
        IsRefused(Reason.AgencyNeeded, new RemoveSeniorManager(null).Decide(Named, Terms, allowed: true));
        IsRefused(Reason.AgencyNeeded, new RemoveSeniorManager(new("no-such")).Decide(Named, Terms, allowed: true));
        IsRefused(Reason.NoSeniorManagersHere, new RemoveSeniorManager(OfHealth).Decide(Named, Terms with { SeniorManagers = null }, allowed: true));
    }

    private static Decision<ActionItem> Tell(ActionItem action, Roster? roster = null, PersonId? by = null) =>
        new TellSeniorManager(by ?? Chair).Decide(action, Terms, roster ?? Named, Now);
}
