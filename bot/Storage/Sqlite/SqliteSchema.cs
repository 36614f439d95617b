namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>Makes the file what this program expects: tables for its kinds, the indexes they declare, and no others.</summary>
internal static class SqliteSchema
{
    /// <summary>The layout of the tables; the shape of the documents in them is their own matter.</summary>
    public const int Format = 2;

    /// <returns>
    /// The number of this opening. Etags are built on it, so none is ever given twice, whatever clocks and deletions do.
    /// </returns>
    /// <exception cref="InvalidDataException">A newer program made the file.</exception>
    public static long Prepare(SqliteSession session, string path, IEnumerable<KindTable> tables)
    {
        // A power cut just after an answer must not undo it: FULL waits for the disk at every commit.
        // The log is folded into the file every 4,000 pages (16 MB): a page that changes often is then copied less often.
        // What a savepoint needs to undo stays in memory; by default it becomes a file of its own now and then.
        session.Script("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=4000; PRAGMA temp_store=MEMORY; BEGIN IMMEDIATE");
        session.Script("CREATE TABLE IF NOT EXISTS meta(name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
        session.Script($"INSERT INTO meta VALUES('format',{Format}),('openings',0),('commits',0) ON CONFLICT DO NOTHING");
        var format = Number(session, "SELECT value FROM meta WHERE name='format'");
        if (format > Format)
        {
            throw new InvalidDataException(TooNew(path, format));
        }
        // A program of format 1 does not number its commits: from now on it may not write here.
        session.Script($"UPDATE meta SET value={Format} WHERE name='format' AND value<{Format}");
        PrepareAll(session, [.. tables]);
        var opening = Number(session, "UPDATE meta SET value=value+1 WHERE name='openings' RETURNING value");
        session.Script("COMMIT");
        return opening;
    }

    public static string TooNew(string path, long format) =>
        $"{path} was made by a newer version of Panel Assistant (its format is {format}, this version knows {Format}). " +
        "Install the newer version again, or set Storage:Path to another file.";

    /// <summary>
    /// Looks table by table only where something changed since a program with the same tables left the file in order: SQLite
    /// counts every change of its schema, whoever made it.
    /// </summary>
    private static void PrepareAll(SqliteSession session, IReadOnlyList<KindTable> tables)
    {
        var wanted = string.Join(';', tables.SelectMany(table => table.Kind.Indexes.Select(fields => KindTable.IndexName(table.Kind, fields)).Prepend(table.Name)));
        if (session.Column("SELECT value FROM meta WHERE name IN('schema','tables') ORDER BY name") is [var version, var there] && there == wanted && version == Version(session))
        {
            return;
        }
        foreach (var table in tables)
        {
            Prepare(session, table);
        }
        session.Script($"INSERT OR REPLACE INTO meta VALUES('tables','{wanted}'),('schema',{Version(session)})");
    }

    private static string Version(SqliteSession session) => session.Column("PRAGMA schema_version")[0];

    private static void Prepare(SqliteSession session, KindTable table)
    {
        session.Script(
            $"CREATE TABLE IF NOT EXISTS {table.Name}(pk TEXT NOT NULL, id TEXT NOT NULL, etag INTEGER NOT NULL, " +
            "expires INTEGER, body TEXT NOT NULL, PRIMARY KEY(pk,id));" +
            $"CREATE INDEX IF NOT EXISTS \"expiry_{table.Name}\" ON {table.Name}(expires) WHERE expires IS NOT NULL");
        AddColumns(session, table);
        var wanted = table.Kind.Indexes.ToDictionary(fields => KindTable.IndexName(table.Kind, fields));
        foreach (var there in session.Column($"SELECT name FROM sqlite_master WHERE type='index' AND tbl_name='{table.Name}' AND substr(name,1,3)='ix_'"))
        {
            if (!wanted.Remove(there))
            {
                session.Script($"DROP INDEX \"{there}\"");
            }
        }
        foreach (var (name, fields) in wanted)
        {
            // Whatever wrote while the index was not there may not have kept its columns.
            session.Script(string.Join(';', fields.Select(table.Fill)));
            // The expiry stands last so that a count is answered from the index alone.
            session.Script($"CREATE INDEX \"{name}\" ON {table.Name}(pk,{string.Join(',', fields.Select(KindTable.Column))},id,expires)");
        }
    }

    // A column whose index is gone stays: a process of the version before may still ask for it.
    private static void AddColumns(SqliteSession session, KindTable table)
    {
        var there = session.Column($"SELECT name FROM pragma_table_xinfo('{table.Name}')");
        foreach (var field in table.Kind.Indexes.SelectMany(fields => fields).Distinct())
        {
            if (!there.Contains(KindTable.Column(field), StringComparer.OrdinalIgnoreCase))
            {
                session.Script($"ALTER TABLE {table.Name} ADD COLUMN {KindTable.ColumnDefinition(field)}");
            }
        }
    }

    private static long Number(SqliteSession session, string sql) => long.Parse(session.Column(sql)[0]);
}
