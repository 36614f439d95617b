using System.Net;
using System.Net.Sockets;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>Every call to the Connector as it stands on the wire, and what its answers mean.</summary>
public sealed class ConnectorTests : LocalHost
{
    private const string Chat = "19:group@thread.v2;messageid=17";
    private const string Escaped = "/teams/v3/conversations/19%3Agroup%40thread.v2%3Bmessageid%3D17";

    private ChatAddress Group => new(Chat, Service, TeamsHost.Tenant, Shared: true);

    private ChatAddress Private => new("a:1", Service, TeamsHost.Tenant, Shared: false);

    [Fact]
    public async Task Each_call_has_its_method_and_path()
    {
        var connector = Host.Service<ConnectorClient>();
        Host.Service<ServiceUrls>().Vouch(Service);
        var none = Cancel;
        var body = "{}"u8.ToArray();

        using var _1 = await connector.CreateConversationAsync(Service, body, none);
        using var _2 = await connector.SendAsync(Service, Chat, body, none);
        using var _3 = await connector.ReplyAsync(Service, Chat, "1:7", body, none);
        using var _4 = await connector.SendTargetedAsync(Service, Chat, body, none);
        using var _5 = await connector.UpdateAsync(Service, Chat, "1:7", body, targeted: false, none);
        using var _6 = await connector.UpdateAsync(Service, Chat, "1:7", body, targeted: true, none);
        using var _7 = await connector.DeleteAsync(Service, Chat, "1:7", targeted: false, none);
        using var _8 = await connector.DeleteAsync(Service, Chat, "1:7", targeted: true, none);
        using var _9 = await connector.MembersAsync(Service, Chat, none);
        using var _10 = await connector.MemberAsync(Service, Chat, "29:sam/1", none);
        using var _11 = await connector.PagedMembersAsync(Service, Chat, 500, null, none);
        using var _12 = await connector.PagedMembersAsync(Service, Chat, 500, "a+b=", none);
        using var _13 = await connector.MeetingAsync(Service, "MCMx==", none);
        using var _14 = await connector.MeetingParticipantAsync(Service, "MCMx==", "person", "tenant&1", none);

        Assert.Equal(
            [
                "POST /teams/v3/conversations",
                $"POST {Escaped}/activities",
                $"POST {Escaped}/activities/1%3A7",
                $"POST {Escaped}/activities?isTargetedActivity=true",
                $"PUT {Escaped}/activities/1%3A7",
                $"PUT {Escaped}/activities/1%3A7?isTargetedActivity=true",
                $"DELETE {Escaped}/activities/1%3A7",
                $"DELETE {Escaped}/activities/1%3A7?isTargetedActivity=true",
                $"GET {Escaped}/members",
                $"GET {Escaped}/members/29%3Asam%2F1",
                $"GET {Escaped}/pagedmembers?pageSize=500",
                $"GET {Escaped}/pagedmembers?pageSize=500&continuationToken=a%2Bb%3D",
                "GET /teams/v1/meetings/MCMx%3D%3D",
                "GET /teams/v1/meetings/MCMx%3D%3D/participants/person?tenantId=tenant%261",
            ],
            Connector.Calls.Select(call => $"{call.Method} {call.Target}"));
        Assert.All(Connector.Calls, call => Assert.Null(call.Authorization));
    }

