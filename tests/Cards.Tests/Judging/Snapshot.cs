using System.Runtime.CompilerServices;

namespace PanelAssistant.Tests.Cards.Judging;

/// <summary>What people see, kept in files beside the tests. UPDATE_SNAPSHOTS=1 writes them anew; read the difference before you commit.</summary>
internal static class Snapshot
{
    public static string Folder { get; } = Path.Combine(Path.GetDirectoryName(Here())!, "..", "Snapshots");

    public static void Matches(string name, string seen)
    {
        var file = FileOf(name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, seen);
        }
        Assert.True(File.Exists(file), $"There is no snapshot of {name}. Run with UPDATE_SNAPSHOTS=1 and read it.");
        Assert.Equal(File.ReadAllText(file), seen);
    }

    public static string FileOf(string name) => Path.GetFullPath(Path.Combine(Folder, name.Replace(", ", "-").Replace(' ', '-') + ".txt"));

    private static string Here([CallerFilePath] string path = "") => path;
}
