using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Teams;

/// <summary>How each answer to something typed reaches the chat, and above all which chat.</summary>
public sealed class MessageAnswerTests : LocalHost
{
    private const string Meeting = "/teams/v3/conversations/19%3Ameeting_1%40thread.v2/activities";

    [Fact]
    public async Task A_sentence_is_a_reply_in_the_chat()
    {
        var typed = Activities.Message(Service, "help");

        Assert.Equal(HttpStatusCode.OK, (await AnsweredAsync(typed, new Answer.Say("Hello."))).Status);

        Assert.Equal(("POST", $"/teams/v3/conversations/a%3Aprivate-1/activities/{typed["id"]}"), (Connector.Call.Method, Connector.Call.Target));
        Assert.Equal("application/json; charset=utf-8", Connector.Call.ContentType);
        Same("""{"type":"message","textFormat":"plain","text":"Hello."}""", Connector.Call.Json);
    }

    [Fact]
    public async Task A_card_is_a_message_with_its_summary_and_the_short_sentence_beside_it()
    {
        var card = SampleCards.Personal();

        await AnsweredAsync(Activities.Message(Service, "my actions"), new Answer.Show(card, "Three are due."));

        Same($$"""{"type":"message","textFormat":"plain","text":"Three are due.","summary":"Your actions","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{{System.Text.Encoding.UTF8.GetString(card.ToUtf8())}}}]}""", Connector.Call.Json);
    }

    [Fact]
    public async Task A_reply_in_a_channel_stays_in_its_thread()
    {
        var typed = Activities.Message(Service, "agenda", "channel");

        await AnsweredAsync(typed, new Answer.Say("Hello."));

        Assert.Equal($"/teams/v3/conversations/19%3Achannel%40thread.tacv2%3Bmessageid%3D1700000000000/activities/{typed["id"]}", Connector.Call.Target);
    }

    [Fact]
    public async Task A_card_for_everybody_stands_in_the_chat()
    {
        var typed = Activities.Message(Service, "vote CH-2041", "meeting");

        await AnsweredAsync(typed, new Answer.Post(SampleCards.Shared()));

        Assert.Equal($"{Meeting}/{typed["id"]}", Connector.Call.Target);
        Assert.Equal("0 of 6 agencies", (string?)Connector.Call.Card!["body"]![0]!["text"]);
    }

    [Theory]
    [InlineData("groupChat")]
    [InlineData("meeting")]
    [InlineData("channel")]
    public async Task A_personal_card_in_a_shared_chat_is_seen_by_the_speaker_alone(string kind)
    {
        await AnsweredAsync(Activities.Message(Service, "my actions", kind), new Answer.Show(SampleCards.Personal()));

        Assert.Equal($"/teams/v3/conversations/{Uri.EscapeDataString(Activities.Conversation(kind))}/activities?isTargetedActivity=true", Connector.Call.Target);
        Same($$"""{"id":"{{Activities.Robin}}"}""", Connector.Call.Json["recipient"]);
        Same($$"""{"id":"{{Activities.Bot}}"}""", Connector.Call.Json["from"]);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(405)]
    public async Task Where_that_is_refused_the_card_goes_to_the_private_chat(int status)
    {
        Connector.Answering = call =>
            call.Target.EndsWith("isTargetedActivity=true", StringComparison.Ordinal) ? new(status, "{}")
            : call.Target.EndsWith("/v3/conversations", StringComparison.Ordinal) ? ConnectorAnswer.Taken("a:private-2")
            : null;

        await AnsweredAsync(Activities.Message(Service, "my actions", "meeting"), new Answer.Show(SampleCards.Personal()));

        Assert.Collection(
            Connector.Calls,
            targeted => Assert.Equal($"{Meeting}?isTargetedActivity=true", targeted.Target),
            opened => Same($$$$"""{"isGroup":false,"bot":{"id":"{{{{Activities.Bot}}}}"},"members":[{"id":"{{{{Activities.Robin}}}}"}],"tenantId":"{{{{TeamsHost.Tenant}}}}","channelData":{"tenant":{"id":"{{{{TeamsHost.Tenant}}}}"}}}""", opened.Json),
            sent =>
            {
                Assert.Equal("/teams/v3/conversations/a%3Aprivate-2/activities", sent.Target);
                Assert.NotNull(sent.Card);
            });
    }

    [Fact]
    public async Task Where_there_is_no_private_chat_either_the_shared_one_gets_a_sentence_and_never_the_card()
    {
        Connector.Answering = call => call.Json["recipient"] is not null || call.Json["members"] is not null ? new(403, "{}") : null;

        await AnsweredAsync(Activities.Message(Service, "my actions", "meeting"), new Answer.Show(SampleCards.Personal()));

        var shared = Connector.Calls.Single(call => call.Target.StartsWith($"{Meeting}/", StringComparison.Ordinal));
        Assert.Contains("open a private chat", shared.Text, StringComparison.Ordinal);
        Assert.Null(shared.Card);
    }

