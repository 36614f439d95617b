using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Page;

internal sealed record PagePerson(string Key, string Id, string AadObjectId, string Name, string Title, string Agency, string Role, string? Standing);

internal sealed record PageStart(
    string Practice, string Bot, DateTimeOffset Now, IReadOnlyList<PagePerson> People, bool Installed, IReadOnlyList<PageChat> Chats,
    IReadOnlyList<PageCommand> Commands);

/// <param name="Shows">As help writes it, with an example of what follows.</param>
/// <param name="Say">The words without what follows.</param>
internal sealed record PageCommand(string Shows, string Say, string Does, bool Privately, bool InGroup);

/// <param name="Type">personal, groupChat or meeting.</param>
/// <param name="Preview">The last message in a few words.</param>
internal sealed record PageChat(string Id, string Type, string Name, int Unread, string? Preview, DateTimeOffset? LastAt, IReadOnlyList<string> Members);

internal sealed record PageMessages(IReadOnlyList<PageMessage> Messages, string? LastRead);

/// <param name="From">Chat user id; the bot's is marked by <paramref name="FromBot"/>.</param>
internal sealed record PageMessage(
    string Id, string Chat, string From, string Name, bool FromBot, bool Mine, DateTimeOffset At, string Text,
    IReadOnlyList<PageCard> Cards, IReadOnlyList<string> Suggested, bool OnlyYou, bool Edited, bool Deleted);

/// <param name="Base">What everybody sees.</param>
/// <param name="View">What this person sees instead.</param>
/// <param name="ViewedAt">Real time of the view.</param>
internal sealed record PageCard(JsonElement Base, JsonElement? View, DateTimeOffset? ViewedAt);

/// <summary>What became of a press, a form or a dialog.</summary>
/// <param name="Kind">card, message, error, close or nothing.</param>
internal sealed record PageOutcome(string Kind, string? Text = null, JsonElement? Card = null, string? Title = null, JsonElement? Height = null, JsonElement? Width = null)
{
    public static readonly PageOutcome Nothing = new("nothing");

    public static PageOutcome Error(string text) => new("error", text);
}
