using System.Collections.Concurrent;

namespace PanelAssistant.Bot.Turns;

/// <summary>Boards in shared chats that this process has to draw again soon.</summary>
public sealed class DirtyBoards
{
    private readonly ConcurrentDictionary<string, byte> _boards = new(StringComparer.Ordinal);

    public void Add(string board) => _boards.TryAdd(board, 0);

    /// <summary>Everything that waits; what is added meanwhile waits for the next time.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = new List<string>();
        foreach (var board in _boards.Keys)
        {
            if (_boards.TryRemove(board, out _))
            {
                taken.Add(board);
            }
        }
        return taken;
    }
}
