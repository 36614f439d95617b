using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Telemetry;

/// <summary>What an operator sees of the bot's work, and that nobody is in it.</summary>
public sealed partial class TelemetryStories
{
    private const string Sdk = "OpenTelemetry";

    [Fact]
    [Trait("Requirement", "DC-01")]
    public async Task A_collector_learns_which_verbs_were_pressed_and_nothing_about_anybody()
    {
        await using var collector = await CollectorDouble.StartAsync();
        List<string> words;
        await using (var bot = await StoryBot.StartAsync(StoryBot.Monday, "halton", $"--Telemetry:Endpoint={collector.Address}", "--Telemetry:Seconds=3600"))
        {
            await bot.GreetAllAsync();
            (await ReferralForms.SendAsync(bot.Private("practitioner"))).Shows("received");
            await bot.Meeting("chair").SayAsync("vote CH-2041");
            var id = Chat.NewId();
            var vote = new System.Text.Json.Nodes.JsonObject { [FlagVerbs.Child] = "CH-2041", [FlagVerbs.Question] = "1", [FlagVerbs.Choice] = "For", [FlagVerbs.Why] = $"{Personal.FirstName} is at risk" };
            await bot.Meeting("health").PressAsync(FlagVerbs.Vote, vote, id);
            await bot.Meeting("health").PressAsync(FlagVerbs.Vote, vote, id);
            await bot.Meeting("nurse").PressAsync(FlagVerbs.Vote, vote);
            await bot.Private("health").SayAsync("my actions");
            await bot.Private("health").SayAsync("case CH-2041");
            await bot.Private("health").SayAsync($"what about {Personal.FirstName} {Personal.LastName}");
            await bot.ClockAsync("2026-11-25T09:00:00Z");
            // Three letters, such as A-3, stand in the binary numbers of any collector now and then.
            words = [.. Words(bot).Distinct().Where(word => word.Length > 3)];
        }

        var (traces, metrics, all) = (collector.Taken("traces"), collector.Taken("metrics"), collector.Everything);
        Assert.All((string[])["press", "command", "flag.vote", "accepted", "refused", "repeat", "shown", "panel-assistant"], word => Assert.True(Has(traces, word), word));
        Assert.All(
            (string[])["panel.presses", "panel.press.duration", "panel.store.duration", "panel.sends", "sent", "panel.sweep.duration", "NudgeSweep", "panel.outbox.notices", "waiting", "panel.outbox.oldest"],
            word => Assert.True(Has(metrics, word), word));
        Assert.InRange(words.Count, 500, int.MaxValue);
        Assert.DoesNotContain(words, word => Has(all, word));
    }

    [Fact]
    public async Task The_built_bot_loads_the_SDK_where_the_usual_variable_names_a_collector_and_sends_the_rest_when_it_ends()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what a process has loaded.");
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        await using var collector = await CollectorDouble.StartAsync();
        using var bot = new BotProcess(connector, folder.File("panel.db"));
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}", $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}");
        await bot.Private("health").SayAsync("my actions");
        Assert.True(bot.HasLoaded(Sdk));

        bot.Terminate();

        Assert.Equal(0, await bot.EndedAsync());
        Assert.True(Has(collector.Taken("traces"), "action.mine"));
        Assert.True(Has(collector.Taken("metrics"), "panel.presses"));
    }

    [Fact]
    public async Task Without_a_collector_the_SDK_is_not_loaded()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what a process has loaded.");
        using var folder = new TemporaryFolder();
        await using var connector = await ConnectorDouble.StartAsync();
        connector.Answering = Platform.Answer;
        using var bot = new BotProcess(connector, folder.File("panel.db"));
        await bot.StartAsync($"--Local:Clock={StoryBot.Monday}");
        await bot.Private("health").SayAsync("my actions");

        Assert.True(bot.HasLoaded("PanelAssistant.Bot"));
        Assert.False(bot.HasLoaded(Sdk));
    }

    /// <summary>All that is personal, or leads to somebody, in the practice and in what was stored.</summary>
    private static IEnumerable<string> Words(StoryBot bot)
    {
        foreach (var person in bot.Group.People)
        {
            yield return person.Name;
            yield return person.Name.Split(' ')[^1];
            yield return person.Id;
            yield return person.ChatUserId;
            yield return person.PrivateChat;
        }
        yield return Personal.FirstName;
        yield return Personal.LastName;
        foreach (var document in bot.Shelf.All())
        {
            if (document.Id.Any(char.IsAsciiDigit))
            {
                // One without a digit is a plain word, such as the name of a counter.
                yield return document.Id;
            }
            using var body = JsonDocument.Parse(document.Body);
            foreach (var text in Texts(body.RootElement).Where(text => Telling().IsMatch(text)))
            {
                yield return text;
            }
        }
        foreach (var call in bot.Calls)
        {
            yield return call.Target;
        }
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Texts(property.Value)),
        _ => [],
    };

    private static bool Has(ReadOnlySpan<byte> all, string word) => all.IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;

    /// <summary>Words with spaces, dates, references, ids and addresses; single plain words are kinds and states.</summary>
    [GeneratedRegex(@"\s|^\d{4}-\d\d-\d\d|^[A-Z]{1,3}-\d+|[:@]|^[0-9a-f]{8}-")]
    private static partial Regex Telling();
}
