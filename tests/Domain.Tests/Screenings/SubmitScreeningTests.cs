using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Domain.Screenings;

public sealed class SubmitScreeningTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    private static ScreeningTool Tool => ScreeningTools.Current;

    private static Child Fifteen { get; } = new()
    {
        Reference = CaseReference.Of(2041),
        FirstName = "Sam",
        LastName = "Sample-Child",
        Born = BirthDate.Of(new(2011, 3, 31)),
        Area = "Runcorn",
        Exploitation = [ExploitationType.Criminal],
        OpenToSocialCare = Known.No,
        SiblingsOpen = Known.No,
        Referral = ReferralReference.Of(7),
    };

    private static Child Thirteen { get; } = Fifteen with { Born = BirthDate.Of(new(2012, 11, 24)) };

    private static SubmitScreening Good { get; } = new()
    {
        By = new("11111111-1111-1111-1111-111111111111"),
        Draft = "draft-1",
        Danger = Danger.No,
        HarmNow = [],
        NotSeen = [.. Tool.Indicators.Select(indicator => indicator.Id)],
        Findings = [],
        Vulnerabilities = [],
        Strengths = [],
        Level = RiskLevel.Emerging,
        Because = "Two new signs.",
        Confidence = Confidence.Medium,
    };

    [Fact]
    public void A_complete_screening_is_kept_with_its_tool_and_a_number_of_its_own()
    {
        var first = Accepted(Good);
        Assert.Equal((1, "exploitation", "2026-1"), (first.Number, first.Tool, first.ToolVersion));
        var second = Assert.IsType<Decision<Screening>.Accepted>(Good.Decide(null, first, Fifteen, Tool, Now, Today)).State;
        Assert.Equal(2, second.Number);
    }

    [Fact]
    public void The_same_draft_never_makes_a_second_screening()
    {
        var made = Accepted(Good);
        Assert.Same(made, Assert.IsType<Decision<Screening>.AlreadySo>(Good.Decide(made, null, Fifteen, Tool, Now, Today)).State);
    }

    [Fact]
    [Trait("Requirement", "OM-07")]
    public void Harm_now_needs_the_phone_call_first()
    {
        Refused(Reason.DangerFirst, Good with { Danger = Danger.NotAsked });
        Refused(Reason.DangerFirst, Good with { HarmNow = ["away"] });
        Assert.Equal(["away"], Accepted(Good with { HarmNow = ["away"], Danger = Danger.HelpCalled }).HarmNow);
    }

    [Fact]
    public void A_level_needs_a_reason() => Refused(Reason.ReasonNeeded, Good with { Because = "  " });

    [Fact]
    public void Every_indicator_is_answered_once()
    {
        Refused(Reason.FormIncomplete, Good with { NotSeen = [.. Good.NotSeen.Skip(1)] });
        Refused(Reason.FormIncomplete, Good with { Findings = [Found("debt", Sighting.Seen)] });
        Refused(Reason.FormIncomplete, Good with { NotSeen = [.. Good.NotSeen.Skip(1), "invented"] });
        Refused(Reason.FormIncomplete, Good with { Level = null });
        Refused(Reason.FormIncomplete, Good with { Confidence = null });
    }

    [Fact]
    public void Answers_the_tool_does_not_have_are_refused()
    {
        Refused(Reason.UnknownChoice, Good with { Vulnerabilities = ["invented"] });
        Refused(Reason.UnknownChoice, Good with { Strengths = ["invented"] });
        Refused(Reason.UnknownChoice, Good with { HarmNow = ["invented"], Danger = Danger.HelpCalled });
    }

    [Theory]
    [InlineData(Sighting.Seen)]
    [InlineData(Sighting.Possible)]
    public void At_thirteen_one_high_indicator_is_not_below_moderate_without_a_managers_reason(Sighting sighting)
    {
        var low = With(Found("debt", sighting));
        Refused(Reason.ReasonNeeded, low, Thirteen);
        Assert.Equal("Agreed.", Accepted(low with { ManagerReason = "Agreed." }, Thirteen).ManagerReason);
        Accepted(low with { Level = RiskLevel.Moderate }, Thirteen);
        Accepted(low, Fifteen);
        Accepted(With(Found("gifts", sighting)), Thirteen);
    }

    [Fact]
    public void The_rule_ends_on_the_fourteenth_birthday()
    {
        var low = With(Found("debt", Sighting.Seen));
        Assert.IsType<Decision<Screening>.Accepted>(low.Decide(null, null, Thirteen, Tool, Now, new(2026, 11, 24)));
    }

    [Fact]
    public void A_learning_disability_brings_the_same_rule_at_any_age()
    {
        var low = With(Found("debt", Sighting.Seen)) with { Vulnerabilities = ["learning-disability"] };
        Refused(Reason.ReasonNeeded, low);
        Accepted(low with { Level = RiskLevel.Significant });
    }

    [Fact]
    public void The_rules_are_switches_of_the_data()
    {
        var low = With(Found("debt", Sighting.Possible));
        var seenOnly = Tool with { Rules = Tool.Rules with { Floors = [new(13, null, RiskLevel.Moderate, CountsPossible: false)] } };
        Assert.IsType<Decision<Screening>.Accepted>(low.Decide(null, null, Thirteen, seenOnly, Now, Today));
        var none = Tool with { Rules = Tool.Rules with { Floors = [] } };
        Assert.IsType<Decision<Screening>.Accepted>(With(Found("debt", Sighting.Seen)).Decide(null, null, Thirteen, none, Now, Today));
    }

    [Fact]
    public void Under_ten_the_screener_confirms()
    {
        var nine = Fifteen with { Born = BirthDate.Of(new(2016, 11, 24)) };
        Refused(Reason.FormIncomplete, Good, nine);
        Accepted(Good with { YoungConfirmed = true }, nine);
    }

    [Fact]
    public void Text_beyond_its_bounds_is_refused()
    {
        Refused(Reason.TextTooLong, Good with { Because = new string('x', 2001) });
        Refused(Reason.TextTooLong, With(Found("gifts", Sighting.Seen) with { Note = new string('x', 301) }));
    }

    private static SubmitScreening With(Finding finding) =>
        Good with { Findings = [finding], NotSeen = [.. Good.NotSeen.Where(id => id != finding.Indicator)] };

    private static Finding Found(string indicator, Sighting sighting) => new(indicator, sighting, Period.LastThreeMonths, Basis.Evidence, null);

    private static Screening Accepted(SubmitScreening command, Child? child = null) =>
        Assert.IsType<Decision<Screening>.Accepted>(command.Decide(null, null, child ?? Fifteen, Tool, Now, Today)).State;

    private static void Refused(Reason why, SubmitScreening command, Child? child = null) =>
        Assert.Equal(why, Assert.IsType<Decision<Screening>.Refused>(command.Decide(null, null, child ?? Fifteen, Tool, Now, Today)).Why);
}
