namespace PanelAssistant.Bot.Notices;

/// <summary>
/// Keeps what the bot sends by itself under the platform's limits, by a stopwatch. It knows only what this process sent; that
/// the others send nothing meanwhile is the lease's matter.
/// </summary>
public sealed class SendingPace(SendingLimits limits, TimeProvider clock)
{
    private static readonly TimeSpan AnotherJustSent = TimeSpan.FromSeconds(30);

    /// <summary>So many chats are kept in mind before those long silent are forgotten.</summary>
    private const int MostChats = 1000;

    /// <summary>When chats beside one another are refused, it is the limit of all that was met.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Sendings> _chats = new(StringComparer.Ordinal);
    private readonly Sendings _all = new();
    private (string Chat, long At)? _refused;
    private long? _alone;

    /// <summary>From here on this process is the one that sends. Another may have sent until now.</summary>
    public void Begin()
    {
        lock (_gate)
        {
            _alone = clock.GetTimestamp();
        }
    }

    /// <summary>Takes one place.</summary>
    /// <param name="chat">The chat, or whose private chat it is.</param>
    /// <param name="wait">When it may be asked again.</param>
    /// <returns>False when nothing may go there now.</returns>
    public bool TryPass(string chat, out TimeSpan wait)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            var current = ReferenceEquals(limits, SendingLimits.Teams) && _alone is { } began && clock.GetElapsedTime(began, now) < AnotherJustSent ? SendingLimits.BesideAnother : limits;
            var own = Of(chat, now);
            var (first, second) = (own.Wait(current.Chat, now, clock), _all.Wait(current.All, now, clock));
            wait = first > second ? first : second;
            if (wait > TimeSpan.Zero)
            {
                return false;
            }
            if (current.All.Count > 0)
            {
                own.Add(now);
                _all.Add(now);
            }
            return true;
        }
    }

    /// <summary>The platform refused one, and says for how long.</summary>
    public void Refused(string chat, TimeSpan pause)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            Of(chat, now).Pause(now, pause);
            if (_refused is { } last && last.Chat != chat && clock.GetElapsedTime(last.At, now) < Together)
            {
                _all.Pause(now, pause);
            }
            _refused = (chat, now);
        }
    }

    private Sendings Of(string chat, long now)
    {
        if (!_chats.TryGetValue(chat, out var sendings))
        {
            if (_chats.Count >= MostChats)
            {
                foreach (var silent in _chats.Where(known => known.Value.IsOver(now, clock)).Select(known => known.Key).ToList())
                {
                    _chats.Remove(silent);
                }
            }
            _chats[chat] = sendings = new();
        }
        return sendings;
    }

    /// <summary>When the latest were sent, oldest first.</summary>
    private sealed class Sendings
    {
        private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

        private readonly List<long> _at = [];
        private (long Since, TimeSpan Length)? _pause;

        public void Add(long now) => _at.Add(now);

        public void Pause(long now, TimeSpan length) => _pause = (now, length);

        public bool IsOver(long now, TimeProvider clock) => _at.Count == 0 || clock.GetElapsedTime(_at[^1], now) >= Longest;

        public TimeSpan Wait(IReadOnlyList<SendingWindow> windows, long now, TimeProvider clock)
        {
            var wait = _pause is { } pause ? pause.Length - clock.GetElapsedTime(pause.Since, now) : TimeSpan.Zero;
            foreach (var window in windows)
            {
                if (_at.Count >= window.Most && window.Length - clock.GetElapsedTime(_at[^window.Most], now) is var left && left > wait)
                {
                    wait = left;
                }
            }
            Forget(windows);
            return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
        }

        private void Forget(IReadOnlyList<SendingWindow> windows)
        {
            var most = windows.Count == 0 ? 0 : windows.Max(window => window.Most);
            if (_at.Count > 2 * most)
            {
                _at.RemoveRange(0, _at.Count - most);
            }
        }
    }
}
