using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PanelAssistant.Tests.Bot.Manifest;

/// <summary>A PNG as our own script writes it: 8 bits a channel with alpha, rows unfiltered, one data chunk.</summary>
internal sealed class Picture
{
    private readonly byte[] _rows;

    private Picture(int width, int height, byte[] rows)
    {
        Width = width;
        Height = height;
        _rows = rows;
    }

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<Pixel> Pixels => from y in Enumerable.Range(0, Height) from x in Enumerable.Range(0, Width) select At(x, y);

    public Pixel At(int x, int y)
    {
        var at = (y * (Width * 4 + 1)) + 1 + (x * 4);
        return new(_rows[at], _rows[at + 1], _rows[at + 2], _rows[at + 3]);
    }

    public static Picture Read(byte[] png)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], png[..8]);
        var header = Chunk(png, "IHDR");
        Assert.Equal([8, 6, 0, 0, 0], header[8..13]);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4)));
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(new MemoryStream(Chunk(png, "IDAT")), CompressionMode.Decompress))
        {
            packed.CopyTo(rows);
        }

        var picture = new Picture(width, height, rows.ToArray());
        Assert.Equal(height * (width * 4 + 1), picture._rows.Length);
        Assert.All(Enumerable.Range(0, height), y => Assert.Equal(0, picture._rows[y * (width * 4 + 1)]));
        return picture;
    }

    private static byte[] Chunk(byte[] png, string type)
    {
        for (var at = 8; at < png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            if (Encoding.ASCII.GetString(png, at + 4, 4) == type)
            {
                return png[(at + 8)..(at + 8 + length)];
            }

            at += length + 12;
        }

        throw new InvalidDataException($"The picture has no {type} chunk.");
    }

    internal readonly record struct Pixel(byte Red, byte Green, byte Blue, byte Alpha);
}
