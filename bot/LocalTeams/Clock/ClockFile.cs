using System.Globalization;

namespace PanelAssistant.Bot.LocalTeams.Clock;

/// <summary>Keeps how far the practice clock is from real time, in a file beside the data.</summary>
public sealed class ClockFile(string path)
{
    /// <returns>The offset, or nothing when none was kept.</returns>
    /// <exception cref="LocalTeamsStartException">The file is there and holds something else.</exception>
    public TimeSpan? Read()
    {
        if (!File.Exists(path))
        {
            return null;
        }
        return TimeSpan.TryParseExact(File.ReadAllText(path).Trim(), "c", CultureInfo.InvariantCulture, out var offset)
            ? offset
            : throw new LocalTeamsStartException(
                $"The practice clock in {path} cannot be read. Delete that file, or say where the clock starts with --Local:Clock.");
    }

    /// <summary>Whole or not at all: a process that is killed here leaves the value from before.</summary>
    public void Write(TimeSpan offset)
    {
        // Its own: several processes may practise on one file.
        var next = $"{path}.{Environment.ProcessId}.next";
        using (var file = new FileStream(next, FileMode.Create, FileAccess.Write))
        {
            file.Write(System.Text.Encoding.ASCII.GetBytes(offset.ToString("c", CultureInfo.InvariantCulture)));
            file.Flush(flushToDisk: true);
        }
        File.Move(next, path, overwrite: true);
    }
}
