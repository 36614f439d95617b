namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// A domain object made once from a document that is kept in memory. It knows the document it was made from, because a
/// record copied by <c>with</c> carries its private fields along.
/// </summary>
internal struct Memo<TDocument, TValue>
    where TDocument : class
    where TValue : class
{
    private Entry? _entry;

    public TValue Of(TDocument document, Func<TDocument, TValue> make)
    {
        var entry = _entry;
        if (entry is null || !ReferenceEquals(entry.Document, document))
        {
            entry = new(document, make(document));
            _entry = entry;
        }
        return entry.Value;
    }

    /// <summary>For a document just made from the value: nobody needs to make it back.</summary>
    public void Set(TDocument document, TValue value) => _entry = new(document, value);

    private sealed record Entry(TDocument Document, TValue Value);
}
