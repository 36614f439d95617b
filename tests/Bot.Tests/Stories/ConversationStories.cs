using System.Text.Json.Nodes;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Whatever somebody says, they get a useful answer in the right place.</summary>
[Trait("Story", "G-28")]
[Trait("Requirement", "DC-02")]
public sealed class ConversationStories(ConversationStories.Shared shared) : IClassFixture<ConversationStories.Shared>
{
    private readonly StoryBot _bot = shared.Bot;

    [Theory]
    [InlineData("hi")]
    [InlineData("Hello!")]
    [InlineData("hElLo")]
    [InlineData("HELP")]
    [InlineData("help")]
    [InlineData("Can you help me?")]
    [InlineData("what can you do")]
    public async Task A_greeting_or_a_call_for_help_in_any_letter_case_says_what_to_do_next(string text)
    {
        var answer = await _bot.Private("practitioner").SayAsync(text);

        answer.Shows("This is not 999", "refer: Refer a child you are worried about", "[Refer a child]", "my referrals").ShowsNo("overdue:", "undelivered:");
    }

    [Theory]
    [InlineData("qwertz uiop")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀🎉")]
    [InlineData("?!")]
    [InlineData("<b></b>")]
    [InlineData("0")]
    public async Task Nonsense_an_emoji_or_nothing_at_all_gets_help_and_not_silence(string text)
    {
        var before = _bot.Saved();

        (await _bot.Private("health").SayAsync(text)).Shows("I did not understand that", "You can type", "my actions: ");

        Assert.Equal(before, _bot.Saved());
    }

    [Fact]
    public async Task A_file_without_words_gets_help()
    {
        var activity = _bot.Private("health").Activity("message");
        activity["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/pdf", ["contentUrl"] = "https://files.example/notes.pdf", ["name"] = "notes.pdf" });

        (await _bot.Private("health").SendAsync(activity)).Shows("You can type");
    }

    [Fact]
    public async Task A_mention_of_the_bot_around_a_command_does_not_hide_it()
    {
        var chat = _bot.Meeting("health");
        var activity = chat.Activity("message");
        activity["text"] = "<at>Panel Assistant</at> HELP";
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "mention",
            ["text"] = "<at>Panel Assistant</at>",
            ["mentioned"] = new JsonObject { ["id"] = (string)activity["recipient"]!["id"]!, ["name"] = "Panel Assistant" },
        });

        (await chat.SendAsync(activity)).Shows("In this chat you can type:").ShowsNo("I did not understand");
    }

    [Fact]
    public async Task An_edited_message_is_not_run_and_says_so()
    {
        var chat = _bot.Private("practitioner");
        var activity = chat.Activity("messageUpdate");
        activity["text"] = "refer";
        activity["channelData"]!["eventType"] = "editMessage";
        var before = _bot.Calls.Count;

        await chat.SendAsync(activity);

        Assert.Contains(_bot.Calls.Skip(before), call => call.Text?.Contains("not when it is changed", StringComparison.Ordinal) == true);
        Assert.Equal(0, _bot.Count("draft"));
    }

    [Theory]
    [InlineData("refer")]
    [InlineData("my referrals")]
    [InlineData("case CH-2041")]
    [InlineData("screening CH-2041")]
    [InlineData("undelivered")]
    public async Task A_private_command_in_the_meeting_chat_is_pointed_to_the_private_chat_and_shows_nothing(string text) =>
        (await _bot.Meeting("chair").SayAsync(text)).Shows("I do that in our private chat, so that nobody else sees it.").ShowsNo("CH-2041");

    [Theory]
    [InlineData("I am worried about a child")]
    [InlineData("I want to make a referral")]
    public async Task Another_way_to_ask_for_a_form_in_the_meeting_chat_is_pointed_to_the_usual_word(string text) =>
        (await _bot.Meeting("practitioner").SayAsync(text)).Shows("Open a chat with me and type \"refer\" there.");

    [Fact]
    public async Task A_meeting_command_in_a_private_chat_is_pointed_to_the_meeting_chat() =>
        (await _bot.Private("chair").SayAsync("vote CH-2043")).Shows("I do that in the meeting chat.");

    [Fact]
    public async Task Cancel_always_answers() => (await _bot.Private("nurse").SayAsync("Cancel!")).Shows("There is nothing to cancel.");

    [Fact]
    public async Task Somebody_whom_nobody_knows_learns_how_to_get_a_seat_and_may_still_refer()
    {
        var stranger = _bot.Private("outsider");

        (await stranger.SayAsync("hello")).Shows("You have no seat in a group.", "ask the chair or the coordinator of your group to add you", "[Refer a child]").ShowsNo("done A-17", "flags:");
        (await stranger.SayAsync("refer")).Shows("Is a child in immediate danger right now?");
        (await stranger.SayAsync("cancel")).Shows("Stop and delete");
        (await stranger.SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));
        (await stranger.SayAsync("delete draft")).Shows("Deleted.");
    }

    [Fact]
    public async Task A_Welsh_client_reads_Welsh_and_an_unknown_language_reads_English()
    {
        var welsh = await _bot.Private("youth-worker", "cy-GB").SayAsync("refer");
        welsh.Shows("Atgyfeirio plentyn", "A oes plentyn mewn perygl uniongyrchol nawr?", "[Nesaf]").ShowsNo("Next", "danger");

        await _bot.Private("youth-worker", "cy-GB").SayAsync("delete draft");
        (await _bot.Private("youth-worker", "fr-FR").SayAsync("refer")).Shows("Refer a child", "[Next]");
        await _bot.Private("youth-worker").SayAsync("delete draft");
    }

    [Theory]
    [InlineData("help")]
    [InlineData("nothing that I know")]
    [InlineData("hello")]
    public async Task Help_in_the_meeting_chat_is_one_sentence_about_nobody(string text)
    {
        var answer = await _bot.Meeting("health").SayAsync(text);

        Assert.Null(answer.Card);
        Assert.Empty(Personal.In(answer.Outline));
        Assert.NotEmpty(answer.Outline);
    }

    /// <summary>One bot for all of these: none of them leaves anything behind that another could trip over.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public StoryBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bot = await StoryBot.StartAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
