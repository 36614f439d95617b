using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Storage.Cosmos;

/// <summary>The section "Store:Cosmos" of the configuration. Without it documents are kept in a SQLite file.</summary>
public sealed record CosmosSettings
{
    public const string Section = "Store:Cosmos";

    public const string DefaultDatabase = "panel-assistant";

    public required Uri Endpoint { get; init; }

    public string Database { get; init; } = DefaultDatabase;

    /// <summary>Only for emulators. Without a key the bot is itself, by its managed identity.</summary>
    public string? Key { get; init; }

    /// <summary>On this machine, which only an emulator is.</summary>
    public bool IsLocal => Endpoint.IsLoopback;

    /// <returns>Nothing when Cosmos DB is not set up.</returns>
    /// <exception cref="SettingsException">A sentence for each mistake.</exception>
    public static CosmosSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.GetChildren().Any(child => child.Value is { Length: > 0 }))
        {
            return null;
        }
        List<string> problems = [];
        var (endpoint, database, key, allow) = (Text("Endpoint"), Text("Database") ?? DefaultDatabase, Text("Key"), Text("AllowKey"));
        Uri? address = null;
        if (endpoint is null)
        {
            problems.Add($"{Section}:Endpoint is missing. Give the address of the Azure Cosmos DB account, or leave out every setting of {Section} to keep documents in a SQLite file.");
        }
        else if (!Uri.TryCreate(endpoint, UriKind.Absolute, out address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            problems.Add($"{Section}:Endpoint must be an https address, such as https://NAME.documents.azure.com.");
        }
        if (database.Length > 255 || database.AsSpan().ContainsAny(@"/\?#") || database != database.Trim())
        {
            problems.Add($"{Section}:Database cannot have / \\ ? or # in it, and at most 255 signs.");
        }
        var allowed = false;
        if (allow is not null && !bool.TryParse(allow, out allowed))
        {
            problems.Add($"{Section}:AllowKey must be true or false.");
        }
        if (key is not null && !Convert.TryFromBase64String(key, new byte[key.Length], out _))
        {
            problems.Add($"{Section}:Key is not the key of an account: one is written in base 64.");
        }
        else if (key is not null && address is { IsLoopback: false } && !allowed)
        {
            problems.Add($"{Section}:Key is for emulators on this machine. Leave it out and give the bot's managed identity the role Cosmos DB Built-in Data Contributor; only where that cannot be, set {Section}:AllowKey to true.");
        }
        else if (key is null && address is { IsLoopback: true })
        {
            problems.Add($"{Section}:Key is missing: an emulator knows no managed identity. Give the key that it prints.");
        }
        return problems.Count == 0 ? new() { Endpoint = address!, Database = database, Key = key } : throw new SettingsException(problems);

        string? Text(string name) => section[name]?.Trim() is { Length: > 0 } value ? value : null;
    }
}
