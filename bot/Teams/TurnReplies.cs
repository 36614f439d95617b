using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Elements;

namespace PanelAssistant.Bot.Teams;

/// <summary>Says an answer with messages: to the chat, to one person inside it, or in that person's private chat.</summary>
internal sealed class TurnReplies(ConnectorClient connector, Messenger messenger, SharedSurface surface, BotIdentity bot, TeamsSettings settings)
{
    private readonly BusyRetry _retry = new();

    private enum Route
    {
        Reply,
        Targeted,
    }

    /// <returns>What became of it; null when there was nothing to say.</returns>
    public ValueTask<Delivery?> AnswerAsync(TurnContext turn, Answer answer) => answer switch
    {
        Answer.Say say => SayAsync(turn, say.Text),
        Answer.Show show => ShowAsync(turn, new(show.Toast, show.Card)),
        Answer.Dialog dialog => ShowAsync(turn, new(null, dialog.Card)),
        Answer.CloseDialog { Card: { } card } close => ShowAsync(turn, new(close.Text, card)),
        Answer.CloseDialog close => SayAsync(turn, close.Text),
        Answer.Post post => PostAsync(turn, post.Card),
        _ => new((Delivery?)null),
    };

    public async ValueTask<Delivery?> SayAsync(TurnContext turn, string text)
    {
        if (turn.IsTargeted && turn.Place.IsShared)
        {
            return turn.Speaker is { } speaker ? await TargetAsync(turn, speaker, new(text, null)) : null;
        }
        return await DeliverAsync(turn, Route.Reply, new(text, null));
    }

    /// <summary>The rest of an invoke's answer, once its response is on the way.</summary>
    public ValueTask<Delivery?> FollowUpAsync(TurnContext turn, Answer answer) => answer switch
    {
        Answer.Post post => PostAsync(turn, post.Card),
        Answer.CloseDialog { Card: { } card } when turn.Shape is TurnShape.Dialog => PrivateAsync(turn, new(null, card)),
        _ => new((Delivery?)null),
    };

    private async ValueTask<Delivery?> PostAsync(TurnContext turn, SharedCard card) => await DeliverAsync(turn, Route.Reply, new(null, card));

    private async ValueTask<Delivery?> ShowAsync(TurnContext turn, OutgoingMessage message)
    {
        if (!turn.Place.IsShared)
        {
            return await DeliverAsync(turn, Route.Reply, message);
        }
        if (turn.Speaker is not { } speaker)
        {
            return null;
        }
        var targeted = settings.TargetedMessages ? await TargetAsync(turn, speaker, message) : new Delivery.Rejected(0);
        if (targeted is not (Delivery.Rejected or Delivery.NotReachable))
        {
            return targeted;
        }
        var quiet = await PrivateAsync(turn, message);
        return quiet is Delivery.Rejected or Delivery.NotReachable
            ? await DeliverAsync(turn, Route.Reply, new(Sentences.OpenPrivateChat(turn), null))
            : quiet;
    }

    private ValueTask<Delivery> TargetAsync(TurnContext turn, Speaker speaker, OutgoingMessage message) =>
        DeliverAsync(turn, Route.Targeted, message with { To = new(speaker.ChatUserId, turn.ConversationId, bot.ChatId) });

    private async ValueTask<Delivery?> PrivateAsync(TurnContext turn, OutgoingMessage message)
    {
        if (!turn.Place.IsShared)
        {
            return await DeliverAsync(turn, Route.Reply, message);
        }
        if (turn.Speaker is not { } speaker)
        {
            return null;
        }
        var (chat, opened) = await messenger.OpenPrivateChatAsync(turn.Place.ServiceUrl, turn.Place.TenantId, speaker.ChatUserId, CancellationToken.None);
        if (chat is null)
        {
            return opened;
        }
        using var body = message.ToBody();
        using var reply = await connector.SendAsync(chat.ServiceUrl, chat.ConversationId, body.Written, CancellationToken.None);
        return reply.ToDelivery();
    }

    private async ValueTask<Delivery> DeliverAsync(TurnContext turn, Route route, OutgoingMessage message)
    {
        var written = message.ToBody();
        // What one person alone sees needs no guard: the bot checked their rights when it made the answer.
        using var body = route is Route.Targeted ? written : await surface.PassAsync(written, turn.Address, turn.Words, CancellationToken.None);
        var first = await OnceAsync(turn, route, body, CancellationToken.None);
        return first is Delivery.Busy busy ? await _retry.AgainAsync(busy, cancellation => OnceAsync(turn, route, body, cancellation)) : first;
    }

    private async ValueTask<Delivery> OnceAsync(TurnContext turn, Route route, PooledBuffer body, CancellationToken cancellation)
    {
        var (service, chat, json) = (turn.Place.ServiceUrl, turn.ConversationId, body.Written);
        using var reply = await (route switch
        {
            Route.Targeted => connector.SendTargetedAsync(service, chat, json, cancellation),
            _ when turn.Activity is { Type: ActivityTypes.Message, Id: { Length: > 0 } id } => connector.ReplyAsync(service, chat, id, json, cancellation),
            _ => connector.SendAsync(service, chat, json, cancellation),
        });
        return reply.ToDelivery();
    }
}
