using System.Globalization;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>
/// The etag that a reader is given: Cosmos DB's own and, where the document ends by itself, when. What has ended is
/// refused by that, though the service may keep it a moment longer.
/// </summary>
/// <param name="Expires">Milliseconds since 1970.</param>
internal readonly record struct CosmosETag(string Own, long? Expires)
{
    private const char Sign = '@';

    public static CosmosETag Read(string etag) =>
        etag.LastIndexOf(Sign) is >= 0 and var at && long.TryParse(etag.AsSpan(at + 1), CultureInfo.InvariantCulture, out var expires) ? new(etag[..at], expires) : new(etag, null);

    public override string ToString() => Expires is { } expires ? string.Create(CultureInfo.InvariantCulture, $"{Own}{Sign}{expires}") : Own;
}