    [Fact]
    public async Task A_card_that_may_have_arrived_is_not_sent_a_second_way()
    {
        Connector.Answering = _ => ConnectorAnswer.Broken;

        await AnsweredAsync(Activities.Message(Service, "my actions", "meeting"), new Answer.Show(SampleCards.Personal()));

        Assert.EndsWith("?isTargetedActivity=true", Connector.Call.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_asked_for_the_bots_eyes_only_is_answered_the_same_way()
    {
        var typed = Activities.Message(Service, "my actions", "meeting");
        typed["recipient"]!["isTargeted"] = true;

        await AnsweredAsync(typed, new Answer.Say("Nothing is due."));

        Assert.Equal($"{Meeting}?isTargetedActivity=true", Connector.Call.Target);
    }

    [Theory]
    [InlineData("1", 2)]
    [InlineData(null, 3)]
    public async Task A_busy_platform_is_asked_again_for_a_short_while(string? wait, int tries)
    {
        Connector.Answering = _ => Connector.Calls.Count < tries ? new(429, "{}", wait) : null;

        Assert.Equal(HttpStatusCode.OK, (await AnsweredAsync(Activities.Message(Service, "help"), new Answer.Say("Hello."))).Status);
        Assert.Equal(tries, Connector.Calls.Count);
        Assert.Single(Connector.Calls.Select(call => call.Body).Distinct());
    }

    [Fact]
    public async Task A_reply_that_cannot_be_delivered_now_is_worth_another_delivery()
    {
        Connector.Answering = _ => new(503, "{}", "60");
        var typed = Activities.Message(Service, "help");

        Assert.Equal(HttpStatusCode.BadGateway, (await AnsweredAsync(typed, new Answer.Say("Hello."))).Status);
        Assert.Single(Connector.Calls);

        Connector.Answering = _ => null;
        Assert.Equal(HttpStatusCode.OK, (await Host.PostAsync(typed)).Status);
        Assert.Equal(2, Receiver.Received.Count);
    }

    [Fact]
    public async Task An_answer_too_large_for_the_platform_is_owned_up_to()
    {
        Connector.Answering = call => call.Card is null ? null : new(413, "{}");

        Assert.Equal(HttpStatusCode.OK, (await AnsweredAsync(Activities.Message(Service, "flags"), new Answer.Show(SampleCards.Personal()))).Status);
        Assert.Contains("too long", Connector.Calls[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_delivered_twice_at_the_same_moment_is_answered_once()
    {
        var release = new TaskCompletionSource();
        Receiver.Hold = release.Task;
        Receiver.Answering = _ => new Answer.Say("Hello.");
        var typed = Activities.Message(Service, "help").ToJsonString();

        var first = Host.PostAsync(typed);
        await EventuallyAsync(() => Receiver.Received.Count == 1);
        Assert.Equal(HttpStatusCode.OK, (await Host.PostAsync(typed)).Status);
        release.SetResult();

        Assert.Equal(HttpStatusCode.OK, (await first).Status);
        Assert.Single(Receiver.Received);
        Assert.Single(Connector.Calls);
    }

    [Fact]
    public async Task A_turn_that_failed_apologises_once_and_may_be_delivered_again()
    {
        Receiver.Answering = _ => throw new InvalidOperationException("not for anybody's eyes");
        var typed = Activities.Message(Service, "refer");

        var first = await Host.PostAsync(typed);
        await Host.PostAsync(typed);
        Receiver.Answering = _ => new Answer.Say("Hello.");
        var third = await Host.PostAsync(typed);

        Assert.Equal(HttpStatusCode.InternalServerError, first.Status);
        Assert.DoesNotContain("eyes", first.Body + Host.Log.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, third.Status);
        Assert.Equal(["Something went wrong on our side. Nothing was saved. Please try again.", "Hello."], Connector.Calls.Select(call => call.Text));
    }

    [Fact]
    public async Task An_event_that_failed_is_not_taken_for_done()
    {
        Receiver.Answering = _ => throw new InvalidOperationException();
        var installed = Activities.Of("installationUpdate", Service);
        installed["action"] = "add";

        Assert.Equal(HttpStatusCode.InternalServerError, (await Host.PostAsync(installed)).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await Host.PostAsync(installed)).Status);
        Assert.Equal(2, Receiver.Received.Count);
    }

    [Fact]
    public async Task A_welcome_is_a_message_of_its_own()
    {
        var installed = Activities.Of("installationUpdate", Service);
        installed["action"] = "add";

        await AnsweredAsync(installed, new Answer.Show(SampleCards.Personal()));

        Assert.Equal("/teams/v3/conversations/a%3Aprivate-1/activities", Connector.Call.Target);
    }

    [Theory]
    [InlineData("meeting", true)]
    [InlineData("personal", false)]
    public async Task What_a_whole_chat_would_read_passes_the_guard(string kind, bool stopped)
    {
        var guard = new Suspicious();
        await using var host = await TeamsHost.LocalAsync(services => services.AddSingleton<ISharedSurfaceGuard>(guard));
        host.Receiver.Answering = _ => new Answer.Post(SampleCards.Shared());

        await host.PostAsync(Activities.Message(Service, "vote CH-2041", kind));

        Assert.Equal(stopped, Connector.Call.Card is null);
        Assert.Equal(stopped, Connector.Call.Text?.Contains("held a message back", StringComparison.Ordinal) == true);
        Assert.Equal(stopped, guard.Asked.Any(json => json.Contains("0 of 6 agencies", StringComparison.Ordinal)));
        Assert.Equal(stopped, host.Log.Text.Contains("19:meeting_1@thread.v2", StringComparison.Ordinal));
    }

    private sealed class Suspicious : ISharedSurfaceGuard
    {
        public List<string> Asked { get; } = [];

        public ValueTask<bool> MayShowAsync(ReadOnlyMemory<byte> json, ChatAddress to, CancellationToken cancellation)
        {
            Asked.Add(System.Text.Encoding.UTF8.GetString(json.Span));
            return new(false);
        }
    }
}
