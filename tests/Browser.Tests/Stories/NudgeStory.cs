using PanelAssistant.Tests.Browser.Practice;

namespace PanelAssistant.Tests.Browser.Stories;

/// <summary>Moves the clock, so it has a bot of its own.</summary>
public sealed class NudgeStory(Chromium browser)
{
    [Fact]
    [Trait("Requirement", "DC-07")]
    public async Task An_overdue_action_reaches_its_owner_in_the_private_chat_once_when_the_clock_moves_past_nine()
    {
        await using var bot = new BotProcess();
        await bot.InitializeAsync();
        using var owner = browser.Open(bot, "health");
        await bot.MoveClockAsync("2026-11-26T08:55:00Z");
        Assert.DoesNotContain("A-15", owner.Chat, StringComparison.Ordinal);

        await bot.MoveClockAsync("2026-11-26T09:05:00Z");
        owner.Reads("A-15");
        await bot.MoveClockAsync("2026-11-26T09:30:00Z");
        owner.Say("help");
        owner.Reads("help");
        Assert.Single(owner.Chat.Split("A-15, overdue since 25 November 2026").Skip(1));
    }
}
