namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>Applies a group of commits in one transaction, each of them wholly or not at all.</summary>
internal sealed class CommitApplier(SqliteSession session, IReadOnlyList<KindTable> tables, long opening, TimeProvider clock, RememberedDocuments remembered)
{
    private const int PurgedAtOnce = 100;

    private static readonly TimeSpan BetweenPurges = TimeSpan.FromMinutes(1);

    private long _etag = opening << 40;
    private long _nextPurge;

    /// <summary>Durable when it returns. Each commit then says whether it was accepted, or has its failure.</summary>
    /// <exception cref="SqliteFailureException">Nothing of the group was stored.</exception>
    public void Apply(List<PendingCommit> group)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        // Being able to undo one commit alone costs every commit a tenth of its time, and few are refused half-way:
        // only a group that has such a commit is applied again with that ability.
        if (!TryApply(group, now, undoable: false))
        {
            TryApply(group, now, undoable: true);
        }
    }

    private bool TryApply(List<PendingCommit> group, long now, bool undoable)
    {
        session.Run(Sql.BeginImmediate);
        try
        {
            var number = session.Number(Sql.NextCommit);
            remembered.Expect(number);
            foreach (var commit in group)
            {
                if (!(undoable ? ApplyUndoable(commit, now) : ApplyPlain(commit, now)))
                {
                    session.Run(Sql.Rollback);
                    return false;
                }
            }
            Purge(now);
            session.Run(Sql.Commit);
            remembered.Keep(number, group);
            return true;
        }
        catch
        {
            remembered.Expect(null);
            if (session.InTransaction)
            {
                session.Run(Sql.Rollback);
            }
            throw;
        }
    }

    /// <returns>False when the commit stopped half-way.</returns>
    private bool ApplyPlain(PendingCommit commit, long now)
    {
        try
        {
            var written = WriteAll(commit, now);
            commit.Accepted = written == commit.Writes.Count;
            return commit.Accepted || written == 0;
        }
        catch (SqliteFailureException) when (session.InTransaction)
        {
            return false;
        }
    }

    private bool ApplyUndoable(PendingCommit commit, long now)
    {
        session.Run(Sql.Savepoint);
        try
        {
            commit.Accepted = WriteAll(commit, now) == commit.Writes.Count;
        }
        catch (SqliteFailureException failure) when (session.InTransaction)
        {
            // Its own fault, such as a body that is not JSON: its neighbours go on.
            commit.Accepted = false;
            commit.Failure = failure;
        }
        if (!commit.Accepted)
        {
            session.Run(Sql.RollbackToSavepoint);
        }
        session.Run(Sql.Release);
        return true;
    }

    /// <returns>How many operations were done before one was refused.</returns>
    private int WriteAll(PendingCommit commit, long now)
    {
        // A group may be applied twice: these are the etags that count.
        commit.ETags.Clear();
        var written = 0;
        while (written < commit.Writes.Count && Write(commit, commit.Writes[written], now))
        {
            written++;
        }
        return written;
    }

    private bool Write(PendingCommit commit, in PendingCommit.Write write, long now)
    {
        var table = write.Table;
        commit.ETags.Add(write.Type is OperationType.Delete ? 0 : ++_etag);
        return write.Type switch
        {
            OperationType.Create => Run(table.Create, commit, write, now),
            OperationType.Replace => Run(table.ReplaceBody, commit, write, now) || Run(table.Replace, commit, write, now),
            OperationType.Upsert => Run(table.Upsert, commit, write, now),
            _ => Run(table.Delete, commit, write, now),
        };
    }

    /// <returns>False when no row was as the statement wants it.</returns>
    private bool Run(Sql sql, PendingCommit commit, in PendingCommit.Write write, long now)
    {
        var statement = session.Prepare(sql);
        SqliteSession.Bind(statement, 1, commit[commit.Partition]);
        SqliteSession.Bind(statement, 2, commit[write.Id]);
        if (write.Type != OperationType.Delete)
        {
            SqliteSession.Bind(statement, 3, _etag);
            SqliteSession.Bind(statement, 4, write.Expires);
            SqliteSession.Bind(statement, 5, commit[write.Body]);
            for (var field = 0; field < write.Table.FieldNames.Count; field++)
            {
                SqliteSession.Bind(statement, KindTable.FirstField + field, commit[commit.Fields[write.Fields + field]]);
            }
        }
        if (write.Type != OperationType.Upsert)
        {
            SqliteSession.Bind(statement, 6, now);
        }
        if (write.Type is OperationType.Replace or OperationType.Delete)
        {
            SqliteSession.Bind(statement, 7, write.Match);
        }
        session.Step(statement);
        SqliteSession.Reset(statement);
        return session.Changes == 1;
    }

    /// <summary>Expired documents read as absent at once; what they occupy is freed bit by bit.</summary>
    private void Purge(long now)
    {
        if (now < _nextPurge)
        {
            return;
        }
        var more = false;
        foreach (var table in tables)
        {
            var statement = session.Prepare(table.Purge);
            SqliteSession.Bind(statement, 1, now);
            SqliteSession.Bind(statement, 2, PurgedAtOnce);
            session.Step(statement);
            SqliteSession.Reset(statement);
            more |= session.Changes == PurgedAtOnce;
        }
        _nextPurge = more ? now : now + (long)BetweenPurges.TotalMilliseconds;
    }
}
