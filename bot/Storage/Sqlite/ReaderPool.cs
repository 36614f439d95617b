namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// Idle readers, the last used first, since its pages are warm. Nobody waits: a rush opens more, and those are closed
/// again when it is over.
/// </summary>
internal sealed class ReaderPool(Func<SqliteReader> open, int keep) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly Stack<SqliteReader> _idle = new(keep);
    private bool _closed;

    public SqliteReader Rent()
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            if (_idle.TryPop(out var reader))
            {
                return reader;
            }
        }
        return open();
    }

    public void GiveBack(SqliteReader reader)
    {
        lock (_gate)
        {
            if (!_closed && _idle.Count < keep)
            {
                _idle.Push(reader);
                return;
            }
        }
        reader.Dispose();
    }

    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            while (_idle.TryPop(out var reader))
            {
                reader.Dispose();
            }
        }
    }
}
