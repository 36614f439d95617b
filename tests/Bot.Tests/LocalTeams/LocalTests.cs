namespace PanelAssistant.Tests.Bot.LocalTeams;

/// <summary>A folder of its own for each test's data.</summary>
public abstract class LocalTests : IDisposable
{
    protected const string Meeting = "19:meeting_TG9jYWwtSGFsdG9uLUNTT0ctcHJhY3RpY2U@thread.v2";
    protected const string ChairsChat = "a:1local-chair";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("local-teams-");

    protected string Data => Path.Combine(_folder.FullName, "practice.db");

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
