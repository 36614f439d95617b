using System.Text.Json;
using System.Text.Json.Serialization;

namespace PanelAssistant.Tests.Benchmarks.Client;

/// <summary>As large as a document of the bot, and found by the same indexes.</summary>
internal sealed record StoredDocument(string Id, string Pk, string Kind, string DocId, string Doc);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(StoredDocument))]
internal sealed partial class StoredJson : JsonSerializerContext;
