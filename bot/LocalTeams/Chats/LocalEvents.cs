using System.Text.Json;
using System.Threading.Channels;

namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>Tells open pages that something changed; they fetch what they may see.</summary>
internal sealed class LocalEvents
{
    private readonly Lock _lock = new();
    private readonly List<Listener> _listeners = [];

    public Listener Listen(string chatUserId)
    {
        var listener = new Listener(chatUserId);
        lock (_lock)
        {
            _listeners.Add(listener);
        }
        return listener;
    }

    public void Leave(Listener listener)
    {
        lock (_lock)
        {
            _listeners.Remove(listener);
        }
    }

    public void MessageChanged(LocalChat chat, LocalMessage message) =>
        Tell(new("message", chat.Id, message.Id), person => chat.Members.Contains(person) && message.VisibleTo(person));

    public void ViewChanged(LocalChat chat, LocalMessage message, string chatUserId) =>
        Tell(new("view", chat.Id, message.Id), person => person == chatUserId);

    public void BotTyping(LocalChat chat) => Tell(new("typing", chat.Id, null), chat.Members.Contains);

    public void ClockMoved(DateTimeOffset now) => Tell(new("clock", null, null, now), _ => true);

    private void Tell(LocalEvent change, Func<string, bool> mayKnow)
    {
        var text = JsonSerializer.Serialize(change, LocalJson.Default.LocalEvent);
        lock (_lock)
        {
            foreach (var listener in _listeners)
            {
                if (mayKnow(listener.ChatUserId))
                {
                    listener.Waiting.Writer.TryWrite(text);
                }
            }
        }
    }

    /// <summary>One open page. A page that does not keep up loses the oldest: it reloads when it comes back.</summary>
    internal sealed class Listener(string chatUserId)
    {
        public string ChatUserId { get; } = chatUserId;

        public Channel<string> Waiting { get; } =
            Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });
    }
}

internal sealed record LocalEvent(string Kind, string? Chat, string? Message, DateTimeOffset? Now = null);
