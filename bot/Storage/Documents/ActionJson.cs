using System.Text.Json;
using System.Text.Json.Serialization;
using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>An action's JSON, read and written by hand: the first turn after a start is often a list of them.</summary>
/// <seealso cref="PlainJson"/>
internal sealed class ActionJson : JsonConverter<ActionDocument>
{
    /// <exception cref="JsonException">It is no action, or lacks what every action has.</exception>
    public override ActionDocument Read(ref Utf8JsonReader json, Type typeToConvert, JsonSerializerOptions options)
    {
        var (schema, nudgeStep, state, tracker) = (1, 0, default(ActionState), "open");
        (int? number, int? child, DateOnly? due) = (null, null, null);
        (string? forum, string? what, string? owner, string? createdBy) = (null, null, null, null);
        (string? ownerSeat, string? about, string? link, string? objective, string? tagFor) = (null, null, null, null, null);
        (DateTimeOffset? created, DateTimeOffset? nextNudge) = (null, null);
        (DateOnly? doneOn, DateOnly? askedUntil, DateOnly? seniorToldOn) = (null, null, null);
        (TacticalDocument? tactical, IReadOnlyList<string>? tags, IReadOnlyList<ActionUpdateDocument> updates, ActionEffect? effect) = (null, null, [], null);
        while (PlainJson.Next(ref json) is { } name)
        {
            switch (name)
            {
                case "schema": schema = json.GetInt32(); break;
                case "number": number = json.GetInt32(); break;
                case "forum": forum = json.GetString(); break;
                case "what": what = json.GetString(); break;
                case "owner": owner = json.GetString(); break;
                case "ownerSeat": ownerSeat = json.GetString(); break;
                case "due": due = PlainJson.Day(ref json); break;
                case "child": child = json.GetInt32(); break;
                case "about": about = json.GetString(); break;
                case "link": link = json.GetString(); break;
                case "tactical": tactical = JsonSerializer.Deserialize(ref json, DocumentJson.Default.TacticalDocument); break;
                case "objective": objective = json.GetString(); break;
                case "tags": tags = PlainJson.Texts(ref json); break;
                case "tagFor": tagFor = json.GetString(); break;
                case "state": state = PlainJson.Named<ActionState>(ref json); break;
                case "tracker": tracker = json.GetString()!; break;
                case "createdBy": createdBy = json.GetString(); break;
                case "created": created = json.GetDateTimeOffset(); break;
                case "updates": updates = PlainJson.Rare(ref json, static () => DocumentJson.Default.IReadOnlyListActionUpdateDocument) ?? []; break;
                case "doneOn": doneOn = PlainJson.Day(ref json); break;
                case "askedUntil": askedUntil = PlainJson.Day(ref json); break;
                case "effect": effect = PlainJson.Named<ActionEffect>(ref json); break;
                case "seniorToldOn": seniorToldOn = PlainJson.Day(ref json); break;
                case "nudgeStep": nudgeStep = json.GetInt32(); break;
                case "nextNudge": nextNudge = json.GetDateTimeOffset(); break;
                default: json.Skip(); break;
            }
        }
        return new()
        {
            Schema = schema,
            Number = number ?? throw Lacks(nameof(number)),
            Forum = forum ?? throw Lacks(nameof(forum)),
            What = what ?? throw Lacks(nameof(what)),
            Owner = owner ?? throw Lacks(nameof(owner)),
            OwnerSeat = ownerSeat,
            Due = due ?? throw Lacks(nameof(due)),
            Child = child,
            About = about,
            Link = link,
            Tactical = tactical,
            Objective = objective,
            Tags = tags,
            TagFor = tagFor,
            State = state,
            Tracker = tracker,
            CreatedBy = createdBy ?? throw Lacks(nameof(createdBy)),
            Created = created ?? throw Lacks(nameof(created)),
            Updates = updates,
            DoneOn = doneOn,
            AskedUntil = askedUntil,
            Effect = effect,
            SeniorToldOn = seniorToldOn,
            NudgeStep = nudgeStep,
            NextNudge = nextNudge,
        };
    }

    public override void Write(Utf8JsonWriter json, ActionDocument action, JsonSerializerOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("schema"u8, action.Schema);
        json.WriteNumber("number"u8, action.Number);
        json.WriteString("forum"u8, action.Forum);
        json.WriteString("what"u8, action.What);
        json.WriteString("owner"u8, action.Owner);
        PlainJson.Write(json, "ownerSeat"u8, action.OwnerSeat);
        PlainJson.Write(json, "due"u8, action.Due);
        if (action.Child is { } child)
        {
            json.WriteNumber("child"u8, child);
        }
        PlainJson.Write(json, "about"u8, action.About);
        PlainJson.Write(json, "link"u8, action.Link);
        if (action.Tactical is { } tactical)
        {
            json.WritePropertyName("tactical"u8);
            JsonSerializer.Serialize(json, tactical, DocumentJson.Default.TacticalDocument);
        }
        PlainJson.Write(json, "objective"u8, action.Objective);
        PlainJson.Write(json, "tags"u8, action.Tags);
        PlainJson.Write(json, "tagFor"u8, action.TagFor);
        json.WriteString("state"u8, action.State.ToString());
        json.WriteString("tracker"u8, action.Tracker);
        json.WriteString("createdBy"u8, action.CreatedBy);
        PlainJson.Write(json, "created"u8, action.Created);
        PlainJson.Write(json, "updates"u8, action.Updates, static () => DocumentJson.Default.IReadOnlyListActionUpdateDocument);
        PlainJson.Write(json, "doneOn"u8, action.DoneOn);
        PlainJson.Write(json, "askedUntil"u8, action.AskedUntil);
        PlainJson.Write(json, "effect"u8, action.Effect?.ToString());
        PlainJson.Write(json, "seniorToldOn"u8, action.SeniorToldOn);
        json.WriteNumber("nudgeStep"u8, action.NudgeStep);
        PlainJson.Write(json, "nextNudge"u8, action.NextNudge);
        json.WriteEndObject();
    }

    private static JsonException Lacks(string name) => new($"An action without \"{name}\".");
}
