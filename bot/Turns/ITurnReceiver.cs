namespace PanelAssistant.Bot.Turns;

/// <summary>The way in to everything that is not the protocol.</summary>
public interface ITurnReceiver
{
    /// <summary>Returns once whatever it promises is durable. Expected refusals are answers; it throws only when broken.</summary>
    ValueTask<Answer> ReceiveAsync(Incoming incoming, CancellationToken cancellation);
}
