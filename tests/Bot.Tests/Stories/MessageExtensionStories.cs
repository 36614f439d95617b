using System.Text.Json.Nodes;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>From a message in Teams to a referral, and from a reference to a card that names nobody.</summary>
public sealed class MessageExtensionStories
{
    [Fact]
    public async Task Refer_this_message_begins_a_referral_with_its_words_and_the_danger_question_first()
    {
        await using var bot = await StoryBot.StartAsync();
        var who = bot.Private("practitioner");

        var opened = await FetchAsync(bot.Meeting("practitioner"), "<p>Seen at the <b>arcade</b> &amp; the station,<br>twice <script>x</script>this week</p>");

        Assert.Equal("continue", (string?)opened["task"]!["type"]);
        new Shown(null, opened["task"]!["value"]!["card"]!["content"]).Shows("immediate danger");
        Assert.Contains("Seen at the arcade & the station, twice x this week", Assert.Single(bot.Drafts()), StringComparison.Ordinal);
        (await who.SayAsync("continue")).Shows("Refer a child");
        Assert.Equal(0, bot.Calls.Where(Platform.IsShared).Count(call => call.Body.Contains("arcade", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_referral_begun_before_is_offered_and_not_written_over()
    {
        await using var bot = await StoryBot.StartAsync();
        await FetchAsync(bot.Private("practitioner"), "the first message");

        var again = await FetchAsync(bot.Private("practitioner"), "the second message");

        new Shown(null, again["task"]!["value"]!["card"]!["content"]).Shows("this message is not in it", "Continue");
        Assert.Contains("the first message", Assert.Single(bot.Drafts()), StringComparison.Ordinal);
        var same = await FetchAsync(bot.Private("practitioner"), "the first message");
        new Shown(null, same["task"]!["value"]!["card"]!["content"]).Shows("Continue").ShowsNo("is not in it");
    }

    [Theory]
    [InlineData("CH-2041")]
    [InlineData("ch 2041")]
    [InlineData("2041")]
    public async Task A_member_finds_a_record_by_its_reference_and_the_card_names_nobody(string text)
    {
        await using var bot = await StoryBot.StartAsync();

        var found = (await SearchAsync(bot.Meeting("health"), text))["composeExtension"]!;

        Assert.Equal("result", (string?)found["type"]);
        var card = found["attachments"]!.AsArray().Single()!;
        Assert.Empty(Personal.In(found.ToJsonString()));
        Assert.Equal("CH-2041", (string?)card["preview"]!["content"]!["title"]);
        var shown = new Shown(null, card["content"]);
        (await bot.Meeting("health").PressAsync(shown, "Open my view")).Shows("Case CH-2041", "Area");
        (await bot.Meeting("outsider").PressAsync(shown, "Open my view")).Shows(Says.Why(Reason.NotFound));
    }

    [Theory]
    [InlineData("outsider", "CH-2041")]
    [InlineData("health", "CH-9999")]
    public async Task Somebody_without_a_right_finds_what_is_found_of_a_number_that_does_not_exist(string who, string text)
    {
        await using var bot = await StoryBot.StartAsync();

        var found = (await SearchAsync(bot.Meeting(who), text))["composeExtension"]!;

        Assert.Equal(("message", Says.Why(Reason.NotFound)), ((string?)found["type"], (string?)found["text"]));
    }

    [Theory]
    [InlineData("CH-2041")]
    [InlineData("2041")]
    public async Task Whoever_declared_a_conflict_finds_nothing_until_the_vote_is_closed(string text)
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        (await bot.Private("health").SayAsync("conflict CH-2041")).Shows("Your conflict of interest is recorded.");

        var found = (await SearchAsync(bot.Meeting("health"), text))["composeExtension"]!;
        Assert.Equal(("message", Says.Why(Reason.ClosedByConflict)), ((string?)found["type"], (string?)found["text"]));
        Assert.Equal("result", (string?)(await SearchAsync(bot.Meeting("education"), text))["composeExtension"]!["type"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sam")]
    [InlineData("<at>everyone</at>")]
    public async Task A_name_is_not_searched(string text)
    {
        await using var bot = await StoryBot.StartAsync();

        Assert.StartsWith("Type a reference", (string?)(await SearchAsync(bot.Meeting("health"), text))["composeExtension"]!["text"], StringComparison.Ordinal);
    }

    private static Task<JsonNode> FetchAsync(Chat chat, string html) => chat.InvokeAsync("composeExtension/fetchTask", new JsonObject
    {
        ["commandId"] = "referral.fromMessage",
        ["commandContext"] = "message",
        ["messagePayload"] = new JsonObject { ["id"] = "1", ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = html } },
    });

    private static Task<JsonNode> SearchAsync(Chat chat, string text) => chat.InvokeAsync("composeExtension/query", new JsonObject
    {
        ["commandId"] = "case.find",
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = "reference", ["value"] = text }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    });
}
