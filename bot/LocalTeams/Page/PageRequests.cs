using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>What the page asks for in somebody's name.</summary>
/// <param name="As">Key or id of the person.</param>
internal abstract record PageRequest(string As, string Chat, string? Locale);

/// <param name="ToBot">In a shared chat, whether the bot is mentioned; without a mention it hears nothing.</param>
/// <param name="Shown">What the chat shows when that differs from what the bot is told.</param>
internal sealed record SayRequest(string As, string Chat, string Text, bool ToBot, string? Shown = null, string? Locale = null) : PageRequest(As, Chat, Locale);

/// <summary>A button of the universal kind, or a refresh.</summary>
/// <param name="Card">Which card of the message, from 0.</param>
/// <param name="Action">The button as the card wrote it; its data holds the inputs.</param>
/// <param name="Trigger">manual or automatic.</param>
internal sealed record PressRequest(string As, string Chat, string Message, int Card, JsonElement Action, string Trigger, string? Locale = null) : PageRequest(As, Chat, Locale);

/// <summary>A form sent as a message.</summary>
internal sealed record SubmitRequest(string As, string Chat, string Message, JsonElement Value, string? Locale = null) : PageRequest(As, Chat, Locale);

/// <param name="Fetch">True to open a dialog, false to send one of its pages.</param>
internal sealed record DialogRequest(string As, string Chat, string Message, bool Fetch, JsonElement Data, string? Locale = null) : PageRequest(As, Chat, Locale);

internal sealed record ReadRequest(string As, string Chat, string Message, string? Locale = null) : PageRequest(As, Chat, Locale);

/// <summary>Adding or removing the bot, starting or ending the meeting.</summary>
/// <param name="Event">add, remove, start or end.</param>
internal sealed record EventRequest(string As, string Chat, string Event, string? Locale = null) : PageRequest(As, Chat, Locale);
