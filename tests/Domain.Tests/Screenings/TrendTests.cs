using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Domain.Screenings;

[Trait("Requirement", "HO-14")]
public sealed class TrendTests
{
    [Fact]
    public void Three_screenings_show_where_the_level_went()
    {
        var (one, two, three) = (Judged(RiskLevel.Emerging), Judged(RiskLevel.Significant), Judged(RiskLevel.Moderate));
        Assert.Equal([Trend.First, Trend.Up, Trend.Down], [Trends.Between(null, one), Trends.Between(one, two), Trends.Between(two, three)]);
    }

    [Fact]
    public void The_same_level_is_the_same_whatever_was_seen() =>
        Assert.Equal(Trend.Same, Trends.Between(Judged(RiskLevel.Moderate), Judged(RiskLevel.Moderate) with { Vulnerabilities = ["care"] }));

    [Fact]
    public void Another_version_or_tool_gives_no_false_trend()
    {
        Assert.Equal(Trend.NotComparable, Trends.Between(Judged(RiskLevel.Emerging) with { ToolVersion = "2025-1" }, Judged(RiskLevel.Significant)));
        Assert.Equal(Trend.NotComparable, Trends.Between(Judged(RiskLevel.Emerging) with { Tool = "other" }, Judged(RiskLevel.Emerging)));
    }

    private static Screening Judged(RiskLevel level) => new()
    {
        Child = CaseReference.Of(2041),
        Number = 1,
        Tool = "exploitation",
        ToolVersion = "2026-1",
        By = new PersonId("11111111-1111-1111-1111-111111111111"),
        At = DateTimeOffset.UnixEpoch,
        Draft = "d",
        HarmNow = [],
        Findings = [],
        Vulnerabilities = [],
        Strengths = [],
        Level = level,
        Reason = "Because.",
        Confidence = Confidence.High,
    };
}
