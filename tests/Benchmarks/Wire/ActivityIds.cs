using System.Globalization;
using System.Text;

namespace PanelAssistant.Tests.Benchmarks.Wire;

/// <summary>Ids that no activity of this run had before, all of one width, so that they can be stamped into ready bytes.</summary>
internal static class ActivityIds
{
    /// <summary>Stands in templates where the id goes.</summary>
    public const string Placeholder = "1000000000000";

    private const long First = 1_000_000_000_000;
    private static long _last = First;

    /// <summary>How many have been given out, which is also the number of the last one.</summary>
    public static int Count => (int)(Volatile.Read(ref _last) - First);

    public static long Next() => Interlocked.Increment(ref _last);

    /// <summary>The number of an id, from 1; 0 or less for one that is not ours.</summary>
    public static long Number(long id) => id - First;

    public static void Stamp(Span<byte> place, long id)
    {
        for (var at = Placeholder.Length - 1; at >= 0; at--)
        {
            place[at] = (byte)('0' + (id % 10));
            id /= 10;
        }
    }

    /// <summary>Puts a fresh id into one activity that is sent just once.</summary>
    public static string Fill(string json) =>
        json.Replace(Placeholder, Next().ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    public static int PlaceIn(ReadOnlySpan<byte> template) => template.IndexOf(Encoding.ASCII.GetBytes(Placeholder));
}
