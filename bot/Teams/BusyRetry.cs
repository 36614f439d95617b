using PanelAssistant.Bot.Turns;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// A few more tries for the answer to somebody who is waiting. Only for what the platform said it did not take, and
/// only as long as the platform itself waits for the turn.
/// </summary>
internal sealed class BusyRetry
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);

    /// <summary>Made when something is busy for the first time: no start waits for it.</summary>
    private readonly Lazy<ResiliencePipeline<Delivery>> _pipeline = new(static () => new ResiliencePipelineBuilder<Delivery>()
        .AddTimeout(TimeSpan.FromSeconds(6))
        .AddRetry(new RetryStrategyOptions<Delivery>
        {
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromMilliseconds(200),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldHandle = static attempt => new(attempt.Outcome.Result is Delivery.Busy busy && !(busy.After > LongestWait)),
            DelayGenerator = static attempt => new((attempt.Outcome.Result as Delivery.Busy)?.After),
        })
        .Build());

    /// <param name="first">What the first try met; the fast path never comes here.</param>
    public async ValueTask<Delivery> AgainAsync(Delivery.Busy first, Func<CancellationToken, ValueTask<Delivery>> send)
    {
        var tried = false;
        try
        {
            return await _pipeline.Value.ExecuteAsync(async cancellation =>
            {
                if (!tried)
                {
                    tried = true;
                    return first;
                }
                return await send(cancellation);
            });
        }
        catch (TimeoutRejectedException)
        {
            return first;
        }
    }
}
