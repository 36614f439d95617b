using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Targets;

namespace PanelAssistant.Tests.Domain.Targets;

public sealed class TargetTests
{
    private static readonly TermsOfReference Terms = TermsLibrary.InTheBox().ForForum(new("cssg"));
    private static readonly PersonId Chair = new("chair");
    private static readonly PersonId Head = new("head");
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly DateTimeOffset Now = UkTime.At(Today, new(10, 0));

    private static readonly Roster Roster = new()
    {
        Forum = Terms.Forum,
        Coordinator = new("coordinator"),
        Holdings =
        [
            new(Chair, "Lane Example-Chair", new("strategic-chair"), SeatRole.Member, new(2026, 1, 1), null),
            new(Head, "Yael Example-Head", new("head-of-safeguarding"), SeatRole.Member, new(2026, 1, 1), null),
        ],
    };

    private static readonly Target Target = new()
    {
        Reference = TargetReference.Of(1),
        Forum = Terms.Forum,
        Title = "Interviews in time",
        Measure = "Percent",
        Aim = 90,
        Due = new(2027, 1, 29),
        By = Chair,
        At = Now,
        NextStep = UkTime.At(new(2027, 2, 1), new(9, 0)),
    };

    private static TargetFigure Figure(decimal value) => new(value, Today, Chair, Now);

    [Theory]
    [InlineData(null, "2026-12-31", TargetStatus.Green)]
    [InlineData(null, "2027-01-01", TargetStatus.Amber)]
    [InlineData(null, "2027-01-29", TargetStatus.Amber)]
    [InlineData(null, "2027-01-30", TargetStatus.Red)]
    [InlineData(89.99, "2027-01-30", TargetStatus.Red)]
    [InlineData(90.0, "2027-01-30", TargetStatus.Green)]
    [Trait("Requirement", "HS-32")]
    public void Its_colour_comes_from_its_figure_and_its_day(double? figure, string day, TargetStatus status)
    {
        var target = Target with { Figures = figure is { } value ? [Figure((decimal)value)] : [] };
        Assert.Equal(status, target.ByRule(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    [Trait("Requirement", "HS-33")]
    public void The_day_after_is_looked_at_once_and_while_a_blockage_is_open_no_other_is_opened()
    {
        Assert.IsType<Decision<Target>.AlreadySo>(WatchTarget.Decide(Target, Terms, Roster, Target.NextStep!.Value.AddSeconds(-1)));
        var missed = Assert.IsType<Decision<Target>.Accepted>(WatchTarget.Decide(Target, Terms, Roster, Target.NextStep.Value));
        Assert.Equal([Head, Chair], missed.Tell.Select(notice => notice.To));
        Assert.Single(missed.State.Blockages);
        Assert.IsType<Decision<Target>.AlreadySo>(WatchTarget.Decide(missed.State, Terms, Roster, Target.NextStep.Value.AddDays(9)));
        var moved = missed.State with { Due = new(2027, 3, 1), NextStep = UkTime.At(new(2027, 3, 2), new(9, 0)) };
        Assert.Single(Assert.IsType<Decision<Target>.Accepted>(WatchTarget.Decide(moved, Terms, Roster, moved.NextStep!.Value)).State.Blockages);
    }

    [Fact]
    public void With_nobody_in_the_seat_that_helps_the_coordinator_is_told() =>
        Assert.Equal(
            [Chair, Roster.Coordinator!.Value],
            Assert.IsType<Decision<Target>.Accepted>(WatchTarget.Decide(Target, Terms, Roster with { Holdings = [Roster.Holdings[0]] }, Target.NextStep!.Value)).Tell.Select(notice => notice.To));

    [Fact]
    public void Old_figures_go_and_a_new_one_takes_the_place_of_what_the_chair_said()
    {
        var target = Target with { Ruling = new(TargetStatus.Green, "soon", Chair, Now) };
        for (var value = 0; value < Target.MostFigures + 5; value++)
        {
            target = Assert.IsType<Decision<Target>.Accepted>(new MeasureTarget(value, Head).Decide(target, Terms, Roster, Now)).State;
        }
        Assert.Null(target.Ruling);
        Assert.Equal((Target.MostFigures, 5m), (target.Figures.Count, target.Figures[0].Value));
        Assert.Equal(Reason.FigureNeeded, Assert.IsType<Decision<Target>.Refused>(new MeasureTarget(Target.MostFigure + 1, Head).Decide(target, Terms, Roster, Now)).Why);
    }
}
