namespace PanelAssistant.Bot.Turns;

/// <summary>Wakes the sender when there is something new in the outbox, so that nobody waits for its next round.</summary>
public sealed class Bell : IDisposable
{
    private readonly SemaphoreSlim _rung = new(0, 1);

    public void Ring()
    {
        if (_rung.CurrentCount == 0)
        {
            try
            {
                _rung.Release();
            }
            catch (SemaphoreFullException)
            {
                // Rung by somebody else in the same moment.
            }
        }
    }

    /// <returns>Whether it was rung.</returns>
    public Task<bool> WaitAsync(TimeSpan most, CancellationToken cancellation) => _rung.WaitAsync(most, cancellation);

    public void Dispose() => _rung.Dispose();
}
