namespace PanelAssistant.Bot.Teams;

/// <summary>
/// The messages that this process handled lately, so that one delivered twice at the same moment is answered once.
/// A courtesy only: what must not happen twice is held by the store. Bounded; the oldest are forgotten first.
/// </summary>
internal sealed class RecentActivities(int most = 4096)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string Conversation, string Activity), Seen> _seen = [];
    private readonly Queue<(string Conversation, string Activity)> _order = new();

    public enum Seen
    {
        /// <summary>New here: it is now marked as under way or done.</summary>
        No,
        Yes,

        /// <summary>Came before and failed: it may be tried again.</summary>
        Failed,
    }

    public Seen Take(string conversation, string activity)
    {
        var key = (conversation, activity);
        lock (_gate)
        {
            if (_seen.TryGetValue(key, out var seen))
            {
                _seen[key] = Seen.Yes;
                return seen;
            }
            if (_order.Count == most)
            {
                _seen.Remove(_order.Dequeue());
            }
            _order.Enqueue(key);
            _seen[key] = Seen.Yes;
            return Seen.No;
        }
    }

    /// <summary>It did not work out: another delivery is welcome.</summary>
    public void Failed(string conversation, string activity)
    {
        lock (_gate)
        {
            if (_seen.ContainsKey((conversation, activity)))
            {
                _seen[(conversation, activity)] = Seen.Failed;
            }
        }
    }
}
