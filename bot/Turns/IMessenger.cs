using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Turns;

/// <summary>The way out: says things in chats, outside the answer to a turn.</summary>
public interface IMessenger
{
    /// <summary>Sends one new message. Never tries again by itself: who calls decides that.</summary>
    ValueTask<Delivery> SendAsync(ChatAddress to, Card card, CancellationToken cancellation);

    /// <summary>Puts a new face on a message sent earlier. Harmless when repeated.</summary>
    ValueTask<Delivery> UpdateAsync(ChatAddress to, string activityId, Card card, CancellationToken cancellation);

    /// <summary>Opens (or finds again) the private chat with a person; the platform needs the app installed for them.</summary>
    /// <returns>The address, or why there is none.</returns>
    ValueTask<(ChatAddress? Address, Delivery Result)> OpenPrivateChatAsync(string serviceUrl, string tenantId, string chatUserId, CancellationToken cancellation);

    /// <summary>Who is in a chat now. Empty when the platform does not say.</summary>
    ValueTask<IReadOnlyList<ChatMember>> MembersAsync(ChatAddress chat, CancellationToken cancellation);
}

/// <summary>Where a chat is reached. The service URL is one that a verified token vouched for.</summary>
public sealed record ChatAddress(string ConversationId, string ServiceUrl, string TenantId, bool Shared);

/// <summary>What became of one send.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <param name="ActivityId">The platform's id of the message, for updating it later. May be empty.</param>
    public sealed record Sent(string ActivityId) : Delivery;

    /// <summary>429, 412, 502, 503, 504: the platform did not take it; try later.</summary>
    /// <param name="After">How long it asked to wait, if it said.</param>
    public sealed record Busy(TimeSpan? After) : Delivery;

    /// <summary>403 or 404: no chat with this person, blocked, or not installed.</summary>
    public sealed record NotReachable(int Status) : Delivery;

    /// <summary>413 or another 4xx: will never be taken as it is.</summary>
    public sealed record Rejected(int Status) : Delivery;

    /// <summary>The connection broke after the message may have left: it may or may not have arrived.</summary>
    public sealed record Unknown : Delivery;
}
