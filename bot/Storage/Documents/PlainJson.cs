using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>
/// The pieces of a document that is read and written by hand. The serializer compiles some sixty methods at run time for each
/// type of value in a document, and the start waits for them; so what every start reads does without.
/// </summary>
internal static class PlainJson
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Goes to the next property of an object that has a value.</summary>
    /// <returns>Its name, or nothing at the object's end.</returns>
    /// <exception cref="JsonException">It is no object.</exception>
    public static string? Next(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
        {
            var name = json.GetString();
            json.Read();
            if (json.TokenType is not JsonTokenType.Null)
            {
                return name;
            }
        }
        return json.TokenType is JsonTokenType.EndObject ? null : throw new JsonException($"A property was expected, not {json.TokenType}.");
    }

    public delegate T One<T>(ref Utf8JsonReader json);

    /// <exception cref="JsonException">It is no list.</exception>
    public static List<T> List<T>(ref Utf8JsonReader json, One<T> one)
    {
        if (json.TokenType is not JsonTokenType.StartArray)
        {
            throw new JsonException($"A list was expected, not {json.TokenType}.");
        }
        var list = new List<T>();
        while (json.Read() && json.TokenType is not JsonTokenType.EndArray)
        {
            list.Add(one(ref json));
        }
        return list;
    }

    /// <summary>Passes over what a later version wrote and this one does not know.</summary>
    public static T Passing<T>(ref Utf8JsonReader json, T found)
    {
        json.Skip();
        return found;
    }

    /// <summary>What is seldom there is left to the serializer; an empty list needs nothing of it.</summary>
    public static IReadOnlyList<T>? Rare<T>(ref Utf8JsonReader json, Func<JsonTypeInfo<IReadOnlyList<T>>> kind)
    {
        var ahead = json;
        if (json.TokenType is JsonTokenType.StartArray && ahead.Read() && ahead.TokenType is JsonTokenType.EndArray)
        {
            json = ahead;
            return [];
        }
        return JsonSerializer.Deserialize(ref json, kind());
    }

    public static IReadOnlyList<string> Texts(ref Utf8JsonReader json) => List(ref json, static (ref json) => json.GetString()!);

    /// <exception cref="JsonException">It is no day.</exception>
    public static DateOnly Day(ref Utf8JsonReader json) =>
        DateOnly.TryParseExact(json.GetString(), DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new JsonException("A day is written as 2026-11-25.");

    /// <exception cref="JsonException">This version knows no such name.</exception>
    public static T Named<T>(ref Utf8JsonReader json)
        where T : struct, Enum => Enum.TryParse<T>(json.GetString(), out var known) ? known : throw new JsonException($"There is no such {typeof(T).Name}.");

    /// <summary>Writes what is there.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } given)
        {
            json.WriteString(name, given.ToString(DayForm, CultureInfo.InvariantCulture));
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? time)
    {
        if (time is { } given)
        {
            json.WriteString(name, UtcText.Of(given));
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string>? texts)
    {
        if (texts is not null)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }
            json.WriteEndArray();
        }
    }

    /// <inheritdoc cref="Write(Utf8JsonWriter, ReadOnlySpan{byte}, string?)"/>
    public static void Write<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<T>? list, Func<JsonTypeInfo<IReadOnlyList<T>>> kind)
    {
        if (list is null)
        {
            return;
        }
        json.WritePropertyName(name);
        if (list.Count > 0)
        {
            JsonSerializer.Serialize(json, list, kind());
            return;
        }
        json.WriteStartArray();
        json.WriteEndArray();
    }
}
