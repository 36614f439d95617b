using System.Runtime.CompilerServices;

namespace PanelAssistant.Tests.Domain.Forums;

/// <summary>Compares text with the file beside the test. <c>UPDATE_SNAPSHOTS=1</c> writes the file anew, for a person to read in the diff.</summary>
internal static class Snapshot
{
    public static void Matches(string text, string file, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, file);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        Assert.True(File.Exists(path), $"{file} is missing: run once with UPDATE_SNAPSHOTS=1 and read what it wrote.");
        Assert.Equal(File.ReadAllText(path), text);
    }
}
