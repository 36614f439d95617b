using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>Whatever arrives, the answer is a proper status or a sentence, and never a fault of ours.</summary>
[Trait("Story", "G-02")]
public sealed class BadInputTests : LocalHost
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("42")]
    [InlineData("{}")]
    [InlineData("""{"type":"message"} {"type":"message"}""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":"message","text":{"a":1}}""")]
    [InlineData("""{"type":"message","from":"robin"}""")]
    [InlineData("""{"type":"message","from":[]}""")]
    [InlineData("""{"type":"message","conversation":{"id":7}}""")]
    [InlineData("""{"type":"message","entities":{"type":"mention"}}""")]
    [InlineData("""{"type":"message","entities":["mention"]}""")]
    [InlineData("""{"type":"message","attachments":"file"}""")]
    [InlineData("""{"type":"message","recipient":{"isTargeted":"yes"}}""")]
    [InlineData("""{"type":"message","text":"half a pair \ud83d"}""")]
    [InlineData("""{"type":"message","value":{"verb":"half a pair \ud83d"}}""")]
    [InlineData("""{"type":"message","value":{"\udc00":1}}""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        var answer = await Host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull((string?)answer.Json["error"]!["message"]);
        Assert.Empty(Receiver.Received);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("value")]
    public async Task Bytes_that_are_not_text_are_a_bad_request(string field)
    {
        var activity = Activities.Message(Service, "hello");
        activity[field] = "XX";
        var bytes = Encoding.UTF8.GetBytes(activity.ToJsonString());
        bytes[bytes.AsSpan().IndexOf("XX"u8)] = 0xFF;
        using var request = new HttpRequestMessage { Method = HttpMethod.Post, Content = new ByteArrayContent(bytes) };

        Assert.Equal(HttpStatusCode.BadRequest, (await Host.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData(60, HttpStatusCode.OK)]
    [InlineData(65, HttpStatusCode.BadRequest)]
    [InlineData(20_000, HttpStatusCode.BadRequest)]
    public async Task Deep_nesting_is_a_bad_request(int depth, HttpStatusCode expected)
    {
        var deep = $"{string.Concat(Enumerable.Repeat("""{"a":""", depth))}1{new string('}', depth)}";
        var body = Activities.Message(Service, "help").ToJsonString()[..^1] + $",\"unknown\":{deep}}}";

        Assert.Equal(expected, (await Host.PostAsync(body)).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_too_large_whether_or_not_it_says_so(bool chunked)
    {
        async Task<HttpStatusCode> SendAsync(int letters)
        {
            using var request = new HttpRequestMessage
            {
                Method = HttpMethod.Post,
                Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Activities.Message(Service, new string('x', letters)).ToJsonString())),
            };
            request.Headers.TransferEncodingChunked = chunked;
            return (await Host.SendAsync(request)).Status;
        }

        Assert.Equal(HttpStatusCode.OK, await SendAsync(250 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(256 * 1024));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await SendAsync(2 * 1024 * 1024));
        Assert.Single(Receiver.Received);
    }

    [Theory]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=utf-8", HttpStatusCode.OK)]
    [InlineData("Application/JSON; charset=\"UTF-8\"", HttpStatusCode.OK)]
    public async Task Only_JSON_in_UTF8_is_read(string contentType, HttpStatusCode expected) =>
        Assert.Equal(expected, (await Host.PostAsync(Activities.Message(Service, "help").ToJsonString(), contentType: contentType)).Status);

    [Fact]
    public async Task An_activity_from_nowhere_is_a_bad_request()
    {
        var activity = Activities.Message(Service, "help");
        activity.Remove("conversation");

        Assert.Equal(HttpStatusCode.BadRequest, (await Host.PostAsync(activity)).Status);
        Assert.Empty(Receiver.Received);
    }

    [Theory]
    [InlineData(null, "{}")]
    [InlineData("", "{}")]
    [InlineData("flag.vote", "\"text\"")]
    [InlineData("flag.vote", "[1]")]
    [InlineData("flag.vote", "7")]
    public async Task A_press_without_a_verb_or_with_unreadable_data_gets_a_clear_error(string? verb, string data)
    {
        var answer = await Host.PostAsync(Activities.Press(Service, verb, JsonNode.Parse(data)));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal((400, "application/vnd.microsoft.error"), ((int)answer.Json["statusCode"]!, (string?)answer.Json["type"]));
        Assert.Contains("Please", (string?)answer.Json["value"]!["message"], StringComparison.Ordinal);
        Assert.Empty(Receiver.Received);
    }

    [Theory]
    [InlineData("adaptiveCard/action", "null")]
    [InlineData("adaptiveCard/action", "\"text\"")]
    [InlineData("adaptiveCard/action", """{"action":"flag.vote"}""")]
    [InlineData("adaptiveCard/action", """{"action":{"verb":7}}""")]
    [InlineData("task/fetch", "null")]
    [InlineData("task/fetch", "[]")]
    [InlineData("task/submit", """{"data":"text"}""")]
    [InlineData("task/submit", """{"data":{"verb":{}}}""")]
    [InlineData("composeExtension/query", "7")]
    public async Task An_invoke_of_another_shape_gets_a_sentence(string name, string value)
    {
        var answer = await Host.PostAsync(Activities.Invoke(Service, name, JsonNode.Parse(value)));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("Please", answer.Body, StringComparison.Ordinal);
        Assert.Empty(Receiver.Received);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("[1,2]")]
    [InlineData("{}")]
    [InlineData("""{"verb":7}""")]
    [InlineData("""{"action":{"verb":"flag.vote","data":7}}""")]
    public async Task A_form_without_a_verb_sent_as_a_message_gets_a_sentence(string value)
    {
        Assert.Equal(HttpStatusCode.OK, (await Host.PostAsync(Activities.Submit(Service, JsonNode.Parse(value)))).Status);
        Assert.Contains("Please", Connector.Call.Text, StringComparison.Ordinal);
        Assert.Empty(Receiver.Received);
    }

    [Theory]
    [InlineData("message")]
    [InlineData("submit")]
    [InlineData("press")]
    [InlineData("dialog")]
    public async Task Somebody_whom_the_platform_does_not_name_is_told_so(string kind)
    {
        var activity = kind switch
        {
            "message" => Activities.Message(Service, "my actions"),
            "submit" => Activities.Submit(Service, new JsonObject { ["verb"] = "action.done" }),
            "press" => Activities.Press(Service, "action.done"),
            _ => Activities.Dialog(Service, "task/fetch", new() { ["verb"] = "refer.start" }),
        };
        activity["from"]!.AsObject().Remove("aadObjectId");

        var answer = await Host.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("could not tell who you are", kind is "message" or "submit" ? Connector.Call.Body : answer.Body, StringComparison.Ordinal);
        Assert.Empty(Receiver.Received);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        using var request = new HttpRequestMessage { Method = new(method) };

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Host.SendAsync(request, contentType: "")).Status);
    }

    [Fact]
    public async Task An_id_that_climbs_the_path_stays_inside_its_own_segment()
    {
        Receiver.Answering = _ => new Answer.Say("Hello.");
        foreach (var id in (string[])["../../v1/meetings", "a/b?c#d", "..", "."])
        {
            var activity = Activities.Message(Service, "help");
            activity["conversation"]!["id"] = id;
            await Host.PostAsync(activity);
        }

        Assert.Equal(
            ["..%2F..%2Fv1%2Fmeetings", "a%2Fb%3Fc%23d", "%2E%2E", "%2E"],
            Connector.Calls.Select(call => call.Target.Split('/')[4]));
    }
}
