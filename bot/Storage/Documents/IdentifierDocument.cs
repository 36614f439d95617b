namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// Says that something identifies a child whom the partnership knows. The id is a hash, so the guard of shared chats
/// can ask for exactly the words of one outgoing card, and the list itself names nobody.
/// </summary>
public sealed record IdentifierDocument
{
    public int Schema { get; init; } = 1;
}
