using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>The built bot, and whether the SDK of Microsoft Graph is in its memory.</summary>
public sealed class GraphLoadingTests
{
    private const string Sdk = "Microsoft.Graph", Core = "Microsoft.Kiota.Abstractions";

    [Fact]
    public async Task Without_its_settings_the_SDK_is_not_loaded()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what a process has loaded.");
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        using var bot = new BotProcess(connector, folder.File("panel.db"));
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");

        (await bot.Private("chair").SayAsync("meetings")).Shows("25 November 2026");
        await bot.ForwardAsync(TimeSpan.FromDays(3));

        Assert.True(bot.HasLoaded("PanelAssistant.Bot"));
        Assert.False(bot.HasLoaded(Sdk));
        Assert.False(bot.HasLoaded(Core));
    }

    [Fact]
    public async Task With_a_calendar_to_write_it_is()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what a process has loaded.");
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        using var bot = new BotProcess(connector, folder.File("panel.db"));
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}", "--Graph:TenantId=6b9c1d2e-0000-4000-8000-0000000000aa", "--Graph:Endpoint=http://127.0.0.1:1/v1.0", $"--Graph:Calendar={CalendarDouble.Mailbox}");

        while (!bot.HasLoaded(Sdk))
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
