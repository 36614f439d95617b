using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;

namespace PanelAssistant.Bot.Records;

/// <summary>How lines of the audit trail become a seal.</summary>
internal static class AuditSeal
{
    /// <summary>Lines in one seal: its document stays well under what a store takes, and is read in one go.</summary>
    public const int MostLines = 500;

    /// <summary>Bytes kept of each line's hash.</summary>
    public const int MarkLength = 8;

    /// <summary>Before the first seal.</summary>
    public static byte[] Beginning { get; } = new byte[SHA256.HashSizeInBytes];

    /// <param name="before">The seal before, if there is one.</param>
    /// <param name="lines">At least one, in the order of time and id, none of which a seal before holds.</param>
    public static SealDocument After(SealDocument? before, IReadOnlyList<Stored<AuditDocument>> lines)
    {
        var marks = new byte[lines.Count * MarkLength];
        var number = before is null ? 1 : long.Parse(before.Number, System.Globalization.CultureInfo.InvariantCulture) + 1;
        var hash = Of(number, before?.Hash ?? Beginning, lines, marks);
        return new()
        {
            Number = SealDocument.NumberOf(number),
            To = lines[^1].Value.At,
            Last = lines[^1].Id,
            Count = lines.Count,
            Lines = marks,
            Hash = hash,
        };
    }

    /// <summary>The hash of these lines behind that of the seal before.</summary>
    /// <param name="marks">Takes the beginning of each line's hash.</param>
    public static byte[] Of(long number, ReadOnlySpan<byte> before, IReadOnlyList<Stored<AuditDocument>> lines, Span<byte> marks)
    {
        using var chain = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> head = stackalloc byte[sizeof(long) + sizeof(int)];
        BinaryPrimitives.WriteInt64BigEndian(head, number);
        BinaryPrimitives.WriteInt32BigEndian(head[sizeof(long)..], lines.Count);
        chain.AppendData(before);
        chain.AppendData(head);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var at = 0; at < lines.Count; at++)
        {
            HashOf(lines[at], hash);
            chain.AppendData(hash);
            hash[..MarkLength].CopyTo(marks[(at * MarkLength)..]);
        }
        return chain.GetHashAndReset();
    }

    /// <summary>Whether a seal before holds this line already, or should.</summary>
    public static bool Holds(SealDocument? last, Stored<AuditDocument> line) =>
        last is not null && (line.Value.At < last.To || (line.Value.At == last.To && string.CompareOrdinal(line.Id, last.Last) <= 0));

    private static void HashOf(Stored<AuditDocument> line, Span<byte> hash)
    {
        // Each part with its length before it: no two lines that differ make the same bytes.
        string[] parts = [line.Id, UtcText.Of(line.Value.At), line.Value.By, line.Value.Verb, line.Value.About, line.Value.Detail ?? ""];
        var most = parts.Sum(static part => Encoding.UTF8.GetMaxByteCount(part.Length) + sizeof(int));
        var bytes = most <= 2048 ? stackalloc byte[2048] : new byte[most];
        var length = 0;
        foreach (var part in parts)
        {
            var written = Encoding.UTF8.GetBytes(part, bytes[(length + sizeof(int))..]);
            BinaryPrimitives.WriteInt32BigEndian(bytes[length..], written);
            length += sizeof(int) + written;
        }
        SHA256.HashData(bytes[..length], hash);
    }
}
