using PanelAssistant.Bot.Settings;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;

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

    /// <summary>The mailbox that sends, by address or object id; without it no mail is sent.</summary>
    public string? Mail { get; init; }

    /// <summary>The drive for every group without one of its own; without any nothing is filed.</summary>
    public string? Drive { get; init; }

    /// <summary>Drives of single groups.</summary>
    public IReadOnlyDictionary<string, string> Drives { get; init; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    public string Scope => $"{Endpoint.GetLeftPart(UriPartial.Authority)}/.default";

    /// <summary>Where a group's files go; nothing where they go nowhere.</summary>
    public string? DriveOf(ForumId forum) => Drives.GetValueOrDefault(forum.Value) ?? Drive;

    /// <exception cref="SettingsException">A drive is named for a group that there is not, or whose minutes nobody gets whole.</exception>
    public void Check(IEnumerable<TermsOfReference> forums)
    {
        var known = forums.ToDictionary(terms => terms.Forum.Value, StringComparer.OrdinalIgnoreCase);
        List<string> problems =
        [
            .. from named in Drives.Keys
               where !known.TryGetValue(named, out var terms) || !MinutesAccess.GivesTheWhole(terms)
               select known.ContainsKey(named)
                   ? $"Graph:Drive:{named} cannot be: the terms of that group send nobody the whole minutes."
                   : $"Graph:Drive:{named} names no group. The groups are {string.Join(", ", known.Keys)}.",
        ];
        if (problems.Count > 0)
        {
            throw new SettingsException(problems);
        }
    }

    /// <returns>Nothing when Graph is not set up.</returns>
    /// <exception cref="SettingsException">A sentence for each mistake.</exception>
    public static GraphSettings? Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        if (!section.AsEnumerable().Any(setting => setting.Value is { Length: > 0 }))
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
        var (calendar, mail, drive) = (Text("Calendar"), Text("Mail"), Text("Drive"));
        if (calendar is not null && !IsMailbox(calendar))
        {
            problems.Add("Graph:Calendar must be the address or the object id (a GUID) of the mailbox whose calendar has the meetings.");
        }
        if (mail is not null && !IsMailbox(mail))
        {
            problems.Add("Graph:Mail must be the address or the object id (a GUID) of the mailbox that sends.");
        }
        var drives = section.GetSection("Drive").GetChildren().Where(own => own.Value?.Trim() is { Length: > 0 }).ToDictionary(own => own.Key, own => own.Value!.Trim(), StringComparer.OrdinalIgnoreCase);
        foreach (var (name, _) in drives.Select(own => (Name: $"Drive:{own.Key}", Id: own.Value)).Append((Name: "Drive", Id: drive ?? "b!")).Where(one => !IsDrive(one.Id)))
        {
            problems.Add($"Graph:{name} must be the id of a drive, as Graph gives it (for a SharePoint library it begins with b!), not an address.");
        }
        return problems.Count == 0
            ? new() { TenantId = tenant!.ToLowerInvariant(), Endpoint = address!, Timeout = TimeSpan.FromSeconds(wait), Calendar = calendar, Mail = mail, Drive = drive, Drives = drives }
            : throw new SettingsException(problems);

        string? Text(string name) => section[name]?.Trim() is { Length: > 0 } value ? value : null;
    }

    private static bool IsMailbox(string text) => Guid.TryParseExact(text, "D", out _) || IsAddress(text);

    private static bool IsDrive(string text) => text.All(static sign => char.IsAsciiLetterOrDigit(sign) || sign is '!' or '-' or '_' or '.');

    private static bool IsAddress(string text) => text.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !text.Any(static sign => char.IsWhiteSpace(sign) || sign is '/' or ',' or ';');
}
