using System.Text.Json;
using PanelAssistant.Cards.Gallery;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>One of every card, with invented content, for the gallery page.</summary>
internal static class GalleryEndpoint
{
    public static async Task CardsAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter);
        json.WriteStartArray();
        foreach (var (name, draw) in CardGallery.All)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WritePropertyName("card");
            draw(Language.English).Write(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
