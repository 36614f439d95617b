using PanelAssistant.Tests.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Stories;

internal sealed class SqliteShelf(string file) : IShelf
{
    private const string Table = "doc_";

    public IReadOnlyList<string> Settings => [];

    public IReadOnlyList<Kept> All() =>
    [
        .. from table in SqliteFile.Query(file, $"SELECT name FROM sqlite_master WHERE type='table' AND name LIKE '{Table}%' ORDER BY name")
           from row in SqliteFile.Query(file, $"SELECT json_array(id, CAST(etag AS TEXT), CAST(body AS TEXT)) FROM {table} ORDER BY id")
           let parts = System.Text.Json.Nodes.JsonNode.Parse(row)!
           select new Kept(table[Table.Length..], (string)parts[0]!, (string)parts[1]!, (string)parts[2]!),
    ];

    public void Change(string kind, Func<string, string> change)
    {
        foreach (var document in this.Of(kind))
        {
            SqliteFile.Query(file, $"UPDATE {Table}{kind} SET body = CAST({Quoted(change(document.Body))} AS BLOB) WHERE id = {Quoted(document.Id)}");
        }
    }

    public void Dispose()
    {
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
