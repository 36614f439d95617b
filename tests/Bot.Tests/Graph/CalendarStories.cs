using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Tests.Bot.Stories;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>The practice group meets on 25 November 2026 and again on 6 January 2027; the calendar of a mailbox shows it.</summary>
public sealed class CalendarStories
{
    private const string First = "CSOG meeting 2026-11-25T10:00:00", Second = "CSOG meeting 2027-01-06T10:00:00";

    private readonly CalendarDouble _calendar = new();

    [Fact]
    [Trait("Requirement", "HO-25")]
    public async Task Each_of_the_next_two_meetings_is_one_event_with_an_online_meeting_and_without_anybodys_name()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        var calls = graph.Calls.Count;

        await bot.SettleAsync();
        await bot.RestartAsync();
        await bot.SettleAsync();

        Assert.Equal([First, Second], Csog());
        Assert.Equal(calls, graph.Calls.Count);
        var asked = _calendar.Asked.First(one => (string?)one["subject"] == "CSOG meeting");
        Assert.True((bool)asked["isOnlineMeeting"]!);
        Assert.Equal("Europe/London", (string?)asked["start"]!["timeZone"]);
        Assert.Null(asked["attendees"]);
        Assert.Equal("2026-11-25T12:00:00", (string?)asked["end"]!["dateTime"]);
        Assert.Equal("The agenda and the papers are in Panel Assistant in Teams.", (string?)asked["body"]!["content"]);
    }

    [Fact]
    public async Task An_answer_that_is_lost_after_the_event_was_made_makes_no_second_event_not_even_when_the_meeting_moved_meanwhile()
    {
        await using var graph = await StartAsync();
        _calendar.LosesAnswers = true;
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        var made = Assert.Single(_calendar.Events);
        Assert.Equal(First, made);

        await bot.RestartAsync();
        await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 2 December 2026 because the room is taken");
        _calendar.LosesAnswers = false;
        await bot.ClockAsync("2026-11-23T09:30:00Z");

        Assert.Equal(["CSOG meeting 2026-12-02T10:00:00", Second], Csog());
    }

    [Fact]
    [Trait("Requirement", "HO-25")]
    public async Task A_moved_meeting_moves_there_and_is_not_made_again()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        var before = graph.Calls.Count;

        await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 2 December 2026 because the room is taken");
        await bot.SettleAsync();

        Assert.Equal(["CSOG meeting 2026-12-02T10:00:00", Second], Csog());
        Assert.StartsWith("PATCH ", Assert.Single(graph.Calls.Skip(before)), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DC-07")]
    public async Task An_event_that_a_bot_moved_late_goes_back_to_where_another_had_put_it()
    {
        var shelf = new CosmosShelf();
        Shelves.Choose(() => shelf);
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        var heldUp = false;
        graph.Writing = (call, body) =>
        {
            if (call.StartsWith("PATCH ", StringComparison.Ordinal) && !heldUp)
            {
                heldUp = true;
                AnotherMovesIt(bot, shelf, call, body);
            }
            return _calendar.Answer(call, body);
        };

        await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 2 December 2026 because the room is taken");
        await bot.SettleAsync();
        await bot.SettleAsync();

        Assert.True(heldUp);
        Assert.Equal(["CSOG meeting 2026-12-09T10:00:00", Second], Csog());
    }

    /// <summary>What another bot does while this one's request is on its way: the meeting is moved once more, and its event with it.</summary>
    private void AnotherMovesIt(StoryBot bot, CosmosShelf shelf, string call, string body)
    {
        bot.Private("chair").SayAsync("move meeting 2 December 2026 to 9 December 2026 because the room is taken").GetAwaiter().GetResult();
        _calendar.Answer(call, body.Replace("2026-12-02", "2026-12-09", StringComparison.Ordinal));
        shelf.Change("calendar", json => json.Replace("\"on\":\"2026-11-25\"", "\"on\":\"2026-12-09\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_a_meeting_the_one_that_is_now_second_follows()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();

        await bot.ClockAsync("2026-11-26T00:30:00Z");

        Assert.Equal([First, Second, "CSOG meeting 2027-02-17T10:00:00"], Csog());
    }

    [Fact]
    public async Task What_a_new_first_meeting_does_away_with_is_taken_out()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();

        await bot.Private("chair").SayAsync("first meeting csog 30 November 2026");
        await bot.SettleAsync();

        Assert.Equal(["CSOG meeting 2026-11-30T10:00:00", "CSOG meeting 2027-01-11T10:00:00"], Csog());
    }

    [Fact]
    public async Task An_event_deleted_by_hand_stays_away_until_its_meeting_moves()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        _calendar.DeleteByHand("CSOG meeting");
        await bot.SettleAsync();
        Assert.Empty(Csog());

        await bot.Private("chair").SayAsync("move meeting 25 November 2026 to 2 December 2026 because the room is taken");
        await bot.SettleAsync();

        Assert.Equal(["CSOG meeting 2026-12-02T10:00:00"], Csog());
    }

    [Theory]
    [InlineData(403, "The calendar could not be written: I have no permission.")]
    [InlineData(404, "The calendar could not be written: its mailbox was not found.")]
    [InlineData(400, "The calendar could not be written: it refused the meeting.")]
    [InlineData(503, "The calendar could not be written: it did not answer.")]
    public async Task When_it_cannot_be_written_those_who_run_meetings_see_why_and_it_is_tried_again_after_a_pause(int status, string why)
    {
        await using var graph = await StartAsync();
        _calendar.Refusing = CalendarDouble.Fault(status, "no");
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        await bot.SettleAsync();

        Assert.Single(graph.Calls);
        (await bot.Private("chair").SayAsync("meetings")).Shows(why);
        (await bot.Private("health").SayAsync("meetings")).ShowsNo("The calendar could not be written");

        _calendar.Refusing = null;
        await bot.ClockAsync("2026-11-23T09:06:00Z");
        Assert.Equal([First, Second], Csog());
        (await bot.Private("chair").SayAsync("meetings")).ShowsNo("The calendar could not be written");
    }

    [Fact]
    public async Task The_wait_that_Graph_asks_for_is_not_shortened_and_the_next_ones_grow()
    {
        await using var graph = await StartAsync();
        _calendar.Refusing = CalendarDouble.Fault(429, "TooManyRequests", after: 3600);
        await using var bot = await BotAsync(graph);
        await bot.SettleAsync();
        await bot.ClockAsync("2026-11-23T09:59:00Z");
        Assert.Single(graph.Calls);

        _calendar.Refusing = CalendarDouble.Fault(429, "TooManyRequests", after: 0);
        await bot.ClockAsync("2026-11-23T10:01:00Z");
        var calls = graph.Calls.Count;
        await bot.ClockAsync("2026-11-24T10:00:00Z");

        Assert.InRange(graph.Calls.Count - calls, 1, 60);
    }

    [Fact]
    public async Task Without_the_setting_nothing_is_asked()
    {
        await using var graph = await StartAsync();
        await using var bot = await BotAsync(graph, mailbox: null);
        await bot.SettleAsync();

        Assert.Empty(graph.Calls);
        Assert.Equal(0, bot.Count("calendar"));
    }

    private IEnumerable<string> Csog() => _calendar.Events.Where(one => one.StartsWith("CSOG ", StringComparison.Ordinal));

    private async Task<GraphDouble> StartAsync()
    {
        var graph = await GraphDouble.StartAsync();
        graph.Writing = _calendar.Answer;
        return graph;
    }

    private static Task<StoryBot> BotAsync(GraphDouble graph, string? mailbox = CalendarDouble.Mailbox) => StoryBot.StartAsync(
        services => services.AddSingleton<TokenCredential>(new FixedCredential(GraphDouble.Token)),
        ["--Graph:TenantId=6b9c1d2e-0000-4000-8000-0000000000aa", $"--Graph:Endpoint={graph.Endpoint}", .. mailbox is null ? Array.Empty<string>() : [$"--Graph:Calendar={mailbox}"]]);
}
