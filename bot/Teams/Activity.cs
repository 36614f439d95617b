using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// The parts of an Activity that this bot reads. Everything else is skipped; a wrong type makes the body unreadable.
/// Nothing sets them after reading; they are not init-only because the serializer reads such types at half the speed.
/// </summary>
internal sealed record Activity
{
    public string? Type { get; set; }

    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Text { get; set; }

    public string? Locale { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public string? ReplyToId { get; set; }

    /// <summary>Of an installationUpdate: add, add-upgrade, remove, remove-upgrade.</summary>
    public string? Action { get; set; }

    public ChannelAccount? From { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelData? ChannelData { get; set; }

    public IReadOnlyList<Entity?>? Entities { get; set; }

    public IReadOnlyList<Attachment?>? Attachments { get; set; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; set; }

    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; set; }

    public JsonElement Value { get; set; }
}

internal sealed record ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    public string? AadObjectId { get; set; }

    /// <summary>On the recipient of a message that one person sent to the bot alone, inside a shared chat.</summary>
    public bool? IsTargeted { get; set; }
}

internal sealed record ConversationAccount
{
    public string? Id { get; set; }

    public string? ConversationType { get; set; }

    public string? TenantId { get; set; }
}

internal sealed record ChannelData
{
    public Named? Tenant { get; set; }

    public Named? Meeting { get; set; }

    public string? EventType { get; set; }
}

internal sealed record Named
{
    public string? Id { get; set; }
}

internal sealed record Entity
{
    public string? Type { get; set; }

    public string? Text { get; set; }

    public Named? Mentioned { get; set; }
}

internal sealed record Attachment
{
    public string? ContentType { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata, MaxDepth = ActivityReader.DeepestJson)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityJson : JsonSerializerContext;
