using System.Text.Json.Serialization.Metadata;

namespace PanelAssistant.Bot.Storage;

/// <summary>A kind of document: its name in ids, how it is written, which queries are indexed.</summary>
public abstract record DocumentKind(string Name)
{
    /// <summary>Each inner list is one composite index, in order; a query filters and sorts along one of them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Indexes { get; init; } = [];

    /// <summary>
    /// Keeps the parsed document in memory and reuses it while nobody has changed it. For documents that nearly every
    /// press reads, such as a roster. Every read still asks the store whether it holds.
    /// </summary>
    public bool Remember { get; init; }

    /// <summary>A document of this kind from its JSON.</summary>
    /// <exception cref="System.Text.Json.JsonException">It is none.</exception>
    public abstract object Read(ReadOnlySpan<byte> body);
}

/// <param name="Describe">How it is written; asked at the first use, so a start does not pay for what it does not touch.</param>
public sealed record DocumentKind<T>(string Name, Func<JsonTypeInfo<T>> Describe) : DocumentKind(Name)
    where T : class
{
    private JsonTypeInfo<T>? _json;

    public JsonTypeInfo<T> Json => _json ??= Describe();

    public override object Read(ReadOnlySpan<byte> body) =>
        System.Text.Json.JsonSerializer.Deserialize(body, Json) ?? throw new System.Text.Json.JsonException($"A document of {Name} is empty.");
}

/// <summary>A document as it was read. The etag guards the next write.</summary>
public sealed record Stored<T>(string Id, string ETag, T Value)
    where T : class;

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record Page<T>(IReadOnlyList<Stored<T>> Items, string? Next)
    where T : class;
