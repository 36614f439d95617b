using System.Text.Json;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Records;

/// <summary>Children whose reference somebody wrote anywhere in a document, whatever the field: a text that is added later is looked through too.</summary>
internal static class WrittenReferences
{
    public static IReadOnlyList<CaseReference> In<T>(DocumentKind<T> kind, T document)
        where T : class => [.. Texts(JsonSerializer.SerializeToElement(document, kind.Json)).SelectMany(ChildReferences.In).Distinct()];

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        // A text stands under a key of its own, such as what was said of an item.
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value).Append(property.Name)),
        _ => [],
    };
}
