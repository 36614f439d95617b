using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Tests.Domain.Flags;
using PanelAssistant.Tests.Domain.People;
using PanelAssistant.Tests.Domain.Referrals;
using static PanelAssistant.Tests.Domain.Cases.Risk;

namespace PanelAssistant.Tests.Domain.Cases;

/// <summary>An episode of risk begins and ends with what the group decides .</summary>
public sealed class AtRiskTests
{
    private static readonly Flag None = Flag.None(Csog.Terms.Forum, Reference);

    [Fact]
    [Trait("Requirement", "HO-19")]
    public void A_flag_that_is_carried_begins_the_episode_and_its_clocks()
    {
        var child = After(Sam, None, Vote.Flagged);

        Assert.Equal(Csog.Today, child.AtRiskSince);
        Assert.Equal((Csog.Terms.Forum, Day("2027-03-25")), (child.Watch!.Forum!.Value, child.Clock(FourMonths).RunsOut));
    }

    [Fact]
    public void A_child_whom_the_front_door_found_at_risk_before_the_vote_keeps_the_earlier_day()
    {
        var found = Sam.AtRiskFrom("2026-11-02");

        Assert.Same(found, After(found, None, Vote.Flagged));
    }

    [Fact]
    [Trait("Requirement", "HO-19")]
    public void A_flag_that_comes_off_ends_the_episode_unless_another_group_still_flags_the_child()
    {
        var child = After(Sam, None, Vote.Flagged);

        var ended = After(child, Vote.Flagged, Vote.Unflagged);
        Assert.Equal((null, null), (ended.AtRiskSince, ended.Watch));
        Assert.Same(child, After(child, Vote.Flagged, Vote.Unflagged, elsewhere: true));
    }

    [Fact]
    public void A_vote_that_changes_no_flag_changes_no_episode() => Assert.Same(Sam, After(Sam, None, Vote.Opened));

    [Fact]
    public void A_record_that_lost_its_episode_elsewhere_loses_its_watch_at_the_next_look()
    {
        var looked = Csog.IsAccepted(LookAtClocks.Decide(Sam.AtRiskFrom("2026-11-02") with { AtRiskSince = null }, Csog.Terms, Roster, Csog.Now));

        Assert.Null(looked.State.Watch);
        Assert.Empty(looked.Tell);
    }

    [Fact]
    public void A_child_whom_the_front_door_finds_at_risk_is_followed_by_the_group_it_goes_to()
    {
        var child = Door.Settled(Door.Outcome("early") with { AtRisk = true }, Door.NotOpen).Child;

        Assert.Equal(("early-east", Day("2027-02-01")), (child.Watch!.Forum!.Value.Value, child.Watch.Since));
        Assert.Null(Door.Settled(Door.Outcome("advice") with { AtRisk = true }, Door.NotOpen).Child.Watch);
    }

    private static Child After(Child child, Flag before, Flag after, bool elsewhere = false) =>
        AtRisk.After(child, before, after, elsewhere, Csog.Terms, Roster, Csog.Now);
}
