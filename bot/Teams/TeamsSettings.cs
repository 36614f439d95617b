using PanelAssistant.Bot.Settings;

namespace PanelAssistant.Bot.Teams;

/// <summary>The section "Teams" of the configuration. Without an app id the bot serves this machine only, in Development.</summary>
public sealed record TeamsSettings
{
    public const string Section = "Teams";

    /// <summary>The bot's app id (client id), a GUID. Null means local mode: no token comes in and none goes out.</summary>
    public string? AppId { get; init; }

    /// <summary>Entra tenant ids of the organisations that this bot serves.</summary>
    public IReadOnlyList<string> Tenants { get; init; } = [];

    /// <summary>Where the channel's signing keys are published. Another cloud has another address.</summary>
    public string OpenIdMetadata { get; init; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Who signs the channel's tokens.</summary>
    public string Issuer { get; init; } = "https://api.botframework.com";

    /// <summary>The tenant that holds the bot's app registration. Tokens that the bot's own app got there are accepted too.</summary>
    public string? AuthorityTenant { get; init; }

    /// <summary>Where that tenant's signing keys are published; the public cloud's address unless said.</summary>
    public string? EntraMetadata { get; init; }

    /// <summary>Hosts of the platform's own service URLs, for tokens that carry no service URL of their own.</summary>
    public IReadOnlyList<string> ServiceHosts { get; init; } = ["smba.trafficmanager.net"];

    /// <summary>What the token for the Connector is asked for.</summary>
    public string Scope { get; init; } = "https://api.botframework.com/.default";

    public BotCredential Credential { get; init; } = BotCredential.ManagedIdentity;

    /// <summary>Client id of a user-assigned managed identity; null means the system-assigned one.</summary>
    public string? ManagedIdentityClientId { get; init; }

    public string? ClientSecret { get; init; }

    /// <summary>A PEM or PFX file with its private key.</summary>
    public string? CertificatePath { get; init; }

    /// <summary>The workload identity's token file; the one that the platform names in its environment unless said.</summary>
    public string? FederatedTokenFile { get; init; }

    /// <summary>False where the organisation's cloud does not know targeted messages: the private chat is used at once.</summary>
    public bool TargetedMessages { get; init; } = true;

    public bool IsLocal => AppId is null;

    /// <summary>Reads and checks the section.</summary>
    /// <exception cref="SettingsException">A sentence for each mistake.</exception>
    public static TeamsSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection(Section);
        var stated = new TeamsSettings();
        var problems = new List<string>();
        var settings = stated with
        {
            AppId = Text(section, nameof(AppId))?.ToLowerInvariant(),
            Tenants = List(section, nameof(Tenants)) ?? stated.Tenants,
            OpenIdMetadata = Text(section, nameof(OpenIdMetadata)) ?? stated.OpenIdMetadata,
            Issuer = Text(section, nameof(Issuer)) ?? stated.Issuer,
            AuthorityTenant = Text(section, nameof(AuthorityTenant))?.ToLowerInvariant(),
            EntraMetadata = Text(section, nameof(EntraMetadata)),
            ServiceHosts = List(section, nameof(ServiceHosts)) ?? stated.ServiceHosts,
            Scope = Text(section, nameof(Scope)) ?? stated.Scope,
            Credential = Choice(section, nameof(Credential), stated.Credential, problems),
            ManagedIdentityClientId = Text(section, nameof(ManagedIdentityClientId)),
            ClientSecret = Text(section, nameof(ClientSecret)),
            CertificatePath = Text(section, nameof(CertificatePath)),
            FederatedTokenFile = Text(section, nameof(FederatedTokenFile)),
            TargetedMessages = YesNo(section, nameof(TargetedMessages), stated.TargetedMessages, problems),
        };
        problems.AddRange(TeamsSettingsCheck.Problems(settings, environment));
        return problems.Count == 0 ? settings : throw new SettingsException(problems);
    }

    private static string? Text(IConfigurationSection section, string name) =>
        section[name]?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>A JSON array, or one line with commas, which is what an environment variable can hold.</summary>
    private static string[]? List(IConfigurationSection section, string name)
    {
        var items = section.GetSection(name);
        string[] found = items.Value is { } line
            ? line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : [.. items.GetChildren().Select(child => child.Value?.Trim()).OfType<string>().Where(value => value.Length > 0)];
        return found.Length == 0 ? null : [.. found.Select(value => value.ToLowerInvariant())];
    }

    private static BotCredential Choice(IConfigurationSection section, string name, BotCredential usual, List<string> problems)
    {
        if (Text(section, name) is not { } value)
        {
            return usual;
        }
        if (Enum.TryParse<BotCredential>(value, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen))
        {
            return chosen;
        }
        problems.Add($"{Section}:{name} is not one of {string.Join(", ", Enum.GetNames<BotCredential>())}.");
        return usual;
    }

    private static bool YesNo(IConfigurationSection section, string name, bool usual, List<string> problems)
    {
        if (Text(section, name) is not { } value)
        {
            return usual;
        }
        if (bool.TryParse(value, out var chosen))
        {
            return chosen;
        }
        problems.Add($"{Section}:{name} must be true or false.");
        return usual;
    }
}

/// <summary>How the bot proves who it is when it asks for a token of its own.</summary>
public enum BotCredential
{
    ManagedIdentity,

    /// <summary>A token file that the platform mounts (AKS workload identity).</summary>
    WorkloadIdentity,

    /// <summary>A managed identity that the app registration trusts as a federated credential.</summary>
    FederatedManagedIdentity,
    Certificate,
    Secret,
}
