using System.Runtime.InteropServices;
using System.Text.Json;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// Whether all strings of a value can be read as text. An escaped half of a surrogate pair passes the parser and
/// would throw wherever it is first read; it is found here, so that it never gets further than the door.
/// </summary>
internal static class SoundText
{
    public static bool Everywhere(JsonElement value)
    {
        // Unescaped text was checked by the parser; only an escape can hold half a pair.
        if (value.ValueKind is JsonValueKind.Undefined || JsonMarshal.GetRawUtf8Value(value).IndexOf("\\u"u8) < 0)
        {
            return true;
        }
        try
        {
            Walk(value);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static void Walk(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                _ = value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                {
                    Walk(item);
                }
                break;
            case JsonValueKind.Object:
                foreach (var pair in value.EnumerateObject())
                {
                    _ = pair.Name;
                    Walk(pair.Value);
                }
                break;
        }
    }
}
