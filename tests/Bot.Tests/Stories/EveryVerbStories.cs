using System.Text.Json.Nodes;
using PanelAssistant.Bot;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>Every verb, pressed by people with and without rights, with nothing, with sense and with rubbish: nothing ever fails inside.</summary>
[Trait("Story", "G-02")]
public sealed class EveryVerbStories(EveryVerbStories.Shared shared) : IClassFixture<EveryVerbStories.Shared>
{
    private static readonly string[] Payloads =
    [
        "{}",
        """{"forum":"csog","child":"CH-2042","question":"1","choice":"For","state":"OnSystem","action":"A-22","kind":"PartDone","from":"list","form":"referral","about":"CH-2041","draft":"d","referral":"R-1012","outcome":"advice","needed":"no","childOpen":"Yes","to":"csog","save":"yes"}""",
        """{"child":"CH-2042","episode":"1","other":"2","startedOn":"2026-10-25","startedAt":"01:30","returnedOn":"2026-10-25","returnedAt":"09:00","whenOn":"2026-10-26","whenAt":"09:00","state":"Done","who":"Sam","serious":"yes","issue":"Hurt","rows":"child,started\nCH-2042,2026-11-20 20:00","archive":"1","page":"9"}""",
        """{"forum":"no-such-group","child":"CH-9999","action":"A-9999","form":"screening","about":"CH-9999","page":"no-such-page","draft":"no-such-draft"}""",
        """{"forum":7,"child":[],"question":{},"action":true,"form":null,"page":7,"draft":[],"kind":7,"choice":7,"state":7,"on":7,"until":[],"newDue":{},"owner":7,"what":7,"episode":[],"rows":{},"startedOn":7,"returnedAt":[],"archive":"0"}""",
    ];

    private readonly StoryBot _bot = shared.Bot;

    public static TheoryData<string> Verbs => [.. BotServices.Handlers().Select(handler => handler.Verb)];

    public static TheoryData<string> Words => [.. BotServices.Handlers().SelectMany(handler => handler.Typed).Select(command => command.Words).Distinct()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_press_of_any_kind_is_answered_and_reads_nothing_that_it_did_not_plan(string verb)
    {
        foreach (var who in (string[])["chair", "health", "practitioner", "front-door", "outsider"])
        {
            foreach (var payload in Payloads)
            {
                var data = (JsonObject)JsonNode.Parse(payload)!;
                Answered(await _bot.Private(who).PressAsync(verb, data));
                Answered(await _bot.Meeting(who).PressAsync(verb, data));
                Answered(await _bot.Meeting(who).PressAsync(verb, data, automatic: true));
                data["verb"] = verb;
                foreach (var name in (string[])["task/fetch", "task/submit"])
                {
                    Assert.NotNull((await _bot.Private(who).InvokeAsync(name, new JsonObject { ["data"] = data.DeepClone() }))["task"]!["value"]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public async Task Typed_words_of_any_kind_are_answered_and_read_nothing_that_they_did_not_plan(string words)
    {
        foreach (var who in (string[])["chair", "health", "front-door", "outsider"])
        {
            foreach (var after in (string[])["", " CH-2042", " R-1012 no because", " CH-2042/1 2026-11-20 20:00 to 2026-11-20 21:00", " A-22 2027-01-20 because", " 😀 ' \" -- ; {}"])
            {
                Answered(await _bot.Private(who).SayAsync(words + after));
                await _bot.Meeting(who).SayAsync(words + after);
            }
        }
    }

    private static void Answered(Shown shown) => Assert.NotEqual("", shown.Outline);

    /// <summary>On its way out the bot says whether anything failed inside.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public StoryBot Bot { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Bot = await StoryBot.StartAsync();

        public ValueTask DisposeAsync() => Bot.DisposeAsync();
    }
}
