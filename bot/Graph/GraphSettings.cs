using PanelAssistant.Bot.Teams;

namespace PanelAssistant.Bot.Graph;

/// <summary>The section "Graph" of the configuration. Without a tenant id nothing is ever asked of Microsoft Graph.</summary>
public sealed record GraphSettings
{
    public const string Section = "Graph";

    private const string PublicCloud = "https://graph.microsoft.com/v1.0";

    /// <summary>The Entra tenant whose directory it is, a GUID.</summary>
    public required string TenantId { get; init; }

    /// <summary>Where Graph is; another cloud has another address.</summary>
    public Uri Endpoint { get; init; } = new(PublicCloud);

    /// <summary>Longest wait for one answer.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The mailbox whose calendar has the meetings, by address or object id; without it no calendar is written.</summary>
    public string? Calendar { get; init; }

    public string Scope => $"{Endpoint.GetLeftPart(UriPartial.Authority)}/.default";

    /// <returns>Nothing when Graph is not set up.</returns>
    /// <exception cref="TeamsSettingsException">A sentence for each mistake.</exception>
    public static GraphSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.GetChildren().Any(child => child.Value is { Length: > 0 }))
        {
            return null;
        }
        var (tenant, endpoint, seconds) = (Text("TenantId"), Text("Endpoint") ?? PublicCloud, Text("TimeoutSeconds") ?? "20");
        List<string> problems = [];
        if (tenant is null)
        {
            problems.Add("Graph:TenantId is missing. Name the Entra tenant whose directory the bot may read, or leave out every Graph setting.");
        }
        else if (!Guid.TryParseExact(tenant, "D", out _))
        {
            problems.Add("Graph:TenantId is not a tenant id (a GUID).");
        }
        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            problems.Add("Graph:Endpoint must be an https address.");
        }
        if (!int.TryParse(seconds, out var wait) || wait is < 1 or > 100)
        {
            problems.Add("Graph:TimeoutSeconds must be a whole number from 1 to 100.");
        }
        var calendar = Text("Calendar");
        if (calendar is not null && !Guid.TryParseExact(calendar, "D", out _) && !IsAddress(calendar))
        {
            problems.Add("Graph:Calendar must be the address or the object id (a GUID) of the mailbox whose calendar has the meetings.");
        }
        return problems.Count == 0
            ? new() { TenantId = tenant!.ToLowerInvariant(), Endpoint = address!, Timeout = TimeSpan.FromSeconds(wait), Calendar = calendar }
            : throw new TeamsSettingsException(problems);

        string? Text(string name) => section[name]?.Trim() is { Length: > 0 } value ? value : null;
    }

    private static bool IsAddress(string text) => text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !text.Any(static sign => char.IsWhiteSpace(sign) || sign is '/' or ',' or ';');
}
