using System.Text.Json;

namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway.Sql;

public enum SqlType
{
    Undefined,
    Null,
    Boolean,
    Number,
    Text,
    Structure,
}

/// <summary>A value as Cosmos SQL knows them. What is not there is undefined, and a comparison with it is undefined too.</summary>
public readonly record struct SqlValue(SqlType Type, string Text = "", double Number = 0)
{
    public static SqlValue Undefined => default;

    public static SqlValue Null { get; } = new(SqlType.Null);

    public bool IsTrue => Type is SqlType.Boolean && Number != 0;

    public static SqlValue Of(bool value) => new(SqlType.Boolean, Number: value ? 1 : 0);

    public static SqlValue Of(double value) => new(SqlType.Number, Number: value);

    public static SqlValue Of(string value) => new(SqlType.Text, value);

    public static SqlValue Of(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Undefined => Undefined,
        JsonValueKind.Null => Null,
        JsonValueKind.True => Of(true),
        JsonValueKind.False => Of(false),
        JsonValueKind.Number => Of(element.GetDouble()),
        JsonValueKind.String => Of(element.GetString()!),
        _ => new(SqlType.Structure, element.GetRawText()),
    };

    /// <returns>Nothing where the two cannot be compared.</returns>
    public static int? Compare(in SqlValue left, in SqlValue right) =>
        left.Type != right.Type || left.Type is SqlType.Undefined or SqlType.Structure ? null : InOrder(left, right);

    /// <summary>The order of ORDER BY: types first, then values.</summary>
    public static int InOrder(in SqlValue left, in SqlValue right) => left.Type != right.Type
        ? left.Type.CompareTo(right.Type)
        : left.Type is SqlType.Text or SqlType.Structure ? string.CompareOrdinal(left.Text, right.Text) : left.Number.CompareTo(right.Number);

    public void Write(Utf8JsonWriter json)
    {
        switch (Type)
        {
            case SqlType.Text:
                json.WriteStringValue(Text);
                break;
            case SqlType.Number:
                json.WriteNumberValue(Number);
                break;
            case SqlType.Boolean:
                json.WriteBooleanValue(IsTrue);
                break;
            case SqlType.Structure:
                json.WriteRawValue(Text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
