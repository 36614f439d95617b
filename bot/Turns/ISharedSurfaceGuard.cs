namespace PanelAssistant.Bot.Turns;

/// <summary>The last look at whatever is about to be shown to a whole chat.</summary>
public interface ISharedSurfaceGuard
{
    /// <summary>
    /// False when the JSON may name a person: then a plain sentence goes out instead. Asked for every message to a
    /// shared chat, never for what one person alone will see.
    /// </summary>
    /// <param name="json">The message as UTF-8 JSON, card and text. Valid only until the returned task ends.</param>
    ValueTask<bool> MayShowAsync(ReadOnlyMemory<byte> json, ChatAddress to, CancellationToken cancellation);
}
