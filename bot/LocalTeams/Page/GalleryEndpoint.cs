using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>Every registered card, for the gallery page.</summary>
internal sealed class GalleryEndpoint(ICardGallery gallery)
{
    public async Task CardsAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartArray();
        foreach (var (name, card) in gallery.Cards)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WritePropertyName("card");
            card.Write(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
