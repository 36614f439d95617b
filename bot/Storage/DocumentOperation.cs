namespace PanelAssistant.Bot.Storage;

/// <summary>One write of a commit.</summary>
public abstract record DocumentOperation(DocumentKind Kind, string Id)
{
    /// <summary>Writes the document as UTF-8 JSON into the buffer; nothing for a delete.</summary>
    public abstract void WriteBody(System.Text.Json.Utf8JsonWriter json);

    public abstract OperationType Type { get; }

    /// <summary>The document as a reader will find it under this etag; nothing for a delete.</summary>
    public abstract object? AsStored(string etag);

    /// <summary>Etag that must still be there, for a replace or delete. Nothing means whatever is there.</summary>
    public string? IfMatch { get; init; }

    /// <summary>The document disappears by itself after this long.</summary>
    public TimeSpan? TimeToLive { get; init; }

    public static DocumentOperation Create<T>(DocumentKind<T> kind, string id, T value, TimeSpan? timeToLive = null)
        where T : class => new Write<T>(kind, id, value, OperationType.Create) { TimeToLive = timeToLive };

    public static DocumentOperation Replace<T>(DocumentKind<T> kind, Stored<T> read, T value, TimeSpan? timeToLive = null)
        where T : class => new Write<T>(kind, read.Id, value, OperationType.Replace) { IfMatch = read.ETag, TimeToLive = timeToLive };

    /// <summary>Creates or overwrites, whatever is there. Only where the last word may win.</summary>
    public static DocumentOperation Upsert<T>(DocumentKind<T> kind, string id, T value, TimeSpan? timeToLive = null)
        where T : class => new Write<T>(kind, id, value, OperationType.Upsert) { TimeToLive = timeToLive };

    /// <summary>Creates when nothing was read, replaces what was read otherwise: both guarded.</summary>
    public static DocumentOperation Save<T>(DocumentKind<T> kind, string id, Stored<T>? read, T value, TimeSpan? timeToLive = null)
        where T : class => read is null ? Create(kind, id, value, timeToLive) : Replace(kind, read, value, timeToLive);

    public static DocumentOperation Delete<T>(DocumentKind<T> kind, Stored<T> read)
        where T : class => new Removal(kind, read.Id) { IfMatch = read.ETag };

    private sealed record Write<T>(DocumentKind<T> Of, string DocumentId, T Value, OperationType How) : DocumentOperation(Of, DocumentId)
        where T : class
    {
        public override OperationType Type => How;

        public override object? AsStored(string etag) => new Stored<T>(DocumentId, etag, Value);

        public override void WriteBody(System.Text.Json.Utf8JsonWriter json) =>
            System.Text.Json.JsonSerializer.Serialize(json, Value, Of.Json);
    }

    private sealed record Removal(DocumentKind Of, string DocumentId) : DocumentOperation(Of, DocumentId)
    {
        public override OperationType Type => OperationType.Delete;

        public override object? AsStored(string etag) => null;

        public override void WriteBody(System.Text.Json.Utf8JsonWriter json)
        {
        }
    }
}

public enum OperationType
{
    Create,
    Replace,
    Upsert,
    Delete,
}
