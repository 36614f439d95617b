using System.Text.Json;

namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>
/// Keeps the chats in a file beside the data: one change a line, handed to the system before the change is answered,
/// so that a killed process loses none. A line cut off by a power cut is left out.
/// </summary>
internal sealed class ChatJournal : IDisposable
{
    private readonly FileStream _file;

    private ChatJournal(FileStream file) => _file = file;

    /// <summary>Plays the file into the state, writes it anew without what has been overtaken, and goes on from there.</summary>
    public static ChatJournal Open(string path, ChatState state)
    {
        if (File.Exists(path))
        {
            foreach (var line in File.ReadLines(path))
            {
                if (Parse(line) is { } change)
                {
                    state.Apply(change);
                }
            }
        }
        // Its own: several processes may practise on one file.
        var next = $"{path}.{Environment.ProcessId}.next";
        var file = new FileStream(next, FileMode.Create, FileAccess.Write, FileShare.Read | FileShare.Delete);
        var journal = new ChatJournal(file);
        foreach (var change in state.Snapshot())
        {
            journal.Append(change);
        }
        file.Flush(flushToDisk: true);
        File.Move(next, path, overwrite: true);
        return journal;
    }

    public void Append(ChatChange change)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(change, LocalJson.Default.ChatChange);
        _file.Write(line);
        _file.WriteByte((byte)'\n');
        _file.Flush();
    }

    public void Dispose() => _file.Dispose();

    private static ChatChange? Parse(string line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, LocalJson.Default.ChatChange);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
