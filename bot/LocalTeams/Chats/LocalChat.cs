namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>A chat of the local page. Membership does not change while practising.</summary>
public sealed record LocalChat
{
    public required string Id { get; init; }

    public required ChatType Type { get; init; }

    public required string Name { get; init; }

    public string? Forum { get; init; }

    /// <summary>Chat user ids of people, without the bot.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public string? MeetingId { get; init; }

    /// <summary>Chat user id.</summary>
    public string? Organizer { get; init; }

    public bool IsShared => Type is not ChatType.Personal;
}

public enum ChatType
{
    Personal,
    GroupChat,
    Meeting,
}
