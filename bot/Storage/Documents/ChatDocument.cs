namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A shared chat and the forum it belongs to, because an administrator or its chair said so in it.</summary>
public sealed record ChatDocument
{
    public int Schema { get; init; } = 1;

    public required string ConversationId { get; init; }

    public string? Forum { get; init; }

    public required string ServiceUrl { get; init; }

    public required string TenantId { get; init; }
}
