using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Bot.Teams;

/// <summary>Sends outside the answer to a turn: one try a call, and what became of it.</summary>
internal sealed class Messenger(ConnectorClient connector, ServiceUrls services, SharedSurface surface, BotIdentity bot) : IMessenger
{
    private const int PageSize = 500;

    /// <summary>Ten thousand people: more than a chat can hold. Ends the loop if a service never does.</summary>
    private const int MostPages = 20;

    public async ValueTask<Delivery> SendAsync(ChatAddress to, Card card, CancellationToken cancellation)
    {
        using var body = await BodyAsync(to, card, cancellation);
        using var reply = await connector.SendAsync(to.ServiceUrl, to.ConversationId, body.Written, cancellation);
        return reply.ToDelivery();
    }

    public async ValueTask<Delivery> UpdateAsync(ChatAddress to, string activityId, Card card, CancellationToken cancellation)
    {
        using var body = await BodyAsync(to, card, cancellation);
        using var reply = await connector.UpdateAsync(to.ServiceUrl, to.ConversationId, activityId, body.Written, targeted: false, cancellation);
        return reply.IsSuccess ? new Delivery.Sent(activityId) : reply.ToDelivery();
    }

    public async ValueTask<(ChatAddress? Address, Delivery Result)> OpenPrivateChatAsync(string serviceUrl, string tenantId, string chatUserId, CancellationToken cancellation)
    {
        services.Vouch(serviceUrl);
        using var body = new ConversationRequest(bot.ChatId, chatUserId, tenantId).ToBody();
        using var reply = await connector.CreateConversationAsync(serviceUrl, body.Written, cancellation);
        return reply.ToDelivery() switch
        {
            Delivery.Sent { ActivityId.Length: > 0 } opened => (new(opened.ActivityId, serviceUrl, tenantId, Shared: false), opened),
            // Taken, but without saying which chat: asking again is harmless.
            Delivery.Sent => (null, new Delivery.Unknown()),
            var failed => (null, failed),
        };
    }

    public async ValueTask<IReadOnlyList<ChatMember>> MembersAsync(ChatAddress chat, CancellationToken cancellation)
    {
        services.Vouch(chat.ServiceUrl);
        var everybody = new List<ChatMember>();
        string? next = null;
        for (var page = 0; page < MostPages; page++)
        {
            using var reply = await connector.PagedMembersAsync(chat.ServiceUrl, chat.ConversationId, PageSize, next, cancellation);
            if (!reply.IsSuccess || ConnectorJson.Members(reply.Body) is not { } found)
            {
                // Half a roster would be taken for a whole one, so a broken later page means that nothing is known.
                return page == 0 ? await PlainMembersAsync(chat, cancellation) : [];
            }
            everybody.AddRange(found.People);
            if (found.Next is null)
            {
                return everybody;
            }
            next = found.Next;
        }
        return [];
    }

    private async ValueTask<IReadOnlyList<ChatMember>> PlainMembersAsync(ChatAddress chat, CancellationToken cancellation)
    {
        using var reply = await connector.MembersAsync(chat.ServiceUrl, chat.ConversationId, cancellation);
        return reply.IsSuccess && ConnectorJson.Members(reply.Body) is { } found ? found.People : [];
    }

    private ValueTask<PooledBuffer> BodyAsync(ChatAddress to, Card card, CancellationToken cancellation)
    {
        if (to.Shared && card is not SharedCard)
        {
            throw new ArgumentException("A card for one person was about to be sent to a shared chat.", nameof(card));
        }
        // An address is stored only from a verified turn, so its service is one that a token vouched for.
        services.Vouch(to.ServiceUrl);
        return surface.PassAsync(new OutgoingMessage(null, card).ToBody(), to, Language.English, cancellation);
    }
}
