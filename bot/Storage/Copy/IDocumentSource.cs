namespace PanelAssistant.Bot.Storage.Copy;

/// <summary>A store from which every living document is read, of all kinds and partitions.</summary>
internal interface IDocumentSource : IDisposable
{
    /// <summary>About how many there are; nothing where that cannot be known without reading them.</summary>
    ValueTask<long?> CountAsync(CancellationToken cancellation);

    IAsyncEnumerable<RawDocument> AllAsync(CancellationToken cancellation);
}
