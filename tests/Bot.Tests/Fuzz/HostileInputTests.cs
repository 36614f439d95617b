using System.Globalization;
using System.Net.Http.Headers;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Tests.Bot.Stories;
using Xunit.Sdk;

namespace PanelAssistant.Tests.Bot.Fuzz;

/// <summary>
/// Whatever is sent to the endpoint is answered without a failure inside, and who may do nothing changes nothing. Bounded
/// and repeatable: PANEL_FUZZ_CASES and PANEL_FUZZ_SEED choose a longer or another run.
/// </summary>
[Trait("Story", "G-02")]
public sealed class HostileInputTests(ITestOutputHelper output)
{
    private const long MostGrowth = 64 * 1024 * 1024;

    /// <summary>A longer run forgets what it was told after so many cases: else its own notes are what grows.</summary>
    private const int KeepsAll = 10_000;

    /// <summary>What nobody without a seat has a hand in.</summary>
    private static readonly string[] Guarded =
    [
        "action", "flag", "decision", "authority", "forum", "item", "meeting", "minutes", "minutesVersion", "missing", "missingarchive", "personOfInterest", "grant", "immediate", "update", "challenge",
        "link", "location", "peerGroup", "conversion", "screening", "review", "seal", "plan", "quality", "returns", "entry", "target", "escalations", "reportTask", "disposal",
    ];

    private static readonly PracticePerson Stranger = new() { Key = "stranger", Name = "Nobody Example-Stranger", Id = "00000000-0000-4000-8000-00000000beef", ChatUserId = "29:stranger", Agency = "", Role = "", Title = "", Seats = [] };

    private static int Cases => Setting("PANEL_FUZZ_CASES", 4_000);

    private static int Seed => Setting("PANEL_FUZZ_SEED", 20261129);

    [Fact]
    [Trait("Story", "G-17")]
    public async Task A_stranger_changes_nothing_whatever_they_send()
    {
        await using var bot = await StoryBot.StartAsync();
        await bot.Meeting("chair").SayAsync("vote CH-2041");
        await bot.SettleAsync();
        var before = Kept(bot);

        await RunAsync(bot, [new Chat(bot, Stranger, "a:stranger", "personal", "en-GB"), new Chat(bot, Stranger, Platform.MeetingOf(bot.Group).Id, "meeting", "cy-GB")]);

        await bot.SettleAsync();
        Assert.Equal(before, Kept(bot));
    }

    [Fact]
    public async Task Hostile_input_of_people_with_every_kind_of_right_makes_nothing_fail_inside()
    {
        await using var bot = await StoryBot.StartAsync();
        await RunAsync(bot, [.. ((string[])["chair", "health", "coordinator", "front-door", "nurse", "police-exploitation", "strategic-chair", "outsider"]).SelectMany(who => (Chat[])[bot.Private(who), bot.Meeting(who)])]);
    }

    private async Task RunAsync(StoryBot bot, IReadOnlyList<Chat> speakers)
    {
        // Each is looked at below, one case after the other.
        bot.ErrorsAreExpected = true;
        var cases = new FuzzCases(Seed, speakers);
        var tally = new SortedDictionary<int, int>();
        var memory = 0L;
        for (var number = 0; number < Cases; number++)
        {
            var (body, replayed) = cases.Next();
            IReadOnlyList<string>? looked = null;
            if (replayed && number % 40 == 0)
            {
                await bot.SettleAsync();
                looked = Kept(bot);
            }
            var status = await SendAsync(bot, body, number);
            tally[status] = tally.GetValueOrDefault(status) + 1;
            if (looked is not null)
            {
                Assert.Equal(looked, Kept(bot));
            }
            if (Cases > KeepsAll && number % KeepsAll == 0)
            {
                bot.Forget();
                output.WriteLine($"after {number}: {GC.GetTotalMemory(forceFullCollection: true) / 1024} KB");
            }
            if (number == Cases / 4)
            {
                memory = GC.GetTotalMemory(forceFullCollection: true);
            }
        }
        var growth = GC.GetTotalMemory(forceFullCollection: true) - memory;
        output.WriteLine($"seed {Seed}, {Cases} cases: {string.Join(", ", tally.Select(one => $"{one.Value} x {one.Key}"))}; memory {growth / 1024} KB more at the end");
        Assert.True(growth < MostGrowth, $"{growth} bytes are kept for nothing.");
    }

    private static async Task<int> SendAsync(StoryBot bot, byte[] body, int number)
    {
        using var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var answer = await bot.Http.PostAsync($"{bot.Address}/api/messages", content, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var status = (int)answer.StatusCode;
        // The platform's own answer to an invoke that a bot does not know is 501; 502 says that the reply could not be sent to where the activity says.
        if (status is >= 500 and not (501 or 502)
            || Failures(bot).Any()
            || text.Contains("\"statusCode\":500", StringComparison.Ordinal)
            || text.Contains("   at ", StringComparison.Ordinal)
            || text.Contains("Exception", StringComparison.Ordinal))
        {
            throw new XunitException($"Case {number} of seed {Seed} was answered with {status} {text}\n{string.Join('\n', Failures(bot))}\n{System.Text.Encoding.UTF8.GetString(body)}");
        }
        return status;
    }

    /// <summary>But for a service address that was bent and is refused for it: here nothing signs for one.</summary>
    private static IEnumerable<string> Failures(StoryBot bot) => bot.Failures.Where(line => !line.StartsWith("Refused to send: nobody vouched", StringComparison.Ordinal));

    private static IReadOnlyList<string> Kept(StoryBot bot) =>
        [.. bot.Shelf.All().Where(document => Guarded.Contains(document.Kind)).Select(document => $"{document.Kind} {document.Id} {document.ETag}")];

    private static int Setting(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
