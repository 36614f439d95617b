using System.Text.Json;

namespace PanelAssistant.Cards.Forms;

/// <summary>One named value out of a press's data, whatever the sender put there.</summary>
internal static class Sent
{
    public enum Kind
    {
        Nothing,
        Text,
        WrongType,
    }

    public static (Kind Kind, string Text) Of(JsonElement data, string name)
    {
        if (data.ValueKind is not JsonValueKind.Object || !data.TryGetProperty(name, out var value))
        {
            return (Kind.Nothing, "");
        }
        return value.ValueKind switch
        {
            JsonValueKind.Null => (Kind.Text, ""),
            JsonValueKind.String => Text(value),
            _ => (Kind.WrongType, ""),
        };
    }

    private static (Kind Kind, string Text) Text(JsonElement value)
    {
        try
        {
            return (Kind.Text, value.GetString()!);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape: valid JSON, but no text.
            return (Kind.WrongType, "");
        }
    }
}
