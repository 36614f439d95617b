using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.Cases.Risk;

namespace PanelAssistant.Tests.Domain.Cases;

[Trait("Story", "G-22")]
public sealed class EighteenTests
{
    private static readonly Child Seventeen = Sam with { Born = BirthDate.Of(new(2010, 2, 20)) };

    [Fact]
    [Trait("Requirement", "CE-01")]
    public void From_the_18th_birthday_the_record_says_adult_by_itself()
    {
        Assert.Equal(AgeGroup.Child, Seventeen.BandOn(Day("2028-02-19")));
        Assert.Equal(AgeGroup.Adult, Seventeen.BandOn(Day("2028-02-20")));
        var leap = Sam with { Born = BirthDate.Of(new(2012, 2, 29)) };
        Assert.Equal(AgeGroup.Child, leap.BandOn(Day("2030-02-28")));
        Assert.Equal(AgeGroup.Adult, leap.BandOn(Day("2030-03-01")));
    }

    [Fact]
    public void Before_the_meeting_by_which_a_child_is_18_the_plan_for_the_move_is_asked_for_and_the_item_stays()
    {
        var (child, told) = Seventeen.AtRiskFrom("2028-01-20").Until("2028-02-29");

        var (on, task) = Assert.Single(told);
        Assert.Equal((Day("2028-02-11"), nameof(ClockTask.AskTransition)), (on, task.Items[0].Text));
        Assert.Equal(ClockStanding.TurnsEighteen, Assert.Single(ClockLine.For(child, Csog.Terms, Day("2028-03-01"))).Standing);
        Assert.NotNull(child.AtRiskSince);
    }

    [Fact]
    public void It_stands_on_every_agenda_until_the_plan_is_there()
    {
        var asked = Seventeen.AtRiskFrom("2028-01-20").Until("2028-03-02").Child;
        Assert.Equal(Day("2028-04-12"), asked.Clock(ClockState.Eighteen).Meeting);

        var planned = new PlanReceived(Reference, ClockState.Eighteen, Csog.Coordinator).Decide(asked, Csog.Terms, Roster, Noon(Day("2028-03-10")), Day("2028-03-10")).State();

        Assert.DoesNotContain(ClockLine.For(planned, Csog.Terms, Day("2028-04-12")), line => line.State.Clock == ClockState.Eighteen);
    }

    [Fact]
    public void Somebody_who_was_18_already_turns_18_no_more() =>
        Assert.Null(Seventeen.AtRiskFrom("2028-02-20").Watch!.Find(ClockState.Eighteen));
}
