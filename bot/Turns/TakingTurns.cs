namespace PanelAssistant.Bot.Turns;

/// <summary>
/// Lets presses on one record take turns within this process. Only a courtesy that saves work: what keeps two presses
/// apart is the etag of the record.
/// </summary>
internal sealed class TakingTurns
{
    private readonly SemaphoreSlim[] _lines = [.. Enumerable.Range(0, 128).Select(_ => new SemaphoreSlim(1, 1))];

    private SemaphoreSlim LineOf(string record) => _lines[(uint)record.GetHashCode() % _lines.Length];

    /// <summary>One press's place. Entered at most once, left when disposed.</summary>
    public sealed class Place(TakingTurns turns) : IDisposable
    {
        private SemaphoreSlim? _line;

        public async ValueTask EnterAsync(string record, CancellationToken cancellation)
        {
            if (_line is null)
            {
                var line = turns.LineOf(record);
                await line.WaitAsync(cancellation);
                _line = line;
            }
        }

        public void Dispose() => _line?.Release();
    }
}
