using System.Text.Json;
using System.Text.Json.Serialization;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// A forum's JSON, read and written by hand: every start waits for this document, and what the serializer compiles for each type
/// of value in it took a fifth of the start. What is seldom in it is left to the serializer.
/// </summary>
internal sealed class ForumJson : JsonConverter<ForumDocument>
{
    /// <exception cref="JsonException">It is no forum, or lacks what every forum has.</exception>
    public override ForumDocument Read(ref Utf8JsonReader json, Type typeToConvert, JsonSerializerOptions options)
    {
        var (found, holdings) = (new ForumDocument { Forum = "", Holdings = [] }, false);
        while (PlainJson.Next(ref json) is { } name)
        {
            holdings |= name is "holdings";
            found = name switch
            {
                "schema" => found with { Schema = json.GetInt32() },
                "forum" => found with { Forum = json.GetString()! },
                "holdings" => found with { Holdings = PlainJson.List(ref json, Holding) },
                "coordinator" => found with { Coordinator = json.GetString() },
                "frontDoor" => found with { FrontDoor = PlainJson.Texts(ref json) },
                "others" => found with { Others = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListOtherDocument) },
                "awaited" => found with { Awaited = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListAwaitedDocument) },
                "findings" => found with { Findings = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListDirectoryFinding) },
                "seniorManagers" => found with { SeniorManagers = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListSeniorManagerDocument) },
                "firstMeeting" => found with { FirstMeeting = PlainJson.Day(ref json) },
                "standIns" => found with { StandIns = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListStandInDocument) },
                "handovers" => found with { Handovers = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListHandoverDocument) },
                "moved" => found with { Moved = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListMovedMeeting) },
                "conflicts" => found with { Conflicts = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListDeclaredConflictDocument) },
                _ => PlainJson.Passing(ref json, found),
            };
        }
        return found.Forum.Length > 0 && holdings ? found : throw new JsonException("A forum without its name or its holdings.");
    }

    public override void Write(Utf8JsonWriter json, ForumDocument forum, JsonSerializerOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("schema"u8, forum.Schema);
        json.WriteString("forum"u8, forum.Forum);
        json.WriteStartArray("holdings"u8);
        foreach (var held in forum.Holdings)
        {
            Write(json, held);
        }
        json.WriteEndArray();
        PlainJson.Write(json, "coordinator"u8, forum.Coordinator);
        PlainJson.Write(json, "frontDoor"u8, forum.FrontDoor);
        PlainJson.Write(json, "others"u8, forum.Others, static () => DocumentJson.Default.IReadOnlyListOtherDocument);
        PlainJson.Write(json, "awaited"u8, forum.Awaited, static () => DocumentJson.Default.IReadOnlyListAwaitedDocument);
        PlainJson.Write(json, "findings"u8, forum.Findings, static () => DocumentJson.Default.IReadOnlyListDirectoryFinding);
        PlainJson.Write(json, "seniorManagers"u8, forum.SeniorManagers, static () => DocumentJson.Default.IReadOnlyListSeniorManagerDocument);
        PlainJson.Write(json, "firstMeeting"u8, forum.FirstMeeting);
        PlainJson.Write(json, "standIns"u8, forum.StandIns, static () => DocumentJson.Default.IReadOnlyListStandInDocument);
        PlainJson.Write(json, "handovers"u8, forum.Handovers, static () => DocumentJson.Default.IReadOnlyListHandoverDocument);
        PlainJson.Write(json, "moved"u8, forum.Moved, static () => DocumentJson.Default.IReadOnlyListMovedMeeting);
        PlainJson.Write(json, "conflicts"u8, forum.Conflicts, static () => DocumentJson.Default.IReadOnlyListDeclaredConflictDocument);
        json.WriteEndObject();
    }

    private static HoldingDocument Holding(ref Utf8JsonReader json)
    {
        var found = new HoldingDocument("", "", "", default, default, null);
        while (PlainJson.Next(ref json) is { } name)
        {
            found = name switch
            {
                "person" => found with { Person = json.GetString()! },
                "name" => found with { Name = json.GetString()! },
                "seat" => found with { Seat = json.GetString()! },
                "role" => found with { Role = PlainJson.Named<SeatRole>(ref json) },
                "from" => found with { From = PlainJson.Day(ref json) },
                "to" => found with { To = PlainJson.Day(ref json) },
                "email" => found with { Email = json.GetString() },
                _ => PlainJson.Passing(ref json, found),
            };
        }
        return found;
    }

    private static void Write(Utf8JsonWriter json, HoldingDocument held)
    {
        json.WriteStartObject();
        json.WriteString("person"u8, held.Person);
        json.WriteString("name"u8, held.Name);
        json.WriteString("seat"u8, held.Seat);
        json.WriteString("role"u8, held.Role.ToString());
        PlainJson.Write(json, "from"u8, held.From);
        PlainJson.Write(json, "to"u8, held.To);
        PlainJson.Write(json, "email"u8, held.Email);
        json.WriteEndObject();
    }
}
