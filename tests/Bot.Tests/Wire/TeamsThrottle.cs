namespace PanelAssistant.Tests.Bot.Wire;

/// <summary>
/// Refuses what goes over the platform's limits, as Teams does: so many messages of a bot to one chat within 1, 2, 30 and 3,600
/// seconds, and so many requests of an app in a tenant. What is refused says when to come again.
/// </summary>
internal sealed class TeamsThrottle(TimeProvider clock)
{
    private static readonly (int Most, TimeSpan Length)[] OfChat =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    private static readonly (int Most, TimeSpan Length)[] OfApp = [(50, TimeSpan.FromSeconds(1))];

    private readonly Lock _gate = new();
    private readonly Dictionary<string, List<long>> _chats = [];
    private readonly Dictionary<string, (long Since, TimeSpan Length)> _asked = [];
    private readonly List<long> _app = [];

    /// <summary>How often it said no.</summary>
    public int Refused { get; private set; }

    /// <summary>How often a chat was tried before the time that it had been told.</summary>
    public int Impatient { get; private set; }

    /// <returns>Nothing when the message may pass.</returns>
    public ConnectorAnswer? Answer(string chat)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            // In the same moment it cannot have been told yet.
            if (_asked.TryGetValue(chat, out var asked) && now > asked.Since && clock.GetElapsedTime(asked.Since, now) < asked.Length)
            {
                Impatient++;
            }
            var sent = Of(chat);
            var wait = TimeSpan.FromTicks(Math.Max(Wait(sent, OfChat, now).Ticks, Wait(_app, OfApp, now).Ticks));
            if (wait > TimeSpan.Zero)
            {
                Refused++;
                var whole = Math.Ceiling(wait.TotalSeconds);
                _asked[chat] = (now, TimeSpan.FromSeconds(whole));
                return new(429, """{"error":{"code":"Throttled"}}""", $"{whole}");
            }
            sent.Add(now);
            _app.Add(now);
            return null;
        }
    }

    /// <summary>The bot answers somebody in the chat, which takes from the same limits.</summary>
    public void Answered(string chat)
    {
        lock (_gate)
        {
            if (Wait(Of(chat), OfChat, clock.GetTimestamp()) <= TimeSpan.Zero)
            {
                Of(chat).Add(clock.GetTimestamp());
                _app.Add(clock.GetTimestamp());
            }
        }
    }

    private List<long> Of(string chat) => _chats.TryGetValue(chat, out var known) ? known : _chats[chat] = [];

    private TimeSpan Wait(List<long> sent, (int Most, TimeSpan Length)[] windows, long now) =>
        windows.Where(window => sent.Count >= window.Most).Select(window => window.Length - clock.GetElapsedTime(sent[^window.Most], now)).DefaultIfEmpty().Max();
}
