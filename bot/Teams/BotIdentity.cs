namespace PanelAssistant.Bot.Teams;

/// <summary>The bot's own id in chats: 28: and the app id. In local mode whatever the local service calls it.</summary>
internal sealed class BotIdentity(TeamsSettings settings)
{
    private volatile string _id = settings.AppId is { } app ? $"28:{app}" : "28:panel-assistant";

    public string ChatId => _id;

    public void Seen(string? recipientId)
    {
        if (settings.IsLocal && recipientId is { Length: > 0 } && recipientId != _id)
        {
            _id = recipientId;
        }
    }
}
