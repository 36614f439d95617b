namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>SQLite could not do what it was asked: disk full, file busy for too long, I/O error. Nothing was stored.</summary>
/// <param name="code">SQLite's extended result code.</param>
public sealed class SqliteFailureException(string message, int code) : IOException(message)
{
    public int Code { get; } = code;
}
