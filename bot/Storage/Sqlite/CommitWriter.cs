namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// The only one that writes. Commits that wait while the disk is busy go into the next transaction together: one wait
/// for the disk serves them all, and each is still accepted or refused by itself.
/// </summary>
internal sealed class CommitWriter : IDisposable
{
    private readonly Lock _poolGate = new();
    private readonly Stack<PendingCommit> _pool = [];
    private readonly object _gate = new();
    private readonly CommitApplier _applier;
    private readonly SqliteSession _session;
    private readonly Thread _thread;
    private List<PendingCommit> _waiting = [];
    private bool _closing;

    public CommitWriter(SqliteSession session, CommitApplier applier)
    {
        _session = session;
        _applier = applier;
        _thread = new Thread(Work) { Name = "Storage writer", IsBackground = true };
        _thread.Start();
    }

    public PendingCommit Rent()
    {
        lock (_poolGate)
        {
            return _pool.TryPop(out var idle) ? idle : new PendingCommit(GiveBack);
        }
    }

    public void GiveBack(PendingCommit commit)
    {
        commit.Clear();
        lock (_poolGate)
        {
            if (_pool.Count < 256)
            {
                _pool.Push(commit);
            }
        }
    }

    public ValueTask<bool> Enqueue(PendingCommit commit)
    {
        var answer = commit.Answer;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_closing, this);
            _waiting.Add(commit);
            if (_waiting.Count == 1)
            {
                Monitor.Pulse(_gate);
            }
        }
        return answer;
    }

    /// <summary>Takes no more, finishes what waits, and leaves the file tidy.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_closing)
            {
                return;
            }
            _closing = true;
            Monitor.Pulse(_gate);
        }
        _thread.Join();
        _session.Dispose();
    }

    private void Work()
    {
        var group = new List<PendingCommit>();
        while (Take(ref group))
        {
            Exception? failure = null;
            try
            {
                _applier.Apply(group);
            }
            // Whatever it was, the waiters must hear of it and the next group must have its chance.
#pragma warning disable CA1031
            catch (Exception broken)
            {
                failure = broken;
            }
#pragma warning restore CA1031
            Answer(group, failure);
            group = [];
        }
    }

    private bool Take(ref List<PendingCommit> empty)
    {
        lock (_gate)
        {
            while (_waiting.Count == 0)
            {
                if (_closing)
                {
                    return false;
                }
                Monitor.Wait(_gate);
            }
            (empty, _waiting) = (_waiting, empty);
            return true;
        }
    }

    /// <summary>
    /// Wakes one thread for the whole group, which finishes its presses one after the other: waking a thread for each
    /// costs more than what is left to do for them.
    /// </summary>
    private static void Answer(List<PendingCommit> group, Exception? failure)
    {
        foreach (var commit in group)
        {
            commit.Failure ??= failure;
        }
        ThreadPool.UnsafeQueueUserWorkItem(static done =>
        {
            foreach (var commit in done)
            {
                commit.Complete();
            }
        }, group, preferLocal: false);
    }
}
