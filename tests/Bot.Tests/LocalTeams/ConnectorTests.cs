using System.Net;
using System.Text.Json;

namespace PanelAssistant.Tests.Bot.LocalTeams;

public sealed class ConnectorTests : LocalTests
{
    private const string Health = "29:1-local-health";

    [Fact]
    public async Task A_card_is_posted_changed_and_taken_back()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var (status, sent) = await host.PostAsync(LocalHost.Activities(Meeting), Card("first"));
        var id = sent.GetProperty("id").GetString()!;

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("first", await SeenAsync(host, "health"));
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Put, $"{LocalHost.Activities(Meeting)}/{id}", Card("second"))).Status);
        Assert.Equal("second", await SeenAsync(host, "health"));
        Assert.Equal(HttpStatusCode.OK, (await host.SendAsync(HttpMethod.Delete, $"{LocalHost.Activities(Meeting)}/{id}")).Status);

        var gone = Assert.Single(await host.MessagesAsync("health", Meeting));
        Assert.True(gone.GetProperty("deleted").GetBoolean());
        Assert.Empty(gone.GetProperty("cards").EnumerateArray());
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Put, $"{LocalHost.Activities(Meeting)}/{id}", Card("third"))).Status);
    }

    [Fact]
    public async Task A_reply_goes_to_the_chat_with_or_without_the_message_in_its_id()
    {
        await using var host = await LocalHost.StartAsync(Data);

        await host.PostAsync($"{LocalHost.Activities(Meeting + ";messageid=17")}/17", new { type = "message", text = "heard" });

        Assert.Equal("heard", Assert.Single(await host.MessagesAsync("chair", Meeting)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_targeted_message_is_seen_by_its_recipient_alone()
    {
        await using var host = await LocalHost.StartAsync(Data);

        var (status, _) = await host.PostAsync(
            LocalHost.Activities(Meeting) + "?isTargetedActivity=true", new { type = "message", text = "You cannot vote.", recipient = new { id = Health } });

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.True(Assert.Single(await host.MessagesAsync("health", Meeting)).GetProperty("onlyYou").GetBoolean());
        Assert.Empty(await host.MessagesAsync("chair", Meeting));
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(
            HttpMethod.Get, $"/local/page/message?as=chair&chat={Uri.EscapeDataString(Meeting)}&message={await OnlyIdAsync(host)}")).Status);
    }

    [Theory]
    [InlineData(Meeting, "29:1-local-outsider")]
    [InlineData(Meeting, null)]
    [InlineData(ChairsChat, "29:1-local-chair")]
    public async Task A_targeted_message_needs_a_member_of_a_shared_chat(string chat, string? recipient)
    {
        await using var host = await LocalHost.StartAsync(Data);

        var (status, _) = await host.PostAsync(LocalHost.Activities(chat) + "?isTargetedActivity=true", new { type = "message", text = "x", recipient = new { id = recipient } });

        Assert.Equal(HttpStatusCode.BadRequest, status);
    }

    [Fact]
    public async Task A_private_chat_opens_with_one_member_and_is_the_same_again()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var open = new { isGroup = false, bot = new { id = "28:bot" }, members = new[] { new { id = Health } }, channelData = new { tenant = new { id = "t" } } };

        var (status, first) = await host.PostAsync(LocalHost.Connector, open);
        var (_, again) = await host.PostAsync(LocalHost.Connector, open);

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal("a:1local-health", first.GetProperty("id").GetString());
        Assert.Equal(first.GetProperty("id").GetString(), again.GetProperty("id").GetString());
        Assert.Equal(host.Address + "/local/connector", first.GetProperty("serviceUrl").GetString());
    }

    [Fact]
    public async Task A_private_chat_with_two_with_a_stranger_or_without_the_app_is_refused()
    {
        await using var host = await LocalHost.StartAsync(Data);

        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(LocalHost.Connector, new { members = new[] { new { id = Health }, new { id = "29:1-local-chair" } } })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync(LocalHost.Connector, new { members = new[] { new { id = "29:nobody" } } })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(LocalHost.Connector, new { members = new[] { new { id = "29:1-local-police-alternate" } } })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.PostAsync(LocalHost.Activities("a:1local-police-alternate"), new { type = "message", text = "hello" })).Status);
    }

    [Fact]
    public async Task What_the_platform_refuses_is_refused_here()
    {
        await using var host = await LocalHost.StartAsync(Data);

        Assert.Equal(HttpStatusCode.NotFound, (await host.PostAsync(LocalHost.Activities("19:nowhere@thread.v2"), new { type = "message" })).Status);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await host.PostAsync(LocalHost.Activities(Meeting), new { type = "message", text = new string('x', 101 * 1024) })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await host.PostAsync(LocalHost.Activities(Meeting), new[] { 1 })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Delete, LocalHost.Activities(Meeting) + "/1")).Status);
    }

    [Fact]
    public async Task Members_come_all_at_once_one_by_one_and_in_pages()
    {
        await using var host = await LocalHost.StartAsync(Data);
        var chat = $"{LocalHost.Connector}/{Uri.EscapeDataString(Meeting)}";

        var all = (await host.GetAsync(chat + "/members")).EnumerateArray().Select(member => member.GetProperty("id").GetString()).ToList();
        var one = await host.GetAsync($"{chat}/members/{Uri.EscapeDataString(Health)}");
        var page = await host.GetAsync(chat + "/pagedmembers?pageSize=2");

        Assert.Contains(Health, all);
        Assert.Equal("Alex Example-Healthlead", one.GetProperty("name").GetString());
        Assert.Equal(one.GetProperty("objectId").GetString(), one.GetProperty("aadObjectId").GetString());
        Assert.Equal(all.Count, page.GetProperty("members").GetArrayLength());
        Assert.False(page.TryGetProperty("continuationToken", out _));
        Assert.Equal(HttpStatusCode.NotFound, (await host.SendAsync(HttpMethod.Get, $"{chat}/members/29:1-local-outsider")).Status);
    }

    [Fact]
    public async Task A_meeting_tells_its_chat_and_the_part_of_a_participant()
    {
        await using var host = await LocalHost.StartAsync(Data);
        await host.PostAsync("/local/page/happen", new { @as = "chair", chat = Meeting, @event = "start" });
        var activity = Assert.Single(host.Heard);
        var meeting = activity.GetProperty("channelData").GetProperty("meeting").GetProperty("id").GetString();

        var details = await host.GetAsync($"/local/connector/v1/meetings/{meeting}");
        var part = await host.GetAsync($"/local/connector/v1/meetings/{meeting}/participants/{activity.GetProperty("from").GetProperty("aadObjectId")}?tenantId=t");

        Assert.Equal("application/vnd.microsoft.meetingStart", activity.GetProperty("name").GetString());
        Assert.Equal(Meeting, details.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("Morgan Example-Chair", part.GetProperty("user").GetProperty("name").GetString());
        Assert.Equal("Presenter", part.GetProperty("meeting").GetProperty("role").GetString());
    }

    private static async Task<string?> OnlyIdAsync(LocalHost host) =>
        Assert.Single(await host.MessagesAsync("health", Meeting)).GetProperty("id").GetString();

    private static async Task<string?> SeenAsync(LocalHost host, string who) =>
        Assert.Single(Assert.Single(await host.MessagesAsync(who, Meeting)).GetProperty("cards").EnumerateArray()).GetProperty("base").GetProperty("fallbackText").GetString();

    private static JsonElement Card(string says) => JsonElement.Parse(
        """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","fallbackText":"?"}}]}""".Replace("?", says, StringComparison.Ordinal));
}
