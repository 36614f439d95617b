using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PanelAssistant.Cards.Flags;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What a program gets wrong is answered with a proper status, and nothing is half saved.</summary>
[Trait("Story", "G-02")]
public sealed class BadBodyStories(BadInputStories.Shared shared) : IClassFixture<BadInputStories.Shared>
{
    private const string Long = "LONG";

    private readonly StoryBot _bot = shared.Bot;

    [Fact]
    public async Task Presses_that_carry_no_id_are_each_taken_for_themselves()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2041");

        async Task<string> VoteAsync(string choice)
        {
            var activity = bot.Meeting("health").Activity("invoke");
            activity.Remove("id");
            activity["name"] = "adaptiveCard/action";
            activity["value"] = new JsonObject
            {
                ["action"] = new JsonObject
                {
                    ["verb"] = FlagVerbs.Vote,
                    ["data"] = new JsonObject { [FlagVerbs.Forum] = "csog", [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Choice] = choice },
                },
            };
            return await PostAsync(bot, activity.ToJsonString(), HttpStatusCode.OK);
        }

        Assert.Contains("You voted: for", await VoteAsync("For"), StringComparison.Ordinal);
        Assert.Contains("You voted: against", await VoteAsync("Against"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"type\":\"message\"", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"text\":\"refer\"}", HttpStatusCode.Forbidden)]
    [InlineData(Long, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_that_is_no_activity_gets_a_proper_status(string body, HttpStatusCode status)
    {
        var before = _bot.Saved();

        var answer = await PostAsync(_bot, body == Long ? new string('x', 300 * 1024) : body, status);

        Assert.NotNull((string?)JsonNode.Parse(answer)!["error"]!["message"]);
        Assert.Equal(before, _bot.Saved());
    }

    [Fact]
    public async Task A_press_without_a_verb_gets_a_clear_error()
    {
        var before = _bot.Saved();

        var answer = await _bot.Private("health").InvokeAsync("adaptiveCard/action", JsonNode.Parse("""{"action":{"type":"Action.Execute","data":{"child":"CH-2041"}}}""")!);

        Assert.Equal(400, (int)answer["statusCode"]!);
        Assert.Contains("That button did not say what it is for.", (string)answer["value"]!["message"]!, StringComparison.Ordinal);
        Assert.Equal(before, _bot.Saved());
    }

    private static async Task<string> PostAsync(StoryBot bot, string body, HttpStatusCode status)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await bot.Http.PostAsync($"{bot.Address}/api/messages", content, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        return text;
    }
}
