using System.Buffers.Binary;
using System.Buffers.Text;
using System.Text;

namespace PanelAssistant.Bot.Storage;

/// <summary>
/// The place of a page's last document: its order value and its id. It travels through cards, so it may come back
/// altered; it then starts another page of the same query or is refused, and reaches a store only as a bound value.
/// </summary>
internal static class QueryCursor
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static string Write(ReadOnlySpan<byte> order, string id)
    {
        Span<byte> place = new byte[sizeof(int) + order.Length + Strict.GetByteCount(id)];
        BinaryPrimitives.WriteInt32LittleEndian(place, order.Length);
        order.CopyTo(place[sizeof(int)..]);
        Strict.GetBytes(id, place[(sizeof(int) + order.Length)..]);
        return Base64Url.EncodeToString(place);
    }

    /// <exception cref="ArgumentException">Not a cursor.</exception>
    public static (string Order, string Id) Read(string cursor)
    {
        try
        {
            ReadOnlySpan<byte> place = Base64Url.DecodeFromChars(cursor);
            var length = BinaryPrimitives.ReadInt32LittleEndian(place);
            return (Strict.GetString(place.Slice(sizeof(int), length)), Strict.GetString(place[(sizeof(int) + length)..]));
        }
        catch (Exception broken) when (broken is FormatException or ArgumentException)
        {
            throw new ArgumentException("This is not the place of a page.", nameof(cursor), broken);
        }
    }

    /// <exception cref="ArgumentException">The place lies outside what the query asks for.</exception>
    public static void MustBeWithin(string order, string atLeast, string? atMost)
    {
        if (CompareUtf8(order, atLeast) < 0 || (atMost is not null && CompareUtf8(order, atMost) > 0))
        {
            throw new ArgumentException("This page belongs to another query.");
        }
    }

    // SQLite compares text by its bytes; .NET's ordinal comparison differs from that beyond the basic plane.
    private static int CompareUtf8(string left, string right) =>
        Strict.GetBytes(left).AsSpan().SequenceCompareTo(Strict.GetBytes(right));
}
