using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;
using static PanelAssistant.Tests.Domain.Referrals.Door;

namespace PanelAssistant.Tests.Domain.Referrals;

[Trait("Story", "G-03")]
public sealed class RouteTests
{
    [Fact]
    [Trait("Requirement", "OG-02")]
    [Trait("Requirement", "ON-01")]
    public void A_child_of_whose_family_nobody_is_open_is_for_the_early_meeting_of_their_area()
    {
        var early = Ask(NotOpen, "early-east");

        Assert.Equal(RouteVerdict.Admitted, early.Verdict);
        Assert.Equal([new GroundMet(Ground.Exploitation, Because.NeitherIsOpen, "admission")], early.Grounds);
        Assert.Equal(RouteVerdict.NotAdmitted, Ask(NotOpen, "panel-east").Verdict);
        Assert.Equal("early-east", Route.InFamily(All(NotOpen), Westmark.Early)!.Terms.Forum.Value);
    }

    [Fact]
    [Trait("Requirement", "OP-11")]
    [Trait("Requirement", "OG-03")]
    public void An_open_sibling_brings_the_child_to_the_panel_and_that_is_the_reason_given()
    {
        Assert.Equal([new GroundMet(Ground.Exploitation, Because.SiblingIsOpen, "admission")], Ask(SiblingOpen, "panel-east").Grounds);
        Assert.Equal([new Unmet(UnmetCriterion.SiblingIsOpen, "admission")], Ask(SiblingOpen, "early-east").Unmet);
    }

    [Fact]
    [Trait("Requirement", "OP-11")]
    [Trait("Requirement", "OG-03")]
    public void An_open_child_is_for_the_panel()
    {
        Assert.Equal([new GroundMet(Ground.Exploitation, Because.ChildIsOpen, "admission")], Ask(Open, "panel-east").Grounds);
        Assert.Equal(RouteVerdict.NotAdmitted, Ask(Open, "early-east").Verdict);
    }

    [Fact]
    [Trait("Requirement", "ON-01")]
    public void A_sibling_of_whom_nobody_knows_is_found_out_first_and_never_taken_for_not_open()
    {
        var early = Ask(SiblingUnknown, "early-east");

        Assert.Equal(RouteVerdict.Held, early.Verdict);
        Assert.Equal([new ToFindOut(OpenQuestion.IsASiblingOpen, "admission")], early.FindOut);
        Assert.Equal(RouteVerdict.Held, Ask(SiblingUnknown, "panel-east").Verdict);
    }

    [Fact]
    public void Both_answers_that_are_not_known_are_both_asked_for() => Assert.Equal(
        [OpenQuestion.IsTheChildOpen, OpenQuestion.IsASiblingOpen],
        Ask(NotOpen with { OpenToSocialCare = Known.NotKnown, SiblingsOpen = Known.NotKnown }, "early-east").FindOut.Select(question => question.Question));

    [Fact]
    public void What_is_known_already_decides_whatever_else_is_not() =>
        Assert.Equal(RouteVerdict.Admitted, Ask(Open with { SiblingsOpen = Known.NotKnown }, "panel-east").Verdict);

    [Fact]
    [Trait("Requirement", "OG-03")]
    public void A_missing_criterion_brings_any_child_to_the_panel_whoever_is_open()
    {
        foreach (var child in new[] { NotOpen, Open, SiblingOpen, SiblingUnknown })
        {
            Assert.Contains(new GroundMet(Ground.Missing, Because.MissingCriterionMet, "missing"), Ask(child, "panel-east", missing: true).Grounds);
        }
    }

    [Fact]
    [Trait("Requirement", "OG-03")]
    public void A_child_on_both_grounds_is_shown_both_groups_and_each_ground()
    {
        var answers = All(NotOpen, missing: true).Where(answer => answer.Verdict is RouteVerdict.Admitted).ToList();

        Assert.Equal(["early-east", "panel-east"], answers.Select(answer => answer.Terms.Forum.Value).Order());
        Assert.Equal(2, Ask(Open, "panel-east", missing: true).Grounds.Count);
    }

    [Fact]
    [Trait("Requirement", "OP-12")]
    public void A_group_that_does_not_take_a_child_names_each_missing_criterion_and_its_clause() => Assert.Equal(
        [new Unmet(UnmetCriterion.NoMissingCriterionMet, "missing"), new Unmet(UnmetCriterion.NeitherIsOpen, "admission")],
        Ask(NotOpen, "panel-east").Unmet);

    [Fact]
    public void A_child_who_only_goes_missing_is_no_concern_of_exploitation() => Assert.Equal(
        [UnmetCriterion.NoExploitationConcern],
        Ask(NotOpen with { Exploitation = [ExploitationType.Missing] }, "early-east").Unmet.Select(unmet => unmet.Criterion));

    [Fact]
    public void The_area_picks_the_group_and_one_without_a_group_picks_none()
    {
        Assert.Equal("panel-west", Route.InFamily(All(Open with { Area = Westmark.West }), Westmark.Panel)!.Terms.Forum.Value);
        Assert.Null(Route.InFamily(All(Open with { Area = Westmark.Outside }), Westmark.Panel));
        Assert.Equal(RouteVerdict.NotAdmitted, Ask(Open with { Area = Westmark.West }, "panel-east").Verdict);
    }

    [Fact]
    [Trait("Requirement", "OP-12")]
    public void The_wrong_door_knows_the_right_one_of_the_same_area()
    {
        Assert.Equal("early-east", Route.RightDoor(All(NotOpen), Westmark.Panel)!.Terms.Forum.Value);
        Assert.Equal("panel-east", Route.RightDoor(All(Open), Westmark.Early)!.Terms.Forum.Value);
    }

    [Fact]
    public void A_group_that_sees_figures_is_never_asked_about_a_child()
    {
        var figures = Library.All.First() with { Kind = ForumKind.Strategic };
        Assert.Empty(Route.Of(RoutedChild.Of(Open, true), [figures]));
    }

    /// <summary>Every combination: an early meeting takes a child only when both answers are a clear no.</summary>
    [Fact]
    [Trait("Requirement", "ON-01")]
    public void No_combination_that_holds_something_unknown_or_open_is_admitted_early()
    {
        foreach (var child in Enum.GetValues<Known>())
        {
            foreach (var sibling in Enum.GetValues<Known>())
            {
                var verdict = Ask(NotOpen with { OpenToSocialCare = child, SiblingsOpen = sibling }, "early-east").Verdict;
                var expected = child is Known.Yes || sibling is Known.Yes ? RouteVerdict.NotAdmitted
                    : child is Known.No && sibling is Known.No ? RouteVerdict.Admitted
                    : RouteVerdict.Held;
                Assert.Equal(expected, verdict);
            }
        }
    }

    private static IReadOnlyList<RouteAnswer> All(Child child, bool missing = false) => Route.Of(RoutedChild.Of(child, missing), Library.All);

    private static RouteAnswer Ask(Child child, string forum, bool missing = false) =>
        All(child, missing).Single(answer => answer.Terms.Forum.Value == forum);
}
