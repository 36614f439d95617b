namespace PanelAssistant.Bot.Storage.Sqlite;

/// <summary>
/// Where the documents of one kind are, and the statements that reach them. A table for each kind, so that a write pays
/// for the indexes of its own kind alone. Parameters: 1 partition, 2 id, 3 etag, 4 expiry, 5 body, 6 now, 7 etag to match.
/// </summary>
internal sealed class KindTable
{
    private QueryShape[] _shapes = [];

    public KindTable(DocumentKind kind)
    {
        Kind = kind;
        Name = "doc_" + Names.Checked(kind.Name);
        Fields = [.. kind.Indexes.SelectMany(fields => fields).Distinct()];
        FieldNames = [.. Fields.Select(System.Text.Encoding.UTF8.GetBytes)];
        Get = new Sql($"SELECT etag, body, expires FROM {Name} WHERE pk=?1 AND id=?2 AND (expires IS NULL OR expires>?3)");
        Create = new Sql($"{Insert} WHERE {Name}.expires<=?6");
        Upsert = new Sql(Insert);
        Replace = new Sql($"UPDATE {Name} SET etag=?3, expires=?4, body=?5{string.Concat(Fields.Select((name, at) => $", {Column(name)}=?{FirstField + at}"))} {IfThere}");
        // The plus keeps SQLite on the key of the table: an index of these fields would do too, and is not always the shorter way.
        ReplaceBody = new Sql($"UPDATE {Name} SET etag=?3, body=?5 {IfThere} AND expires IS ?4{string.Concat(Fields.Select((name, at) => $" AND +{Column(name)}=?{FirstField + at}"))}");
        Delete = new Sql($"DELETE FROM {Name} {IfThere}");
        Purge = new Sql($"DELETE FROM {Name} WHERE rowid IN (SELECT rowid FROM {Name} WHERE expires<=?1 LIMIT ?2)");
    }

    public DocumentKind Kind { get; }

    public string Name { get; }

    /// <summary>Parameters from here on are the indexed fields, in the order of <see cref="Fields"/>.</summary>
    public const int FirstField = 8;

    /// <summary>Every field that an index of this kind walks along.</summary>
    public IReadOnlyList<string> Fields { get; }

    public IReadOnlyList<byte[]> FieldNames { get; }

    public Sql Get { get; }

    /// <summary>An expired document that was not purged yet does not stand in the way of a new one.</summary>
    public Sql Create { get; }

    public Sql Upsert { get; }

    public Sql Replace { get; }

    /// <summary>
    /// Replaces a document whose indexed fields and expiry stay as they are, and no other. SQLite writes every index whose
    /// columns a statement names, changed or not; this one names none.
    /// </summary>
    public Sql ReplaceBody { get; }

    public Sql Delete { get; }

    public Sql Purge { get; }

    private string Insert =>
        $"INSERT INTO {Name}(pk,id,etag,expires,body{string.Concat(Fields.Select(name => $",{Column(name)}"))}) " +
        $"VALUES(?1,?2,?3,?4,?5{string.Concat(Fields.Select((_, at) => $",?{FirstField + at}"))}) " +
        "ON CONFLICT(pk,id) DO UPDATE SET etag=excluded.etag, expires=excluded.expires, body=excluded.body" +
        string.Concat(Fields.Select(name => $", {Column(name)}=excluded.{Column(name)}"));

    private static string IfThere => "WHERE pk=?1 AND id=?2 AND (expires IS NULL OR expires>?6) AND (?7 IS NULL OR etag=?7)";

    /// <summary>The column that shows an indexed field of the body.</summary>
    public static string Column(string field) => "f_" + Names.Checked(field);

    /// <summary>
    /// A copy of the field, kept by the program: SQLite would parse the whole body for every index at every write. A
    /// missing field counts as empty text: it keeps a place in the order, so no page loses the document.
    /// </summary>
    public static string ColumnDefinition(string field) => $"{Column(field)} TEXT NOT NULL DEFAULT ''";

    /// <summary>For rows that were there before the field was indexed.</summary>
    public string Fill(string field) => $"UPDATE {Name} SET {Column(field)}=coalesce(body->>'$.{Names.Checked(field)}','')";

    public static string IndexName(DocumentKind kind, IReadOnlyList<string> fields) =>
        $"ix_{kind.Name}:{string.Join(',', fields)}";

    /// <summary>The statement for a query. Few shapes are ever asked, so the list stays short.</summary>
    public QueryShape Shape(DocumentQuery query, bool count)
    {
        foreach (var known in _shapes)
        {
            if (known.Fits(query, count))
            {
                return known;
            }
        }
        var shape = new QueryShape(this, query, count);
        // Two threads may each add a shape and one addition be lost: it is then built once more.
        _shapes = [.. _shapes, shape];
        return shape;
    }
}
