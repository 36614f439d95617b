namespace PanelAssistant.Tests.Bot.Stories;

/// <summary>What a story's bot keeps its documents in, looked at from outside the bot.</summary>
internal interface IShelf : IDisposable
{
    /// <summary>The settings by which a bot finds it.</summary>
    IReadOnlyList<string> Settings { get; }

    IReadOnlyList<Kept> All();

    /// <summary>A hand in the documents of one kind. Holds from the bot's next start.</summary>
    void Change(string kind, Func<string, string> change);
}

internal static class Shelves
{
    /// <summary>Set to "cosmos", every story is told on Azure Cosmos DB, as the double plays it.</summary>
    public const string Variable = "PANEL_TEST_STORE";

    private static readonly AsyncLocal<Func<IShelf>?> Chosen = new();

    public static IShelf New(string file) => Chosen.Value is { } choose ? choose() : Environment.GetEnvironmentVariable(Variable) == "cosmos" ? new CosmosShelf() : new SqliteShelf(file);

    /// <summary>From here on the bots that this test starts stand on such a shelf.</summary>
    public static void Choose(Func<IShelf> choose) => Chosen.Value = choose;

    public static IReadOnlyList<Kept> Of(this IShelf shelf, string kind) => [.. shelf.All().Where(document => document.Kind == kind)];
}

/// <summary>A document as it is kept.</summary>
internal sealed record Kept(string Kind, string Id, string ETag, string Body);
