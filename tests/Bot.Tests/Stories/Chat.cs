using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Tests.Bot.Wire;

namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>One person in one chat with the bot, doing what a client does: what is pressed and filled in must be on the card.</summary>
/// <param name="kind">personal or meeting.</param>
public sealed class Chat(IStage bot, PracticePerson who, string conversation, string kind, string locale)
{
    private static int _ids;

    /// <summary>What the bot answered to the last activity, whatever its shape.</summary>
    public string Raw { get; private set; } = "";

    public static string NewId() => $"story-{Interlocked.Increment(ref _ids)}";

    public async Task<Shown> SayAsync(string text, string? id = null)
    {
        var activity = Activity("message", id);
        activity["text"] = text;
        return await SendAsync(activity);
    }

    /// <summary>Sends a message and gives what the chat then shows as the bot's answer to it.</summary>
    /// <summary>What the answer to a command says on all its pages.</summary>
    public async Task<string> AllPagesAsync(string text)
    {
        var page = await SayAsync(text);
        var all = page.Outline;
        while (page.Has("[More]"))
        {
            page = await PressAsync(page, "More");
            all += $"\n{page.Outline}";
        }
        return all;
    }

    public async Task<Shown> SendAsync(JsonObject activity)
    {
        var before = bot.Calls.Count;
        await PostAsync(activity);
        var answers = bot.Calls.Skip(before).Where(call => IsAnswer(call, activity)).Select(Shown.Of).ToList();
        return answers switch
        {
            [] => new Shown(null, null),
            [var one] => one,
            _ => throw new InvalidOperationException($"Answered {answers.Count} times."),
        };
    }

    /// <summary>Presses a button with what is filled in. Choices are given by the values they send.</summary>
    public Task<Shown> PressAsync(Shown on, string title, params (string Input, string Value)[] filled) => PressAsync(on, title, null, filled);

    public async Task<Shown> PressAsync(Shown on, string title, string? about, params (string Input, string Value)[] filled)
    {
        var button = on.Button(title, about);
        Assert.Equal("Action.Execute", (string?)button["type"]);
        return await PressAsync((string)button["verb"]!, Filled(on, button, filled));
    }

    /// <summary>Any press, whether or not a card offers it.</summary>
    /// <param name="id">Given twice, it is the same press delivered again.</param>
    public async Task<Shown> PressAsync(string verb, JsonObject data, string? id = null, bool automatic = false)
    {
        var value = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data.DeepClone() } };
        if (automatic)
        {
            value["trigger"] = "automatic";
        }
        var answer = await InvokeAsync("adaptiveCard/action", value, id);
        Assert.Equal(200, (int)answer["statusCode"]!);
        return answer["value"] is JsonObject card ? new(null, card) : new((string?)answer["value"], null);
    }

    /// <summary>What a press of this button carries, for delivering it more than once.</summary>
    public static (string Verb, JsonObject Data) Payload(Shown on, string title, params (string Input, string Value)[] filled)
    {
        var button = on.Button(title);
        return ((string)button["verb"]!, Filled(on, button, filled));
    }

    public Task<Shown> OpenDialogAsync(Shown on, string title) => DialogAsync("task/fetch", on, title, null, []);

    public Task<Shown> SubmitDialogAsync(Shown on, string title, params (string Input, string Value)[] filled) => DialogAsync("task/submit", on, title, null, filled);

    public async Task<Shown> DialogAsync(string name, Shown on, string title, string? id, (string Input, string Value)[] filled)
    {
        var button = on.Button(title);
        Assert.Equal("Action.Submit", (string?)button["type"]);
        var answer = await InvokeAsync(name, new JsonObject { ["data"] = Filled(on, button, filled), ["context"] = new JsonObject { ["theme"] = "default" } }, id);
        var task = answer["task"]!;
        return (string?)task["type"] == "continue"
            ? new(null, task["value"]!["card"]!["content"]) { InDialog = true }
            : new((string?)task["value"], null);
    }

    public JsonObject Activity(string type, string? id = null)
    {
        var activity = Activities.Of(type, bot.ServiceUrl, kind);
        activity["id"] = id ?? NewId();
        activity["locale"] = locale;
        activity["from"] = new JsonObject { ["id"] = who.ChatUserId, ["name"] = who.Name, ["aadObjectId"] = who.Id };
        activity["conversation"]!["id"] = conversation;
        activity["conversation"]!["tenantId"] = StoryBot.Practice.TenantId;
        activity["channelData"]!["tenant"]!["id"] = StoryBot.Practice.TenantId;
        return activity;
    }

    public async Task<JsonNode> InvokeAsync(string name, JsonNode value, string? id = null)
    {
        var activity = Activity("invoke", id);
        activity["name"] = name;
        activity["value"] = value;
        return JsonNode.Parse(await PostAsync(activity))!;
    }

    private async Task<string> PostAsync(JsonObject activity)
    {
        using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await bot.Http.PostAsync($"{bot.Address}/api/messages", body, TestContext.Current.CancellationToken);
        Raw = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{answer.StatusCode}: {Raw}");
        Assert.DoesNotContain("Exception", Raw, StringComparison.Ordinal);
        Assert.DoesNotContain("   at PanelAssistant", Raw, StringComparison.Ordinal);
        return Raw;
    }

    /// <summary>A reply to the activity, a message for this person alone, or one in the private chat that a shared chat led to.</summary>
    private static bool IsAnswer(ConnectorCall call, JsonObject activity) =>
        call.Method == "POST" && (call.Target.EndsWith($"/activities/{activity["id"]}", StringComparison.Ordinal) || Platform.IsTargeted(call));

    private static JsonObject Filled(Shown on, JsonNode button, (string Input, string Value)[] filled)
    {
        var data = (JsonObject)(button["data"]?.DeepClone() ?? new JsonObject());
        var inputs = (string?)button["associatedInputs"] == "none" ? [] : on.Inputs;
        foreach (var input in inputs)
        {
            data[(string)input["id"]!] = (string?)input["value"] ?? "";
        }
        foreach (var (name, value) in filled)
        {
            var input = inputs.FirstOrDefault(input => (string?)input["id"] == name);
            Assert.True(input is not null, $"There is no input \"{name}\" for that button on:\n{on.Outline}");
            if (input["choices"] is JsonArray choices && value.Length > 0)
            {
                Assert.All(value.Split(','), chosen => Assert.Contains(choices, choice => (string?)choice!["value"] == chosen));
            }
            data[name] = value;
        }
        return data;
    }
}
