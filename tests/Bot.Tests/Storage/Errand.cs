using System.Text.Json.Serialization;
using PanelAssistant.Bot.Storage;

namespace PanelAssistant.Tests.Bot.Storage;

/// <summary>A document to test stores with.</summary>
public sealed record Errand(string Title, string? Owner = null, string? Status = null, string? Due = null);

public static class Kinds
{
    public static readonly DocumentKind<Errand> Errand = new("errand", static () => ErrandJson.Default.Errand)
    {
        Indexes = [["owner", "status", "due"], ["status", "due"], ["due"], ["owner"]],
    };

    public static readonly DocumentKind<Errand> Note = new("note", static () => ErrandJson.Default.Errand);

    public static readonly DocumentKind<Errand> Rota = new("rota", static () => ErrandJson.Default.Errand) { Remember = true };

    public static readonly IReadOnlyList<DocumentKind> All = [Errand, Note, Rota];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Errand))]
[JsonSerializable(typeof(Interruption))]
internal sealed partial class ErrandJson : JsonSerializerContext;
