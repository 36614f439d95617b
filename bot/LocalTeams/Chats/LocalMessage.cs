using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>A message as the chat keeps it, whoever wrote it.</summary>
public sealed record LocalMessage
{
    public required string Id { get; init; }

    public required string Chat { get; init; }

    /// <summary>Chat user id of a person, or the bot's.</summary>
    public required string From { get; init; }

    /// <summary>Practice time.</summary>
    public required DateTimeOffset At { get; init; }

    public string Text { get; init; } = "";

    /// <summary>Adaptive Cards as they came.</summary>
    public IReadOnlyList<JsonElement> Cards { get; init; } = [];

    /// <summary>Answers offered under the message.</summary>
    public IReadOnlyList<string> Suggested { get; init; } = [];

    /// <summary>Chat user id of the one person who sees it; nothing means everybody in the chat.</summary>
    public string? OnlyFor { get; init; }

    public bool Edited { get; init; }

    public bool Deleted { get; init; }

    public bool VisibleTo(string chatUserId) => OnlyFor is null || OnlyFor == chatUserId;
}

/// <summary>What one person sees in place of a card, since they pressed something or their client refreshed it.</summary>
/// <param name="At">Real time: the platform refreshes a card again only after a minute.</param>
public sealed record PersonalView(string Message, string Person, int Card, JsonElement View, DateTimeOffset At);