    [Fact]
    public async Task A_service_URL_works_with_and_without_its_last_slash()
    {
        await Host.Messenger.SendAsync(Group, SampleCards.Shared(), Cancel);
        await Host.Messenger.SendAsync(Group with { ServiceUrl = Service.TrimEnd('/') }, SampleCards.Shared(), Cancel);

        Assert.Equal([$"{Escaped}/activities", $"{Escaped}/activities"], Connector.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_message_that_was_taken_has_an_id()
    {
        Assert.Equal(new Delivery.Sent("message-1"), await Host.Messenger.SendAsync(Private, SampleCards.Personal(), Cancel));
        Assert.Equal(new Delivery.Sent("m-7"), await Host.Messenger.UpdateAsync(Private, "m-7", SampleCards.Personal(), Cancel));
        Assert.Equal(["POST /teams/v3/conversations/a%3A1/activities", "PUT /teams/v3/conversations/a%3A1/activities/m-7"], Connector.Calls.Select(call => $"{call.Method} {call.Target}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("not JSON")]
    [InlineData("""{"id":7}""")]
    public async Task A_message_that_was_taken_without_an_id_was_still_taken(string body)
    {
        Connector.Answering = _ => new(202, body);

        Assert.Equal(new Delivery.Sent(""), await SendAsync());
    }

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(412, null, null)]
    [InlineData(502, null, null)]
    [InlineData(503, "2", 2)]
    [InlineData(504, null, null)]
    [InlineData(408, null, null)]
    public async Task A_busy_platform_is_busy_for_as_long_as_it_says(int status, string? header, int? seconds)
    {
        Connector.Answering = _ => new(status, "{}", header);

        Assert.Equal(new Delivery.Busy(seconds is { } wait ? TimeSpan.FromSeconds(wait) : null), await SendAsync());
        Assert.Single(Connector.Calls);
    }

    [Fact]
    public async Task A_platform_may_name_the_moment_to_come_back()
    {
        Connector.Answering = _ => new(429, "{}", TimeProvider.System.GetUtcNow().AddMinutes(10).ToString("R"));

        Assert.InRange(Assert.IsType<Delivery.Busy>(await SendAsync()).After!.Value, TimeSpan.FromMinutes(9), TimeSpan.FromMinutes(11));
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    public async Task Nobody_there_is_not_reachable(int status)
    {
        Connector.Answering = _ => new(status, "{}");

        Assert.Equal(new Delivery.NotReachable(status), await SendAsync());
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(413)]
    [InlineData(301)]
    public async Task What_will_never_be_taken_is_rejected(int status)
    {
        Connector.Answering = _ => new(status, "{}");

        Assert.Equal(new Delivery.Rejected(status), await SendAsync());
        Assert.Single(Connector.Calls);
    }

    [Fact]
    public async Task A_broken_connection_or_an_odd_failure_leaves_it_open_whether_the_message_arrived()
    {
        Connector.Answering = _ => ConnectorAnswer.Broken;
        Assert.Equal(new Delivery.Unknown(), await SendAsync());

        Connector.Answering = _ => new(500, "{}");
        Assert.Equal(new Delivery.Unknown(), await SendAsync());
    }

    [Fact]
    public async Task A_refused_connection_means_that_nothing_was_sent()
    {
        using var closed = new TcpListener(IPAddress.Loopback, 0);
        closed.Start();
        var port = ((IPEndPoint)closed.LocalEndpoint).Port;
        closed.Stop();

        Assert.Equal(new Delivery.Busy(null), await Host.Messenger.SendAsync(Private with { ServiceUrl = $"http://127.0.0.1:{port}/" }, SampleCards.Personal(), Cancel));
    }

    [Fact]
    public async Task A_card_for_one_person_never_goes_to_a_shared_chat()
    {
        await Assert.ThrowsAsync<ArgumentException>(async () => await Host.Messenger.SendAsync(Group, SampleCards.Personal(), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(async () => await Host.Messenger.UpdateAsync(Group, "m-7", SampleCards.Personal(), Cancel));
        Assert.Empty(Connector.Calls);
    }

    [Fact]
    public async Task A_private_chat_is_opened_with_one_person()
    {
        Connector.Answering = _ => ConnectorAnswer.Taken("a:9");

        var (address, result) = await Host.Messenger.OpenPrivateChatAsync(Service, TeamsHost.Tenant, "29:sam", Cancel);

        Assert.Equal(new ChatAddress("a:9", Service, TeamsHost.Tenant, Shared: false), address);
        Assert.IsType<Delivery.Sent>(result);
        Assert.Equal("29:sam", (string?)Assert.Single(Connector.Call.Json["members"]!.AsArray())!["id"]);
    }

    [Fact]
    public async Task A_private_chat_that_is_refused_says_why()
    {
        Connector.Answering = _ => new(403, "{}");

        Assert.Equal((null, new Delivery.NotReachable(403)), await Host.Messenger.OpenPrivateChatAsync(Service, TeamsHost.Tenant, "29:sam", Cancel));
    }

    [Fact]
    public async Task A_roster_is_read_to_its_last_page()
    {
        Connector.Answering = call => new(200, call.Target.EndsWith("=500", StringComparison.Ordinal)
            ? """{"continuationToken":"next","members":[{"id":"29:a","aadObjectId":"AA","name":"Robin Example-Socialworker"},{"id":7},"odd"]}"""
            : """{"members":[{"id":"29:b","objectId":"bb"},{"id":"29:c"}]}""");

        var members = await Host.Messenger.MembersAsync(Group, Cancel);

        Assert.Equal([new("29:a", new("aa"), "Robin Example-Socialworker"), new("29:b", new("bb"), null), new("29:c", null, null)], members);
        Assert.Equal([$"{Escaped}/pagedmembers?pageSize=500", $"{Escaped}/pagedmembers?pageSize=500&continuationToken=next"], Connector.Calls.Select(call => call.Target));
    }

    [Fact]
    public async Task A_roster_without_pages_is_read_at_once()
    {
        Connector.Answering = call => call.Target.Contains("paged", StringComparison.Ordinal) ? new(404, "") : new(200, """[{"id":"29:a"}]""");

        Assert.Equal([new ChatMember("29:a", null, null)], await Host.Messenger.MembersAsync(Group, Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_roster_that_is_not_told_in_full_is_not_told(bool firstPage)
    {
        Connector.Answering = call => firstPage && call.Target.EndsWith("=500", StringComparison.Ordinal)
            ? new(200, """{"continuationToken":"next","members":[{"id":"29:a"}]}""")
            : new(403, "{}");

        Assert.Empty(await Host.Messenger.MembersAsync(Group, Cancel));
    }

    private ValueTask<Delivery> SendAsync() => Host.Messenger.SendAsync(Private, SampleCards.Personal(), Cancel);
}
