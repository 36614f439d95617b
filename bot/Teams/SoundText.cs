using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// Whether all strings of a value can be read as text. Bytes that are no UTF-8, and an escaped half of a surrogate pair,
/// pass the parser and would throw wherever they are first read; they are found here, so that they never get further than
/// the door.
/// </summary>
internal static class SoundText
{
    public static bool Everywhere(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Undefined)
        {
            return true;
        }
        var raw = JsonMarshal.GetRawUtf8Value(value);
        if (!Utf8.IsValid(raw))
        {
            return false;
        }
        // Only an escape can hold half a pair.
        if (raw.IndexOf("\\u"u8) < 0)
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
