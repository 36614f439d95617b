using System.Text.Json;
using PanelAssistant.Tests.Benchmarks.Wire;

namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>Who and which chats the bot's practice partnership has, asked of the bot itself.</summary>
internal sealed record Practice
{
    public required IReadOnlyList<Who> People { get; init; }

    /// <summary>Those of them who hold a seat, and which.</summary>
    public required IReadOnlyList<(Who Who, string Seat)> Members { get; init; }

    /// <summary>Private chats by the person's chat id.</summary>
    public required IReadOnlyDictionary<string, Where> Private { get; init; }

    public required Where Meeting { get; init; }

    public required string Forum { get; init; }

    public required Who Chair { get; init; }

    public static Practice Of(int port)
    {
        using var people = JsonDocument.Parse(PlainClient.Get(port, "/local/people").Body);
        using var chats = JsonDocument.Parse(PlainClient.Get(port, "/local/conversations").Body);
        var all = people.RootElement.EnumerateArray().ToArray();
        var meeting = chats.RootElement.EnumerateArray().First(chat => Text(chat, "type") == "meeting");
        var forum = Text(meeting, "forum");
        return new()
        {
            People = [.. all.Select(Person)],
            Members =
            [
                ..
                from person in all
                let seat = person.GetProperty("seats").EnumerateArray().FirstOrDefault(seat => Text(seat, "forum") == forum)
                where seat.ValueKind is JsonValueKind.Object
                select (Person(person), Text(seat, "seat")),
            ],
            Private = chats.RootElement.EnumerateArray()
                .Where(chat => Text(chat, "type") == "personal")
                .ToDictionary(chat => chat.GetProperty("members")[0].GetString()!, chat => new Where(Text(chat, "id"), Personal: true)),
            Meeting = new(Text(meeting, "id"), Personal: false),
            Forum = forum,
            Chair = Person(all.First(person => person.GetProperty("seats").EnumerateArray()
                .Any(seat => Text(seat, "forum") == forum && seat.GetProperty("chair").GetBoolean()))),
        };
    }

    private static Who Person(JsonElement person) =>
        new(Text(person, "id"), Text(person, "aadObjectId"), Text(person, "name"), Text(person, "agency"));

    private static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
