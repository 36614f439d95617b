namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>The chats in memory. Not safe for several callers at once: <see cref="LocalChats"/> is.</summary>
internal sealed class ChatState
{
    /// <summary>A chat forgets its oldest messages beyond this many.</summary>
    public const int MostMessages = 500;

    private readonly Dictionary<string, List<LocalMessage>> _messages = [];
    private readonly Dictionary<(string Message, string Person, int Card), PersonalView> _views = [];
    private readonly Dictionary<(string Chat, string Person), string> _read = [];
    private readonly Dictionary<string, bool> _installed = [];

    public void Apply(ChatChange change)
    {
        switch (change)
        {
            case ChatChange.Posted posted:
                Post(posted.Message);
                break;
            case ChatChange.Replaced replaced:
                Replace(replaced.Message);
                break;
            case ChatChange.Viewed viewed:
                _views[(viewed.View.Message, viewed.View.Person, viewed.View.Card)] = viewed.View;
                break;
            case ChatChange.Read read:
                _read[(read.Chat, read.Person)] = read.Message;
                break;
            case ChatChange.Installed installed:
                _installed[installed.Person] = installed.There;
                break;
        }
    }

    public IReadOnlyList<LocalMessage> Messages(string chat) => _messages.TryGetValue(chat, out var list) ? list : [];

    public LocalMessage? Find(string chat, string id)
    {
        foreach (var message in Messages(chat))
        {
            if (message.Id == id)
            {
                return message;
            }
        }
        return null;
    }

    public IEnumerable<PersonalView> Views(string message, string person) =>
        _views.Values.Where(view => view.Message == message && view.Person == person);

    public string? LastRead(string chat, string person) => _read.GetValueOrDefault((chat, person));

    public bool? IsInstalled(string person) => _installed.TryGetValue(person, out var there) ? there : null;

    /// <summary>The shortest journal that gives this state.</summary>
    public IEnumerable<ChatChange> Snapshot() =>
    [
        .. _messages.Values.SelectMany(list => list).Select(message => new ChatChange.Posted(message)),
        .. _views.Values.Select(view => new ChatChange.Viewed(view)),
        .. _read.Select(read => new ChatChange.Read(read.Key.Chat, read.Key.Person, read.Value)),
        .. _installed.Select(there => new ChatChange.Installed(there.Key, there.Value)),
    ];

    private void Post(LocalMessage message)
    {
        if (!_messages.TryGetValue(message.Chat, out var list))
        {
            _messages[message.Chat] = list = [];
        }
        list.Add(message);
        if (list.Count > MostMessages)
        {
            ForgetViews(list[0].Id);
            list.RemoveAt(0);
        }
    }

    private void Replace(LocalMessage message)
    {
        if (_messages.TryGetValue(message.Chat, out var list) && list.FindIndex(old => old.Id == message.Id) is >= 0 and var at)
        {
            list[at] = message;
            ForgetViews(message.Id);
        }
    }

    private void ForgetViews(string message)
    {
        foreach (var key in _views.Keys.Where(key => key.Message == message).ToArray())
        {
            _views.Remove(key);
        }
    }
}
