using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Bot.Teams;

/// <summary>Lets every message to a shared chat pass the guard, and puts a plain sentence in the place of one that it stops.</summary>
internal sealed class SharedSurface(ISharedSurfaceGuard guard, ILogger<SharedSurface> log)
{
    /// <returns>The body to send. The one given is disposed when it is stopped.</returns>
    public ValueTask<PooledBuffer> PassAsync(PooledBuffer body, ChatAddress to, Language words, CancellationToken cancellation) =>
        to.Shared ? AskAsync(body, to, words, cancellation) : new(body);

    private async ValueTask<PooledBuffer> AskAsync(PooledBuffer body, ChatAddress to, Language words, CancellationToken cancellation)
    {
        if (await guard.MayShowAsync(body.Written, to, cancellation))
        {
            return body;
        }
        log.HeldBack(to.ConversationId);
        body.Dispose();
        return new OutgoingMessage(Sentences.HeldBack(words), null).ToBody();
    }
}

/// <summary>Stands in until a guard is registered.</summary>
internal sealed class OpenSurface : ISharedSurfaceGuard
{
    public ValueTask<bool> MayShowAsync(ReadOnlyMemory<byte> json, ChatAddress to, CancellationToken cancellation) => new(true);
}
