using System.Runtime.CompilerServices;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>The file beside the test. <c>UPDATE_SNAPSHOTS=1</c> writes it anew, for a person to read in the diff.</summary>
internal static class Snapshot
{
    public static string[] Lines(string file, [CallerFilePath] string test = "") => File.ReadAllLines(PathOf(file, test));

    public static void Matches(string text, string file, [CallerFilePath] string test = "")
    {
        var path = PathOf(file, test);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, text);
        }
        Assert.Equal(File.ReadAllText(path), text);
    }

    private static string PathOf(string file, string test) => Path.Combine(Path.GetDirectoryName(test)!, file);
}
