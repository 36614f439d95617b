using System.Text.Json.Nodes;
using PanelAssistant.Cards.Meetings;
using PanelAssistant.Domain;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>A chair tells the members at once of something that touches the group.</summary>
public sealed class AlertStories
{
    [Fact]
    [Trait("Requirement", "ON-26")]
    public async Task The_members_read_the_alert_in_private_once_and_its_preview_says_nothing_of_it()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();
        const string what = "Cars wait outside the arcade after school, see CH-2041.";

        var form = await bot.Private("chair").SayAsync("alert");
        form.Shows("Alert to the members of CSOG", "<What must the members know?>");
        (await bot.Private("chair").PressAsync(form, "Send to the members", (AlertVerbs.What, " "))).Shows(Says.Why(Reason.AlertNeeded));
        await bot.SettleAsync();
        Assert.Empty(bot.Told("Alert from the chair"));

        (await bot.Private("chair").SayAsync($"alert {what}", "the-same")).Shows("It is on its way.");
        await bot.Private("chair").SayAsync($"alert {what}", "the-same");
        await bot.SettleAsync();

        Assert.Single(bot.Notices("health"), notice => notice.Has("Alert from the chair of CSOG"));
        var told = bot.Told("Cars wait outside the arcade");
        Assert.Contains("coordinator", told);
        Assert.DoesNotContain(told, who => who is "chair" or "outsider" or "practitioner" or "health-former" or "strategic-chair");
        var sent = bot.Calls.Where(call => call.Body.Contains("Alert from the chair", StringComparison.Ordinal)).Select(call => JsonNode.Parse(call.Body)!).ToList();
        Assert.NotEmpty(sent);
        Assert.All(sent, message => Assert.DoesNotContain("arcade", $"{message["summary"]} {message["text"]}", StringComparison.Ordinal));
        Assert.Empty(bot.Audit(AlertVerbs.Send, "arcade"));
    }

    [Fact]
    [Trait("Requirement", "ON-26")]
    public async Task Nobody_else_alerts_a_group_nor_a_chair_another_group_nor_in_a_shared_chat()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.GreetAllAsync();

        foreach (var who in (string[])["health", "coordinator", "outsider", "strategic-chair"])
        {
            (await bot.Private(who).PressAsync(AlertVerbs.Send, new() { [AlertVerbs.Forum] = "csog", [AlertVerbs.What] = "Come at once." })).Shows(Says.Why(Reason.ChairOnly));
        }
        await bot.Meeting("chair").PressAsync(AlertVerbs.Send, new() { [AlertVerbs.Forum] = "csog", [AlertVerbs.What] = "Come at once." });
        await bot.SettleAsync();

        Assert.Empty(bot.Told("Alert from the chair"));
    }
}
