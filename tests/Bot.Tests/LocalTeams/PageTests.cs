using System.Net;
using System.Text.Json;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class PageTests : LocalTests
{
    private const string Shared = """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","fallbackText":"everybody"}}]}""";
    private const string Mine = """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","fallbackText":"mine"}}""";

    [Fact]
    public async Task What_is_typed_in_private_reaches_the_bot_as_the_platform_sends_it()
    {
        await using var host = await LocalHost.StartAsync(Data);

        await host.PostAsync("/local/page/say", new { @as = "chair", chat = ChairsChat, text = "help", toBot = true });

        var activity = Assert.Single(host.Heard);
        Assert.Equal("message", Text(activity, "type"));
        Assert.Equal("help", Text(activity, "text"));
        Assert.Equal("msteams", Text(activity, "channelId"));
        Assert.Equal(host.Address + "/local/connector", Text(activity, "serviceUrl"));
        Assert.Equal("29:1-local-chair", Text(activity.GetProperty("from"), "id"));
        Assert.Equal("10ca1000-0000-4000-8000-000000000001", Text(activity.GetProperty("from"), "aadObjectId"));
        Assert.Equal("personal", Text(activity.GetProperty("conversation"), "conversationType"));
        Assert.Equal(Text(activity.GetProperty("conversation"), "tenantId"), Text(activity.GetProperty("channelData").GetProperty("tenant"), "id"));
    }

    [Fact]
    public async Task In_a_shared_chat_the_bot_hears_what_mentions_it_and_nothing_else()
    {
        await using var host = await LocalHost.StartAsync(Data);

        await host.PostAsync("/local/page/say", new { @as = "chair", chat = Meeting, text = "Good morning all", toBot = false });
        await host.PostAsync("/local/page/say", new { @as = "chair", chat = Meeting, text = "vote CH-2041", toBot = true });

        var activity = Assert.Single(host.Heard);
        Assert.Equal("<at>Panel Assistant</at> vote CH-2041", Text(activity, "text"));
        Assert.Contains(activity.GetProperty("entities").EnumerateArray(), entity => Text(entity, "type") == "mention");
        Assert.Equal(["Good morning all", "vote CH-2041"], (await host.MessagesAsync("health", Meeting)).Select(message => Text(message, "text")));
    }

    [Fact]
    public async Task A_press_changes_the_card_for_the_one_who_pressed()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var id = await PostSharedAsync(host);
        host.Answer = _ => Mine;

        var (_, outcome) = await PressAsync(host, "health", id, "manual");

        Assert.Equal("card", Text(outcome, "kind"));
        var activity = Assert.Single(host.Heard);
        Assert.Equal("adaptiveCard/action", Text(activity, "name"));
        Assert.Equal(id, Text(activity, "replyToId"));
        Assert.Equal("flag.vote", Text(activity.GetProperty("value").GetProperty("action"), "verb"));
        Assert.Equal("manual", Text(activity.GetProperty("value"), "trigger"));
        Assert.Equal("mine", await ShownAsync(host, "health"));
        Assert.Equal("everybody", await ShownAsync(host, "chair"));
    }

    [Fact]
    public async Task A_new_face_of_the_message_takes_the_place_of_everybodys_own_view()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var id = await PostSharedAsync(host);
        host.Answer = _ => Mine;
        await PressAsync(host, "health", id, "automatic");

        await host.SendAsync(HttpMethod.Put, $"{LocalHost.Activities(Meeting)}/{id}", JsonElement.Parse(Shared));

        Assert.Equal("automatic", Text(Assert.Single(host.Heard).GetProperty("value"), "trigger"));
        Assert.Equal("everybody", await ShownAsync(host, "health"));
    }

    [Theory]
    [InlineData("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Saved."}""", "message", "Saved.")]
    [InlineData("""{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"x","message":"The vote is closed."}}""", "error", "The vote is closed.")]
    [InlineData("""{"statusCode":500}""", "error", "Something went wrong in Panel Assistant. Try again, or type the command instead.")]
    [InlineData("[1]", "error", "Panel Assistant answered with nothing. Teams would press again.")]
    [InlineData("not json", "error", "Panel Assistant answered with nothing. Teams would press again.")]
    [InlineData("", "error", "Panel Assistant answered with nothing. Teams would press again.")]
    public async Task Whatever_the_bot_answers_a_press_with_the_person_reads_a_sentence(string answer, string kind, string says)
    {
        await using var host = await LocalHost.StartAsync(Data);
        var id = await PostSharedAsync(host);
        host.Answer = _ => answer;

        var (status, outcome) = await PressAsync(host, "health", id, "manual");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal((kind, says), (Text(outcome, "kind"), Text(outcome, "text")));
    }

    [Fact]
    public async Task A_dialog_opens_goes_on_and_ends()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var id = await PostSharedAsync(host);
        host.Answer = activity => Text(activity, "name") == "task/fetch"
            ? """{"task":{"type":"continue","value":{"title":"Refer","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard"}}}}}"""
            : """{"task":{"type":"message","value":"Thank you."}}""";

        var (_, opened) = await host.PostAsync("/local/page/dialog", new { @as = "chair", chat = Meeting, message = id, fetch = true, data = new { verb = "form.open" } });
        var (_, ended) = await host.PostAsync("/local/page/dialog", new { @as = "chair", chat = Meeting, message = id, fetch = false, data = new { verb = "form.next", name = "x" } });

        Assert.Equal(("card", "Refer"), (Text(opened, "kind"), Text(opened, "title")));
        Assert.Equal(("message", "Thank you."), (Text(ended, "kind"), Text(ended, "text")));
        Assert.Equal("form.next", Text(host.Heard[1].GetProperty("value").GetProperty("data"), "verb"));
    }

    [Fact]
    public async Task Nobody_acts_in_a_chat_they_do_not_belong_to()
    {
        await using var host = await LocalHost.StartAsync(Data);

        var (status, _) = await host.PostAsync("/local/page/say", new { @as = "outsider", chat = Meeting, text = "vote CH-2041", toBot = true });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Empty(host.Heard);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Get, $"/local/page/chat?as=outsider&chat={Uri.EscapeDataString(Meeting)}")).Status);
    }

    [Fact]
    public async Task What_is_new_is_counted_until_it_is_read()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var id = await PostSharedAsync(host);

        Assert.Equal(1, await UnreadAsync(host, "health"));
        await host.PostAsync("/local/page/read", new { @as = "health", chat = Meeting, message = id });

        Assert.Equal(0, await UnreadAsync(host, "health"));
        Assert.Equal(1, await UnreadAsync(host, "chair"));
    }

    [Fact]
    public async Task Chats_survive_a_restart_and_a_line_cut_off_in_the_middle()
    {
        await using (var first = await LocalHost.StartAsync(Data))
        {
            var id = await PostSharedAsync(first);
            first.Answer = _ => Mine;
            await PressAsync(first, "health", id, "manual");
        }
        await File.AppendAllTextAsync(Data + ".local", """{"is":"posted","message":{"id":"9""", TestContext.Current.CancellationToken);
        await using var second = await LocalHost.StartAsync(Data);

        Assert.Equal("mine", await ShownAsync(second, "health"));
        Assert.Equal("everybody", await ShownAsync(second, "chair"));
    }

    [Fact]
    public async Task An_open_page_hears_at_once_what_its_person_may_see()
    {
        await using var host = await LocalHost.StartAsync(Data);
        using var events = new StreamReader(await host.Http.GetStreamAsync("/local/page/events?as=health", TestContext.Current.CancellationToken));
        await events.ReadLineAsync(TestContext.Current.CancellationToken);

        await host.PostAsync(LocalHost.Activities(ChairsChat), new { type = "message", text = "for the chair" });
        var id = await PostSharedAsync(host);

        string? line;
        do
        {
            line = await events.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        while (line is "");
        var change = JsonElement.Parse(line!["data: ".Length..]);
        Assert.Equal(("message", Meeting, id), (Text(change, "kind"), Text(change, "chat"), Text(change, "message")));
    }

    private static async Task<string> PostSharedAsync(LocalHost host) =>
        (await host.PostAsync(LocalHost.Activities(Meeting), JsonElement.Parse(Shared))).Body.GetProperty("id").GetString()!;

    private static Task<(HttpStatusCode Status, JsonElement Body)> PressAsync(LocalHost host, string who, string message, string trigger) =>
        host.PostAsync("/local/page/press", new { @as = who, chat = Meeting, message, card = 0, trigger, action = new { type = "Action.Execute", verb = "flag.vote", data = new { vote = "for" } } });

    private static async Task<string?> ShownAsync(LocalHost host, string who)
    {
        var card = (await host.MessagesAsync(who, Meeting))[0].GetProperty("cards")[0];
        return Text(card.TryGetProperty("view", out var view) ? view : card.GetProperty("base"), "fallbackText");
    }

    private static async Task<int> UnreadAsync(LocalHost host, string who) =>
        (await host.GetAsync("/local/page/start?as=" + who)).GetProperty("chats").EnumerateArray()
            .Single(chat => Text(chat, "id") == Meeting).GetProperty("unread").GetInt32();

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
