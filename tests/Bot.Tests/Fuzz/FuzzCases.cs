using System.Text;
using System.Text.Json.Nodes;
using PanelAssistant.Tests.Bot.Stories;

namespace PanelAssistant.Tests.Bot.Fuzz;

/// <summary>Hostile requests, the same ones for the same seed.</summary>
/// <param name="speakers">Who sends them, in which chats.</param>
internal sealed class FuzzCases(int seed, IReadOnlyList<Chat> speakers)
{
    private const int Remembered = 64;
    private const int MostDepth = 4_000;

    private readonly Random _random = new(seed);
    private readonly List<byte[]> _sent = [];

    /// <summary>The next body, and whether it was sent before as it is.</summary>
    public (byte[] Body, bool Replayed) Next()
    {
        if (_sent.Count > 0 && _random.Next(20) == 0)
        {
            return (Of(_sent), true);
        }
        var body = _random.Next(10) switch
        {
            0 => Noise(),
            1 => Nested(),
            2 or 3 => Torn(Bytes(Sensible())),
            4 => Bytes(Bent(Sensible())),
            _ => Bytes(Sensible()),
        };
        if (_sent.Count < Remembered)
        {
            _sent.Add(body);
        }
        else
        {
            _sent[_random.Next(Remembered)] = body;
        }
        return (body, false);
    }

    /// <summary>An activity whose envelope is right and whose contents are anybody's.</summary>
    private JsonObject Sensible()
    {
        var chat = Of(speakers);
        if (_random.Next(3) == 0)
        {
            var said = chat.Activity("message");
            said["text"] = Text();
            return said;
        }
        var activity = chat.Activity("invoke");
        var data = new JsonObject();
        for (var fields = _random.Next(8); fields > 0; fields--)
        {
            data[Of(FuzzWords.Fields)] = _random.Next(8) == 0 ? Anything(2) : Of(FuzzWords.Values);
        }
        var verb = Of(FuzzWords.Verbs);
        switch (_random.Next(6))
        {
            case 0:
                data["verb"] = verb;
                activity["name"] = _random.Next(2) == 0 ? "task/fetch" : "task/submit";
                activity["value"] = new JsonObject { ["data"] = data };
                break;
            case 1:
                activity["name"] = Of((string[])["composeExtension/query", "composeExtension/fetchTask", "composeExtension/submitAction", "adaptiveCard/action", "signin/verifyState", ""]);
                activity["value"] = new JsonObject { ["commandId"] = verb, ["parameters"] = Anything(2), ["data"] = data };
                break;
            default:
                activity["name"] = "adaptiveCard/action";
                activity["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data }, ["trigger"] = _random.Next(4) == 0 ? "automatic" : "manual" };
                break;
        }
        return activity;
    }

    private string Text() => _random.Next(4) switch
    {
        0 => Of(FuzzWords.Values),
        1 => $"<at>Panel Assistant</at> {Of(FuzzWords.Commands)}",
        _ => $"{Of(FuzzWords.Commands)} {Of(FuzzWords.Values)} {(_random.Next(2) == 0 ? Of(FuzzWords.Values) : "")}",
    };

    /// <summary>The same with one thing anywhere in it of another type, gone, or another.</summary>
    private JsonObject Bent(JsonObject activity)
    {
        var here = activity;
        while (here.Where(field => field.Value is JsonObject { Count: > 0 }).Select(field => (JsonObject)field.Value!).ToList() is { Count: > 0 } inner && _random.Next(3) > 0)
        {
            here = Of(inner);
        }
        var name = Of(here.Select(field => field.Key).ToList());
        if (_random.Next(4) == 0)
        {
            here.Remove(name);
        }
        else
        {
            here[name] = Anything(3);
        }
        return activity;
    }

    private JsonNode? Anything(int depth) => _random.Next(depth > 0 ? 9 : 6) switch
    {
        0 => null,
        1 => _random.Next(),
        2 => _random.Next(2) == 0,
        3 => -1.5e300,
        4 or 5 => Of(FuzzWords.Values),
        6 => new JsonArray([.. Enumerable.Range(0, _random.Next(4)).Select(_ => Anything(depth - 1))]),
        7 => new JsonArray(),
        _ => new JsonObject(Enumerable.Range(0, _random.Next(4)).Select(at => KeyValuePair.Create($"{Of(FuzzWords.Fields)}{at}", Anything(depth - 1)))),
    };

    private byte[] Noise()
    {
        var bytes = new byte[_random.Next(2_000)];
        _random.NextBytes(bytes);
        return bytes;
    }

    private byte[] Nested()
    {
        var depth = _random.Next(1, MostDepth);
        var (open, close) = _random.Next(2) == 0 ? ("[", "]") : ("{\"value\":", "}");
        var deep = string.Concat(Enumerable.Repeat(open, depth)) + "1" + string.Concat(Enumerable.Repeat(close, depth));
        var activity = Sensible().ToJsonString();
        return Encoding.UTF8.GetBytes(_random.Next(2) == 0 ? deep : $"{activity[..^1]},\"extra\":{deep}}}");
    }

    /// <summary>Cut off, or with some bytes changed.</summary>
    private byte[] Torn(byte[] body)
    {
        if (_random.Next(2) == 0)
        {
            return body[.._random.Next(body.Length)];
        }
        for (var times = _random.Next(1, 6); times > 0; times--)
        {
            body[_random.Next(body.Length)] = (byte)_random.Next(256);
        }
        return body;
    }

    private static byte[] Bytes(JsonObject activity) => Encoding.UTF8.GetBytes(activity.ToJsonString());

    private T Of<T>(IReadOnlyList<T> from) => from[_random.Next(from.Count)];
}
