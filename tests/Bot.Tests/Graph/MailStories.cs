using System.Text.Json.Nodes;
using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;
using static PanelAssistant.Tests.Bot.Stories.MinutesSteps;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>
/// Nobody of the commissioned services has a chat with the bot: their seat was given to an address of a charity. The education
/// officer is known, but blocks the bot.
/// </summary>
public sealed class MailStories
{
    private const string Charity = "kit@charity.example", Officer = "jordan@practice.example";

    private readonly MailDouble _mail = new();

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task An_agency_that_is_not_in_Teams_is_told_once_that_minutes_wait_and_nothing_about_anybody()
    {
        await using var graph = await StartAsync();
        await using var bot = await AwayAsync(graph);
        await LockedAsync(bot);
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).Shows("Kit Example-Charity**, Commissioned Services: known by an address alone, not sent yet").ShowsNo("Nobody sits for");

        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("not in Teams, e-mail queued, not sent yet");
        await bot.SettleAsync();
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-26T10:00:00Z");
        await PileUpAsync(bot);
        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("Everybody was sent theirs. Nothing was sent again.", "Kit Example-Charity**, Commissioned Services: known by an address alone, not in Teams, e-mail sent");
        await bot.SettleAsync();

        Assert.Equal(
            """
            {"Message":{"@odata.type":"#microsoft.graph.message","body":{"content":"The minutes of the CSOG meeting of 25 November 2026 are ready for you. They are not sent by e-mail.\n\nOpen Panel Assistant in Teams\nType there: minutes 25 November 2026\n\nIf you cannot open it, ask whoever coordinates the group, or its chair.","contentType":"text"},"subject":"CSOG: the minutes of 25 November 2026 are ready","toRecipients":[{"emailAddress":{"address":"kit@charity.example"}}]},"SaveToSentItems":true}
            """,
            Written(Assert.Single(_mail.Sent)));
    }

    [Fact]
    [Trait("Requirement", "HO-24")]
    public async Task Whoever_blocks_the_bot_is_told_by_mail_in_place_of_the_message_and_stands_so_in_the_lists()
    {
        await using var graph = await StartAsync();
        await using var bot = await BlockedAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        await bot.SettleAsync();

        Assert.Equal([Officer], To());
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).Shows("Jordan Example-Education**, Education: the whole, not in Teams, e-mail sent").ShowsNo("Not delivered");
        (await bot.Private("coordinator").SayAsync("undelivered")).ShowsNo("minutes", "e-mail");
        (await bot.Private("coordinator").SayAsync("deliveries")).Shows("Jordan Example-Education: not in Teams, e-mail sent");
        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("Everybody was sent theirs. Nothing was sent again.");
    }

    [Fact]
    public async Task Whoever_gets_neither_message_nor_mail_is_not_delivered_to_and_tried_again_both_ways()
    {
        await using var graph = await StartAsync();
        _mail.Refusing = CalendarDouble.Fault(400, "ErrorInvalidRecipients");
        await using var bot = await BlockedAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        await bot.SettleAsync();
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).Shows("Not delivered: 1.", "Jordan Example-Education**, Education: the whole, not in Teams, e-mail refused");

        _mail.Refusing = null;
        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("Queued: 1 messages.");
        await bot.SettleAsync();
        await bot.SettleAsync();
        Assert.Equal([Officer], To());
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).ShowsNo("Not delivered");
    }

    [Fact]
    public async Task Papers_and_their_supplements_are_announced_too()
    {
        await using var graph = await StartAsync();
        await using var bot = await AwayAsync(graph);
        await bot.Private("chair").SayAsync("circulate");
        await bot.SettleAsync();
        await bot.Private("chair").SayAsync("circulate The venue is Room 3");
        await bot.SettleAsync();

        Assert.Equal(["CSOG: agenda and papers for 25 November 2026", "CSOG: a supplement for 25 November 2026"], _mail.Sent.Select(Subject));
        Assert.All(_mail.Sent, mail => Assert.DoesNotContain("Room 3", mail, StringComparison.Ordinal));
        (await bot.Private("chair").SayAsync("circulation")).Shows("not in Teams, e-mail sent: 1");
    }

    [Theory]
    [InlineData(403, "E-mail waits: I have no permission to send it.")]
    [InlineData(404, "E-mail waits: the mailbox that sends it was not found.")]
    [InlineData(503, "E-mail waits: the mail service did not answer.")]
    public async Task While_the_mailbox_turns_it_down_it_waits_and_those_who_run_the_group_see_why(int status, string why)
    {
        await using var graph = await StartAsync();
        _mail.Refusing = CalendarDouble.Fault(status, "no");
        await using var bot = await AwayAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        await bot.SettleAsync();

        Assert.Single(Asked(graph));
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).Shows(why);
        (await bot.Private("coordinator").SayAsync("undelivered")).Shows(why, "Kit Example-Charity");

        _mail.Refusing = null;
        await bot.ClockAsync("2026-11-25T11:05:00Z");
        Assert.Equal([Charity], To());
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).ShowsNo(why).Shows("e-mail sent");
    }

    [Fact]
    public async Task The_wait_that_Graph_asks_for_is_not_shortened()
    {
        await using var graph = await StartAsync();
        _mail.Refusing = CalendarDouble.Fault(429, "TooManyRequests", after: 3600);
        await using var bot = await AwayAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        await bot.ClockAsync("2026-11-25T11:04:00Z");
        Assert.Single(Asked(graph));

        _mail.Refusing = null;
        await bot.ClockAsync("2026-11-25T11:06:00Z");
        Assert.Equal([Charity], To());
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task What_may_have_gone_out_is_listed_and_never_sent_again(int status)
    {
        await using var graph = await StartAsync();
        _mail.Losing = status;
        await using var bot = await AwayAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        _mail.Losing = null;

        await InDoubtAsync(bot, graph);
    }

    [Fact]
    public async Task An_answer_that_does_not_come_leaves_a_mail_in_doubt()
    {
        await using var graph = await StartAsync();
        await using var bot = await AwayAsync(graph, "--Graph:TimeoutSeconds=1");
        await LockedAsync(bot);
        await bot.SettleAsync();
        graph.Slowness = TimeSpan.FromSeconds(30);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        graph.Slowness = TimeSpan.Zero;

        await InDoubtAsync(bot, graph);
    }

    [Fact]
    public async Task An_address_that_is_refused_is_listed_and_tried_again_when_somebody_says_so()
    {
        await using var graph = await StartAsync();
        _mail.Refusing = CalendarDouble.Fault(400, "ErrorInvalidRecipients");
        await using var bot = await AwayAsync(graph);
        await LockedAsync(bot);
        await bot.Private("chair").SayAsync($"send minutes {Day}");
        await bot.SettleAsync();
        _mail.Refusing = null;
        await bot.ClockAsync("2026-11-26T09:00:00Z");

        Assert.Empty(_mail.Sent);
        (await bot.Private("coordinator").SayAsync("undelivered")).Shows("Kit Example-Charity: not in Teams, e-mail refused: check the address");
        (await bot.Private("chair").SayAsync($"minutes circulation {Day}")).Shows("Not delivered: 1.");

        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("Queued: 1 messages.");
        await bot.SettleAsync();
        Assert.Equal([Charity], To());
    }

    [Fact]
    public async Task Without_the_setting_everything_is_as_before()
    {
        await using var graph = await StartAsync();
        await using var bot = await AwayAsync(graph, mailbox: null);
        await LockedAsync(bot);
        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("Nobody sits for: Commissioned Services.").ShowsNo("Kit Example-Charity");
        await bot.SettleAsync();

        Assert.Empty(Asked(graph));
        Assert.Equal(0, bot.Count("mail"));
    }

    private static async Task InDoubtAsync(StoryBot bot, GraphDouble graph)
    {
        Assert.Single(Asked(graph));
        (await bot.Private("coordinator").SayAsync("undelivered")).Shows("Kit Example-Charity: not in Teams, e-mail may not have been sent: not sent again");
        (await bot.Private("chair").SayAsync($"send minutes {Day}")).Shows("Everybody was sent theirs.", "e-mail may not have been sent");
        await bot.RestartAsync();
        await bot.ClockAsync("2026-11-27T09:00:00Z");
        Assert.Single(Asked(graph));
    }

    private IEnumerable<string> To() => _mail.Sent.Select(mail => (string)JsonNode.Parse(mail)!["Message"]!["toRecipients"]![0]!["emailAddress"]!["address"]!);

    private static string Subject(string mail) => (string)JsonNode.Parse(mail)!["Message"]!["subject"]!;

    /// <summary>In one line, however the SDK escapes it.</summary>
    private static string Written(string mail) => JsonNode.Parse(mail)!.ToJsonString();

    private static IEnumerable<string> Asked(GraphDouble graph) => graph.Calls.Where(call => call.EndsWith("/sendMail", StringComparison.Ordinal));

    private async Task<GraphDouble> StartAsync()
    {
        var graph = await GraphDouble.StartAsync();
        graph.Writing = _mail.Answer;
        return graph;
    }

    private static async Task<StoryBot> AwayAsync(GraphDouble graph, string? setting = null, string? mailbox = MailDouble.Mailbox)
    {
        var bot = await BotAsync(graph, setting, mailbox);
        Roster.Empty(bot, "commissioned-services");
        await bot.RestartAsync();
        var coordinator = bot.Private("coordinator");
        await coordinator.PressAsync(await coordinator.SayAsync("roster import"), "Take the list", ("list",
            $"email,name,seat,role,authority,from\n{Charity},Kit Example-Charity,commissioned-services,,,2026-11-01\n"));
        return bot;
    }

    private static async Task<StoryBot> BlockedAsync(GraphDouble graph)
    {
        var bot = await BotAsync(graph);
        Roster.Address(bot, "education-officer", Officer);
        await bot.RestartAsync();
        bot.Answering = call => Platform.IsNotice(call, StoryBot.Practice.Person("education")) ? new ConnectorAnswer(403, "{}") : null;
        return bot;
    }

    private static async Task<StoryBot> BotAsync(GraphDouble graph, string? setting = null, string? mailbox = MailDouble.Mailbox)
    {
        var bot = await StoryBot.StartAsync(
            services => services.AddSingleton<TokenCredential>(new FixedCredential(GraphDouble.Token)),
            [
                "--Graph:TenantId=6b9c1d2e-0000-4000-8000-0000000000aa", $"--Graph:Endpoint={graph.Endpoint}",
                .. mailbox is null ? Array.Empty<string>() : [$"--Graph:Mail={mailbox}"], .. setting is null ? Array.Empty<string>() : [setting],
            ]);
        await bot.GreetAllAsync();
        return bot;
    }
}
