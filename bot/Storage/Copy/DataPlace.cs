namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>Where data is, as a command line says it: <c>sqlite:FILE</c> or <c>cosmos:ADDRESS</c>.</summary>
internal sealed record DataPlace(bool IsCosmos, string Address)
{
    private const string Sqlite = "sqlite:", Cosmos = "cosmos:";

    public static DataPlace? Read(string text) =>
        Tail(text, Sqlite) is { } file ? new(false, file) : Tail(text, Cosmos) is { } address ? new(true, address) : null;

    private static string? Tail(string text, string head) => text.StartsWith(head, StringComparison.Ordinal) && text.Length > head.Length ? text[head.Length..] : null;
}

/// <summary>Where a command speaks.</summary>
/// <param name="Terminal">Whether a line there can be drawn again.</param>
internal sealed record CommandOutput(TextWriter Words, bool Terminal)
{
    public Progress Progress(string doing, string what, long? total) => new(Words, Terminal, TimeProvider.System, doing, what, total);
}
