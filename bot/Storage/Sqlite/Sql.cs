namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>A statement's text. Each session prepares it once and finds it again by this very object.</summary>
internal sealed class Sql(string text)
{
    public static readonly Sql Begin = new("BEGIN");
    public static readonly Sql BeginImmediate = new("BEGIN IMMEDIATE");
    public static readonly Sql Commit = new("COMMIT");
    public static readonly Sql Rollback = new("ROLLBACK");
    public static readonly Sql Savepoint = new("SAVEPOINT one");
    public static readonly Sql RollbackToSavepoint = new("ROLLBACK TO one");
    public static readonly Sql Release = new("RELEASE one");


    /// <summary>Every transaction that writes takes the next number, whichever process it runs in.</summary>
    public static readonly Sql NextCommit = new("UPDATE meta SET value=value+1 WHERE name='commits' RETURNING value");

    public static readonly Sql LastCommit = new("SELECT value FROM meta WHERE name='commits'");

    public string Text { get; } = text;
}
