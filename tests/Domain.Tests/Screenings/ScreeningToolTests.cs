using System.Text;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Tests.Domain.Screenings;

public sealed class ScreeningToolTests
{
    private const string Small = """
        {
          "id": "small", "version": "1", "title": "A small tool",
          "harmNow": [{ "id": "danger", "text": "Danger?" }],
          "groups": [{ "id": "one", "title": "One", "indicators": [{ "id": "sign", "text": "A sign", "high": true }] }],
          "vulnerabilities": [{ "id": "young", "text": "Young" }],
          "strengths": [{ "id": "home", "text": "Home" }],
          "rules": { "offerSocialCareOnHigh": true, "floors": [{ "ageAtMost": 13, "floor": "moderate", "countsPossible": true }] }
        }
        """;

    [Fact]
    public void The_tool_in_the_box_loads()
    {
        var tool = ScreeningTools.Current;
        Assert.Equal(14, tool.Indicators.Count());
        Assert.All(tool.Groups, group => Assert.InRange(group.Indicators.Count, 1, 4));
        Assert.Contains(tool.Indicators, indicator => indicator.High);
        Assert.Equal(2, tool.Rules.Floors.Count);
    }

    [Fact]
    public void A_small_tool_loads() => Assert.Null(Load(Small).Rules.ConfirmUnderAge);

    [Theory]
    [InlineData("\"high\": true", "\"hihg\": true", "small.json(4): $.groups[0].indicators[0].hihg")]
    [InlineData("\"high\": true", "\"high\": \"yes\"", "$.groups[0].indicators[0].high")]
    [InlineData("\"id\": \"sign\"", "\"id\": \"A Sign,\"", "$.groups[0].indicators[0].id")]
    [InlineData("\"text\": \"Home\"", "\"text\": \"\"", "small.json(6): $.strengths[0].text")]
    [InlineData("\"strengths\": [{ \"id\": \"home\", \"text\": \"Home\" }],", "", "strengths")]
    [InlineData("[{ \"id\": \"young\", \"text\": \"Young\" }]", "[]", "$.vulnerabilities")]
    [InlineData("\"ageAtMost\": 13", "\"ageAtMost\": 40", "$.rules.floors[0].ageAtMost")]
    [InlineData("\"ageAtMost\": 13", "\"vulnerability\": \"old\"", "$.rules.floors[0].vulnerability")]
    [InlineData("\"ageAtMost\": 13,", "", "$.rules.floors[0]")]
    [InlineData("\"moderate\"", "\"high\"", "$.rules.floors[0].floor")]
    [InlineData("[{ \"id\": \"sign\", \"text\": \"A sign\", \"high\": true }]", "[{ \"id\": \"sign\", \"text\": \"A\", \"high\": true }, { \"id\": \"sign\", \"text\": \"B\", \"high\": true }]", "$.groups[0].indicators[1].id")]
    [InlineData("\"groups\": [{", "\"groups\": [", "small.json(4)")]
    public void A_wrong_tool_is_refused_and_says_where(string right, string wrong, string where)
    {
        Assert.Contains(right, Small);
        Assert.Contains(where, Assert.Throws<FormatException>(() => Load(Small.Replace(right, wrong))).Message);
    }

    private static ScreeningTool Load(string json) => ScreeningTools.Load(new MemoryStream(Encoding.UTF8.GetBytes(json)), "small.json");
}
