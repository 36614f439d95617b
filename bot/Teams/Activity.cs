using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.Teams;

/// <summary>The parts of an Activity that this bot reads. Everything else is skipped; a wrong type makes the body unreadable.</summary>
internal sealed record Activity
{
    public string? Type { get; init; }

    public string? Name { get; init; }

    public string? Id { get; init; }

    public string? Text { get; init; }

    public string? Locale { get; init; }

    public string? ServiceUrl { get; init; }

    public string? ChannelId { get; init; }

    public string? ReplyToId { get; init; }

    /// <summary>Of an installationUpdate: add, add-upgrade, remove, remove-upgrade.</summary>
    public string? Action { get; init; }

    public ChannelAccount? From { get; init; }

    public ChannelAccount? Recipient { get; init; }

    public ConversationAccount? Conversation { get; init; }

    public ChannelData? ChannelData { get; init; }

    public IReadOnlyList<Entity?>? Entities { get; init; }

    public IReadOnlyList<Attachment?>? Attachments { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersAdded { get; init; }

    public IReadOnlyList<ChannelAccount?>? MembersRemoved { get; init; }

    public JsonElement Value { get; init; }
}

internal sealed record ChannelAccount
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? AadObjectId { get; init; }

    /// <summary>On the recipient of a message that one person sent to the bot alone, inside a shared chat.</summary>
    public bool? IsTargeted { get; init; }
}

internal sealed record ConversationAccount
{
    public string? Id { get; init; }

    public string? ConversationType { get; init; }

    public string? TenantId { get; init; }
}

internal sealed record ChannelData
{
    public Named? Tenant { get; init; }

    public Named? Meeting { get; init; }

    public string? EventType { get; init; }
}

internal sealed record Named
{
    public string? Id { get; init; }
}

internal sealed record Entity
{
    public string? Type { get; init; }

    public string? Text { get; init; }

    public Named? Mentioned { get; init; }
}

internal sealed record Attachment
{
    public string? ContentType { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, GenerationMode = JsonSourceGenerationMode.Metadata, MaxDepth = ActivityReader.DeepestJson)]
[JsonSerializable(typeof(Activity))]
internal sealed partial class ActivityJson : JsonSerializerContext;
