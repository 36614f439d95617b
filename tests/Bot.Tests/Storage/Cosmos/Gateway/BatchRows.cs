using System.Text.Json;
using Microsoft.Azure.Cosmos;
using Microsoft.Azure.Cosmos.Serialization.HybridRow;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.IO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Layouts;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.RecordIO;
using Microsoft.Azure.Cosmos.Serialization.HybridRow.Schemas;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

/// <summary>A transactional batch on the wire: records in HybridRow, after the schema that the SDK carries in itself.</summary>
internal static class BatchRows
{
    private static readonly Namespace Schemas = Load();
    private static readonly LayoutResolverNamespace Layouts = new(Schemas, SystemSchema.LayoutResolver);
    private static readonly SchemaId ResultSchema = Schemas.Schemas.Single(schema => schema.Name == "BatchResult").SchemaId;

    /// <exception cref="InvalidDataException">Not a batch.</exception>
    public static async Task<IReadOnlyList<ItemWrite>> ReadAsync(Stream body)
    {
        var writes = new List<ItemWrite>();
        var result = await body.ReadRecordIOAsync(
            (ReadOnlyMemory<byte> record) =>
            {
                if (Read(record) is not { } write)
                {
                    return Result.Failure;
                }
                writes.Add(write);
                return Result.Success;
            },
            static (ReadOnlyMemory<byte> _) => Result.Success,
            new MemorySpanResizer<byte>(4096));
        return result is Result.Success ? writes : throw new InvalidDataException($"The batch cannot be read: {result}.");
    }

    public static async Task WriteAsync(Stream to, IReadOnlyList<ItemResult> results)
    {
        var resizer = new MemorySpanResizer<byte>(256);
        await to.WriteRecordIOAsync(new Segment("results", (Namespace?)null), (long index, out ReadOnlyMemory<byte> record) =>
        {
            record = default;
            if (index >= results.Count)
            {
                return Result.Success;
            }
            var row = new RowBuffer(resizer.Memory.Length, resizer);
            row.InitLayout(HybridRowVersion.V1, Layouts.Resolve(ResultSchema), Layouts);
            var result = RowWriter.WriteBuffer(ref row, results[(int)index], Write);
            record = resizer.Memory[..row.Length];
            return result;
        });
    }

    private static ItemWrite? Read(ReadOnlyMemory<byte> record)
    {
        var row = new RowBuffer(record.Length);
        if (!row.ReadFrom(record.Span, HybridRowVersion.V1, Layouts))
        {
            return null;
        }
        var (verb, id, match) = (0, "", (string?)null);
        byte[]? body = null;
        var reader = new RowReader(ref row);
        while (reader.Read())
        {
            switch (reader.Path.ToString())
            {
                case "operationType":
                    reader.ReadInt32(out verb);
                    break;
                case "id":
                    reader.ReadString(out id);
                    break;
                case "resourceBody":
                    reader.ReadBinary(out body);
                    break;
                case "ifMatch":
                    reader.ReadString(out match);
                    break;
                default:
                    break;
            }
        }
        if (body is null)
        {
            return new((ItemVerb)verb, id, null, match);
        }
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement.Clone();
        return new((ItemVerb)verb, id is "" or null ? root.GetProperty("id").GetString()! : id, root, match);
    }

    private static Result Write(ref RowWriter row, TypeArgument type, ItemResult result)
    {
        row.WriteInt32("statusCode", result.Status);
        row.WriteInt32("subStatusCode", 0);
        if (result.Item is { } item)
        {
            row.WriteString("eTag", item.ETag);
        }
        return row.WriteFloat64("requestCharge", 1);
    }

    private static Namespace Load()
    {
        var assembly = typeof(CosmosClient).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith("HybridRowBatchSchemas.json", StringComparison.Ordinal));
        using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return Namespace.Parse(text.ReadToEnd());
    }
}
