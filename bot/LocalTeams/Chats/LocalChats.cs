using System.Text.Json;
using PanelAssistant.Bot.LocalTeams.Practice;

namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>The chats of the local page: who is in them, what was said. Every change is kept and told to open pages.</summary>
internal sealed class LocalChats : IDisposable
{
    public const string BotId = "28:panel-assistant-local";
    public const string BotName = "Panel Assistant";

    private readonly Lock _lock = new();
    private readonly ChatState _state = new();
    private readonly ChatJournal? _journal;
    private readonly TimeProvider _clock;
    private readonly LocalEvents _events;
    private readonly Dictionary<string, LocalChat> _chats;
    private long _lastId;

    public LocalChats(PracticePartnership practice, TimeProvider clock, LocalEvents events, string? journal)
    {
        _clock = clock;
        _events = events;
        People = practice.People;
        TenantId = practice.TenantId;
        _chats = PracticeChats.Of(practice).ToDictionary(chat => chat.Id);
        _journal = journal is null ? null : ChatJournal.Open(journal, _state);
        _lastId = _chats.Keys.SelectMany(_state.Messages).Select(message => long.Parse(message.Id)).DefaultIfEmpty().Max();
    }

    public IReadOnlyList<PracticePerson> People { get; }

    public string TenantId { get; }

    public IEnumerable<LocalChat> All => _chats.Values;

    /// <summary>The chat, by its id with or without a message id behind it.</summary>
    public LocalChat? Find(string id) => _chats.GetValueOrDefault(id.Split(';', 2)[0]);

    /// <summary>By key, chat user id or Entra object id.</summary>
    public PracticePerson? Person(string? id) =>
        People.FirstOrDefault(person => person.ChatUserId == id || person.Key == id || string.Equals(person.Id, id, StringComparison.OrdinalIgnoreCase));

    public IReadOnlyList<LocalMessage> Messages(string chat, string chatUserId)
    {
        lock (_lock)
        {
            return [.. _state.Messages(chat).Where(message => message.VisibleTo(chatUserId))];
        }
    }

    public LocalMessage? Message(string chat, string id)
    {
        lock (_lock)
        {
            return _state.Find(chat, id);
        }
    }

    public IReadOnlyList<PersonalView> Views(string message, string chatUserId)
    {
        lock (_lock)
        {
            return [.. _state.Views(message, chatUserId)];
        }
    }

    public string? LastRead(string chat, string chatUserId)
    {
        lock (_lock)
        {
            return _state.LastRead(chat, chatUserId);
        }
    }

    /// <summary>True or false once somebody added or removed the bot; before that, what the practice data says.</summary>
    public bool IsInstalled(PracticePerson person)
    {
        lock (_lock)
        {
            return _state.IsInstalled(person.ChatUserId) ?? !person.NotInstalled;
        }
    }

    /// <summary>Nobody has opened this private chat yet.</summary>
    public bool IsUntouched(PracticePerson person)
    {
        lock (_lock)
        {
            return _state.IsInstalled(person.ChatUserId) is null && !person.NotInstalled && _state.Messages(person.PrivateChat).Count == 0;
        }
    }

    public LocalMessage Post(LocalChat chat, string from, string text, IReadOnlyList<JsonElement>? cards = null, IReadOnlyList<string>? suggested = null, string? onlyFor = null)
    {
        lock (_lock)
        {
            var now = _clock.GetUtcNow();
            _lastId = Math.Max(_lastId + 1, now.ToUnixTimeMilliseconds());
            var message = new LocalMessage
            {
                Id = _lastId.ToString(),
                Chat = chat.Id,
                From = from,
                At = now,
                Text = text,
                Cards = cards ?? [],
                Suggested = suggested ?? [],
                OnlyFor = onlyFor,
            };
            Keep(new ChatChange.Posted(message));
            _events.MessageChanged(chat, message);
            return message;
        }
    }

    /// <summary>Puts a new face on a message, or empties it.</summary>
    public void Replace(LocalChat chat, LocalMessage message)
    {
        lock (_lock)
        {
            Keep(new ChatChange.Replaced(message));
            _events.MessageChanged(chat, message);
        }
    }

    public void SetView(LocalChat chat, string message, string chatUserId, int card, JsonElement view, DateTimeOffset at)
    {
        lock (_lock)
        {
            if (_state.Find(chat.Id, message) is not { } there)
            {
                return;
            }
            Keep(new ChatChange.Viewed(new(message, chatUserId, card, view, at)));
            _events.ViewChanged(chat, there, chatUserId);
        }
    }

    public void MarkRead(LocalChat chat, string chatUserId, string message)
    {
        lock (_lock)
        {
            if (_state.LastRead(chat.Id, chatUserId) != message)
            {
                Keep(new ChatChange.Read(chat.Id, chatUserId, message));
            }
        }
    }

    public void SetInstalled(PracticePerson person, bool there)
    {
        lock (_lock)
        {
            Keep(new ChatChange.Installed(person.ChatUserId, there));
        }
    }

    public void Dispose() => _journal?.Dispose();

    private void Keep(ChatChange change)
    {
        _state.Apply(change);
        _journal?.Append(change);
    }
}
