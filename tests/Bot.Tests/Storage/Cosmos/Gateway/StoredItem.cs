using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>An item as the container keeps it, with the properties that Cosmos DB adds.</summary>
/// <param name="Expires">When it is gone; nothing when it stays.</param>
public sealed record StoredItem(string Id, string ETag, JsonElement Body, DateTimeOffset? Expires);
