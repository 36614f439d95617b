using Azure.Core;
using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Domain;
using PanelAssistant.Tests.Bot.Stories;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>An imported roster with the organisation's directory behind the platform's own.</summary>
public sealed class DirectoryStories
{
    [Fact]
    [Trait("Requirement", "HO-01")]
    public async Task Whom_the_chat_does_not_know_the_directory_gives_the_seat_by_address_and_says_why_it_does_not()
    {
        await using var graph = await GraphDouble.StartAsync();
        var nurse = StoryBot.Practice.Person("nurse").Id;
        graph.Answering = call => (200, null, call.Contains("nurse@practice.example", StringComparison.Ordinal)
            ? $$"""{"value":[{"id":"{{nurse}}","userType":"Member","accountEnabled":true}]}"""
            : """{"value":[{"id":"6b9c1d2e-0000-4000-8000-0000000000f2","userType":"Guest","accountEnabled":true}]}""");
        await using var bot = await StoryBot.StartAsync(
            services => services.AddSingleton<TokenCredential>(new FixedCredential(GraphDouble.Token)),
            "--Graph:TenantId=6b9c1d2e-0000-4000-8000-0000000000aa", $"--Graph:Endpoint={graph.Endpoint}");
        var coordinator = bot.Private("coordinator");
        (await bot.Private("nurse").SayAsync("flags")).Shows(Says.Why(Reason.NoSeat));

        await coordinator.PressAsync(await coordinator.SayAsync("roster import"), "Take the list", ("list",
            "email,name,seat,role,authority,from\n"
            + "nurse@practice.example,Reese Example-Schoolnurse,health-worker,alternate,yes,2026-11-01\n"
            + "visitor@elsewhere.example,Visitor Example-Guest,health-worker,,,2026-11-01\n"));
        await bot.SettleAsync();

        (await bot.Private("nurse").SayAsync("flags")).ShowsNo(Says.Why(Reason.NoSeat));
        Assert.Single(bot.Audit("roster.bind", nurse));
        (await coordinator.SayAsync("roster")).Shows("visitor@elsewhere.example", "This is a guest of the organisation");
    }
}
