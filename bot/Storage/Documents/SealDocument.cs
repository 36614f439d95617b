using System.Globalization;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// Lines of the audit trail that follow one another, sealed: each seal's hash covers its lines and the seal before, so
/// none can be changed, taken out, put in or put elsewhere unseen. Created, never changed. Id: its number.
/// </summary>
public sealed record SealDocument
{
    public int Schema { get; init; } = 1;

    /// <summary>From 1, in digits of fixed width, so that their text stands in their order.</summary>
    public required string Number { get; init; }

    /// <summary>The time of the last line; all lines up to it are sealed.</summary>
    public required DateTimeOffset To { get; init; }

    /// <summary>The id of the last line: among lines of one time, the order is that of ids.</summary>
    public required string Last { get; init; }

    public required int Count { get; init; }

    /// <summary>The first eight bytes of each line's hash, one after the other: they tell which line it was that changed.</summary>
    public required byte[] Lines { get; init; }

    public required byte[] Hash { get; init; }

    public static string NumberOf(long number) => number.ToString("D10", CultureInfo.InvariantCulture);
}
