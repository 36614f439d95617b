using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Tests.Benchmarks.Floor;

/// <summary>What any bot reads of an activity before it can answer.</summary>
internal sealed record FloorActivity(
    string Type,
    string Id,
    string ServiceUrl,
    string ChannelId,
    Account From,
    Conversation Conversation,
    Account Recipient,
    string? Name,
    string? Text,
    string? Locale,
    string? ReplyToId,
    JsonElement? Value,
    JsonElement? ChannelData);

internal sealed record Account(string Id, string? Name, string? AadObjectId);

internal sealed record Conversation(string Id, string? ConversationType, string? TenantId);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(FloorActivity))]
internal sealed partial class FloorJson : JsonSerializerContext;
