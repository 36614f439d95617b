using System.Globalization;
using System.Text.Json;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Turns;

/// <summary>What a card or a typed command brought along. It is user input: a value of the wrong type reads as missing.</summary>
public readonly struct PressData
{
    private readonly IReadOnlyDictionary<string, string>? _typed;

    private PressData(JsonElement raw, IReadOnlyDictionary<string, string>? typed)
    {
        Raw = raw;
        _typed = typed;
    }

    /// <summary>As it came, for forms that check each field themselves. Undefined for typed commands.</summary>
    public JsonElement Raw { get; }

    public static PressData Of(JsonElement raw) => new(raw, null);

    public static PressData Typed(IReadOnlyDictionary<string, string> values) => new(default, values);

    /// <summary>The text under a name, or nothing. Empty text reads as nothing.</summary>
    public string? this[string name]
    {
        get
        {
            var text = _typed is not null
                ? _typed.GetValueOrDefault(name)
                : Raw.ValueKind is JsonValueKind.Object && Raw.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String
                    ? value.GetString()
                    : null;
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }
    }

    /// <summary>The name came along, filled in or not: the card that asks for it was sent.</summary>
    public bool Sent(string name) => this[name] is not null || (Raw.ValueKind is JsonValueKind.Object && Raw.TryGetProperty(name, out _));

    public int? Number(string name) =>
        int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A date as cards send it (2026-11-25).</summary>
    public DateOnly? Date(string name) =>
        DayText.TryParse(this[name], out var date) ? date : null;

    /// <summary>One of an enumeration's names, in any letter case; never a number.</summary>
    public TEnum? Choice<TEnum>(string name)
        where TEnum : struct, Enum =>
        this[name] is { } text && !char.IsAsciiDigit(text[0]) && text[0] != '-' && Enum.TryParse<TEnum>(text, ignoreCase: true, out var value) && Enum.IsDefined(value)
            ? value
            : null;
}
