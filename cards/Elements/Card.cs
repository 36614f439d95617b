using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PanelAssistant.Cards.Elements;

/// <summary>A whole card. The first text says what it is about without naming anybody, because notifications preview it.</summary>
public abstract record Card
{
    /// <summary>Our own bound for one card, in bytes. The platform's is larger, but lists are paged long before.</summary>
    public const int MostBytes = 28 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public required IReadOnlyList<Element> Body { get; init; }

    public IReadOnlyList<CardAction> Actions { get; init; } = [];

    /// <summary>What a screen reader or a notification says for the whole card. Holds no name.</summary>
    public required string Summary { get; init; }

    /// <summary>Writes the card as UTF-8 JSON.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        Write(json);
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "AdaptiveCard");
        json.WriteString("$schema"u8, "http://adaptivecards.io/schemas/adaptive-card.json");
        json.WriteString("version"u8, "1.5");
        json.WriteString("fallbackText"u8, Summary);
        json.WriteString("speak"u8, Summary);
        WriteRefresh(json);
        json.WriteStartObject("msteams"u8);
        json.WriteString("width"u8, "Full");
        json.WriteEndObject();
        json.WriteElements("body"u8, Body);
        if (Actions.Count > 0)
        {
            json.WriteActions("actions"u8, Actions);
        }
        json.WriteEndObject();
    }

    private protected virtual void WriteRefresh(Utf8JsonWriter json)
    {
    }

    public byte[] ToUtf8()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        WriteTo(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>What one entitled person sees: a private chat, a dialog, or their own view of a shared card. May hold names.</summary>
public sealed record PersonalCard : Card;

/// <summary>
/// What everybody in a shared chat sees. Built only by <see cref="From"/>, out of a view whose fields cannot hold a
/// name: references, counts, dates and words of the terms of reference.
/// </summary>
public sealed record SharedCard : Card
{
    /// <summary>The platform refreshes a card by itself for at most this many people.</summary>
    public const int MostRefreshed = 60;

    private SharedCard()
    {
    }

    public PressPayload? Refresh { get; private init; }

    /// <summary>Chat user ids (29:...) whose client asks for their own view; empty means by button only.</summary>
    public IReadOnlyList<string> RefreshFor { get; private init; } = [];

    public static SharedCard From<TView>(
        TView view,
        Func<TView, (string Summary, IReadOnlyList<Element> Body, IReadOnlyList<CardAction> Actions)> draw,
        PressPayload? refresh = null,
        IReadOnlyList<string>? refreshFor = null)
        where TView : ISharedView
    {
        var (summary, body, actions) = draw(view);
        return new()
        {
            Summary = summary,
            Body = body,
            Actions = actions,
            Refresh = refresh,
            RefreshFor = refreshFor is { Count: <= MostRefreshed } ? refreshFor : [],
        };
    }

    private protected override void WriteRefresh(Utf8JsonWriter json)
    {
        if (Refresh is null)
        {
            return;
        }
        json.WriteStartObject("refresh"u8);
        json.WritePropertyName("action"u8);
        new Press("Show my view", Refresh).Write(json);
        json.WriteStartArray("userIds"u8);
        foreach (var user in RefreshFor)
        {
            json.WriteStringValue(user);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}

/// <summary>
/// Marks a view that a shared surface may show. A test walks every implementation: its properties are references,
/// numbers, dates, enumerations, <see cref="TermsText"/>, or lists of these. Never a string.
/// </summary>
public interface ISharedView;

/// <summary>Words that come from terms of reference: names of agencies, seats and forums, rules. Never typed in a chat.</summary>
public readonly record struct TermsText(string Value)
{
    public override string ToString() => Value;
}
