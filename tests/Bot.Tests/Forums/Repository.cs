namespace PanelAssistant.Tests.Bot.Forums;

/// <summary>Where the files of the repository are: these tests run from a build inside it.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("These tests run from a build inside the repository.");
    }
}
