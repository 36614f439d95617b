using System.Text.Json;

namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>A document as it is kept, whatever it says.</summary>
/// <param name="Expires">Milliseconds since 1970; nothing for one that stays.</param>
internal sealed record RawDocument(string Partition, DocumentKind Kind, string Id, long? Expires, byte[] Body)
{
    public byte[] Hash() => JsonHash.Of(Body);
}

/// <summary>Stores a document as it is.</summary>
internal sealed record RawWrite(RawDocument Document, OperationType How) : DocumentOperation(Document.Kind, Document.Id)
{
    public override OperationType Type => How;

    public override object? AsStored(string etag) => null;

    public override void WriteBody(Utf8JsonWriter json) => json.WriteRawValue(Document.Body, skipInputValidation: true);
}

/// <summary>What a store has under an id: its etag, and the hash of what it says.</summary>
internal sealed class RawRead(DocumentKind kind, string id) : PointRead(kind, id)
{
    public override object Parse(string etag, ReadOnlySpan<byte> body) => new Found(etag, JsonHash.Of(body));

    internal sealed record Found(string ETag, byte[] Hash);
}
