namespace PanelAssistant.Bot.Teams;

/// <summary>
/// The platform tells of one installation twice, as an installationUpdate and as a conversationUpdate, in any order.
/// The second within half a minute is the same one.
/// </summary>
internal sealed class RecentInstalls
{
    private const long SameInstall = 30_000;
    private const int Most = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _at = [];

    public bool IsNew(string conversation)
    {
        // Time since the machine started: two deliveries of one event are apart by it, whatever clock the bot runs by.
        var now = Environment.TickCount64;
        lock (_gate)
        {
            if (_at.TryGetValue(conversation, out var before) && now - before < SameInstall)
            {
                return false;
            }
            if (_at.Count >= Most)
            {
                _at.Clear();
            }
            _at[conversation] = now;
            return true;
        }
    }

    public void Forget(string conversation)
    {
        lock (_gate)
        {
            _at.Remove(conversation);
        }
    }
}
