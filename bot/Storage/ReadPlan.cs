namespace PanelAssistant.Bot.Storage;

/// <summary>What a press must read, said before anything is read, so that one round brings it all.</summary>
public sealed class ReadPlan
{
    private readonly List<PointRead> _points = [];
    private readonly List<QueryRead> _queries = [];

    public IReadOnlyList<PointRead> Points => _points;

    public IReadOnlyList<QueryRead> Queries => _queries;

    public ReadPlan Get<T>(DocumentKind<T> kind, string id)
        where T : class
    {
        foreach (var planned in _points)
        {
            if (ReferenceEquals(planned.Kind, kind) && planned.Id == id)
            {
                return this;
            }
        }
        _points.Add(new PointRead<T>(kind, id));
        return this;
    }

    /// <summary>A point that knows by itself what to make of what is there; found again by its place.</summary>
    internal void Get(PointRead point) => _points.Add(point);

    /// <summary>A query that knows by itself what to make of what is there; found again by its place.</summary>
    internal void Find(QueryRead query) => _queries.Add(query);

    /// <summary>
    /// A query of this plan is found again by its kind, and among several of one kind by a value it asks for, or by a name.
    /// </summary>
    public ReadPlan Find<T>(DocumentKind<T> kind, DocumentQuery query, string called = "")
        where T : class
    {
        _queries.Add(new QueryRead<T>(kind, query, called));
        return this;
    }
}

/// <summary>A document to read by its id. Knows its own type, so a store needs no reflection.</summary>
public abstract class PointRead(DocumentKind kind, string id)
{
    public DocumentKind Kind { get; } = kind;

    public string Id { get; } = id;

    /// <summary>Called by the store with what it found.</summary>
    public abstract object Parse(string etag, ReadOnlySpan<byte> body);
}

public sealed class PointRead<T>(DocumentKind<T> kind, string id) : PointRead(kind, id)
    where T : class
{
    public override object Parse(string etag, ReadOnlySpan<byte> body) => DocumentText.Parse(kind, Id, etag, body);
}

public abstract class QueryRead(DocumentQuery query, string called)
{
    public DocumentQuery Query { get; } = query;

    public string Called { get; } = called;

    /// <summary>False for one that makes something else of a document than everybody does: what it makes is not kept for others.</summary>
    public virtual bool IsRemembered => Query.Kind.Remember;

    /// <summary>A <see cref="Stored{T}"/> of the query's type.</summary>
    public abstract object Parse(string id, string etag, ReadOnlySpan<byte> body);

    /// <summary>A <see cref="Page{T}"/> of the query's type.</summary>
    public abstract object Page(IReadOnlyList<object> items, string? next);
}

public sealed class QueryRead<T>(DocumentKind<T> kind, DocumentQuery query, string called) : QueryRead(query, called)
    where T : class
{
    public override object Parse(string id, string etag, ReadOnlySpan<byte> body) => DocumentText.Parse(kind, id, etag, body);

    public override object Page(IReadOnlyList<object> items, string? next)
    {
        var typed = new Stored<T>[items.Count];
        for (var at = 0; at < typed.Length; at++)
        {
            typed[at] = (Stored<T>)items[at];
        }
        return new Page<T>(typed, next);
    }
}

internal static class DocumentText
{
    public static Stored<T> Parse<T>(DocumentKind<T> kind, string id, string etag, ReadOnlySpan<byte> body)
        where T : class =>
        new(id, etag, System.Text.Json.JsonSerializer.Deserialize(body, kind.Json)
            ?? throw new InvalidDataException($"Document {kind.Name}:{id} is empty."));
}
