using System.Text.Json.Nodes;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>
/// The calendar of one mailbox as Graph keeps it: the same request with the same transaction id gives the event that is there,
/// another request with that id is refused.
/// </summary>
internal sealed class CalendarDouble
{
    public const string Mailbox = "panels@practice.example";

    private readonly Lock _lock = new();
    private readonly List<Kept> _events = [];

    /// <summary>Answers without doing anything.</summary>
    public (int Status, int? After, string Body)? Refusing { get; set; }

    /// <summary>Does what it is asked and says that it did not.</summary>
    public bool LosesAnswers { get; set; }

    /// <summary>Subject and start of each event.</summary>
    public IReadOnlyList<string> Events
    {
        get
        {
            lock (_lock)
            {
                return [.. _events.Select(kept => $"{kept.Now["subject"]} {kept.Now["start"]!["dateTime"]}").Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>The request that made each event.</summary>
    public IReadOnlyList<JsonNode> Asked
    {
        get
        {
            lock (_lock)
            {
                return [.. _events.Select(kept => JsonNode.Parse(kept.Asked)!)];
            }
        }
    }

    public void DeleteByHand(string subject)
    {
        lock (_lock)
        {
            _events.RemoveAll(kept => (string?)kept.Now["subject"] == subject);
        }
    }

    public (int Status, int? After, string Body)? Answer(string call, string body)
    {
        if (!call.Contains($"/v1.0/users/{Mailbox}/events", StringComparison.Ordinal))
        {
            return null;
        }
        lock (_lock)
        {
            var answer = Refusing ?? Do(call, body);
            return LosesAnswers ? Fault(500, "lost") : answer;
        }
    }

    public static (int Status, int? After, string Body) Fault(int status, string code, int? after = null) => (status, after, $$"""{"error":{"message":"no","code":"{{code}}"} }""");

    private (int Status, int? After, string Body) Do(string call, string body)
    {
        if (call.StartsWith("POST", StringComparison.Ordinal))
        {
            var key = (string)JsonNode.Parse(body)!["transactionId"]!;
            if (_events.FirstOrDefault(kept => (string)kept.Now["transactionId"]! == key) is { } there)
            {
                return there.Asked == body ? (201, null, there.Now.ToJsonString()) : Fault(409, "ErrorDuplicateTransactionId");
            }
            var made = JsonNode.Parse(body)!.AsObject();
            made["id"] = $"event-{Guid.NewGuid():N}";
            _events.Add(new(body, made));
            return (201, null, made.ToJsonString());
        }
        if (_events.FirstOrDefault(kept => call.EndsWith($"/{kept.Now["id"]}", StringComparison.Ordinal)) is not { } found)
        {
            return Fault(404, "ErrorItemNotFound");
        }
        if (call.StartsWith("DELETE", StringComparison.Ordinal))
        {
            _events.Remove(found);
            return (204, null, "");
        }
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject())
        {
            found.Now[name] = value?.DeepClone();
        }
        return (200, null, found.Now.ToJsonString());
    }

    private sealed record Kept(string Asked, JsonObject Now);
}
