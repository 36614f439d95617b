using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>A piece of an Adaptive Card, schema 1.5. Each type writes itself; nothing is found by reflection.</summary>
public abstract record Element
{
    /// <summary>Space above, as the schema names it: none, small, default, medium, large.</summary>
    public string? Spacing { get; init; }

    public bool Separator { get; init; }

    internal abstract void Write(Utf8JsonWriter json);

    private protected void WriteCommon(Utf8JsonWriter json, string type)
    {
        json.WriteString("type"u8, type);
        if (Spacing is not null)
        {
            json.WriteString("spacing"u8, Spacing);
        }
        if (Separator)
        {
            json.WriteBoolean("separator"u8, true);
        }
    }
}
