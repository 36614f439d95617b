using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Notices;

/// <summary>Draws a claimed notice for its receiver and hands it to the platform.</summary>
internal sealed class NoticeDelivery(IMessenger messenger, TimeProvider clock, ILogger log)
{
    public async Task<SentNotice> SendAsync(ClaimedNotice claimed, CancellationToken cancellation)
    {
        var notice = claimed.Notice;
        if (claimed.Person?.Value is not { ServiceUrl: { } service, TenantId: { } tenant } person)
        {
            return new(notice, null, new Delivery.NotReachable(0));
        }
        if (Draw(notice, person) is not { } card)
        {
            return new(notice, null, new Delivery.Rejected(0));
        }
        ChatAddress? address = person.ConversationId is { } conversation ? new(conversation, service, tenant, Shared: false) : null;
        if (address is null)
        {
            if (person.ChatUserId is null)
            {
                return new(notice, null, new Delivery.NotReachable(0));
            }
            (address, var opened) = await messenger.OpenPrivateChatAsync(service, tenant, person.ChatUserId, cancellation);
            if (address is null)
            {
                // Nothing has been sent yet, so a broken connection here is no reason for doubt.
                return new(notice, claimed.Person, opened is Delivery.Unknown ? new Delivery.Busy(null) : opened);
            }
        }
        var delivery = await messenger.SendAsync(address, card, cancellation);
        return new(notice, claimed.Person, delivery, person.ConversationId is null ? address : null);
    }

    private PersonalCard? Draw(Stored<NoticeDocument> notice, PersonDocument person)
    {
        try
        {
            return NoticeCard.Render(notice.Value.ToDomain(notice.Id), UkTime.DateOf(clock.GetUtcNow()), Language.For(person.Locale));
        }
#pragma warning disable CA1031 // One that cannot be drawn must not hold up the others, whatever is wrong with it.
        catch (Exception error)
#pragma warning restore CA1031
        {
            NoticeLog.CannotBeSent(log, notice.Value.Kind, error.GetType().Name);
            return null;
        }
    }
}
