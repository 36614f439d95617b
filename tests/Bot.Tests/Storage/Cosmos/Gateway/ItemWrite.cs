using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>What is done to an item, with the numbers that a batch gives to it.</summary>
public enum ItemVerb
{
    Create = 0,
    Delete = 4,
    Replace = 5,
    Upsert = 20,
}

public sealed record ItemWrite(ItemVerb Verb, string Id, JsonElement? Body, string? IfMatch);

/// <param name="Item">As it now is, where something was stored.</param>
public sealed record ItemResult(int Status, StoredItem? Item = null);
