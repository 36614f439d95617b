namespace PanelAssistant.Bot.Settings;

/// <summary>
/// Every setting of the bot's own sections. One that is not here is a slip of the pen: it would be left out in silence, and
/// what it should turn on would stay off.
/// </summary>
internal static class KnownSettings
{
    /// <summary>Stands for a name that is the operator's own: a number in a list, a group, an abbreviation.</summary>
    private const string Any = "*";

    /// <summary>By section, each key as it follows the section's name.</summary>
    private static readonly Dictionary<string, string[]> BySection = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Administrators"] = [Any],
        ["Files"] = ["Address"],
        ["Glossary"] = [Any],
        ["Graph"] = ["TenantId", "Endpoint", "TimeoutSeconds", "Calendar", "Mail", "Drive", $"Drive:{Any}"],
        ["Local"] = ["Practice", "Clock"],
        ["Partnership"] = ["Terms"],
        ["Replicas"] = ["LeaseSeconds"],
        ["Sending"] = ["Limits"],
        ["Shutdown"] = ["Seconds", "UnreadySeconds"],
        ["Storage"] = ["Path"],
        ["Store"] = ["Cosmos:Endpoint", "Cosmos:Database", "Cosmos:Key", "Cosmos:AllowKey"],
        ["Teams"] =
        [
            "AppId", "Tenants", $"Tenants:{Any}", "OpenIdMetadata", "Issuer", "AuthorityTenant", "EntraMetadata", "ServiceHosts", $"ServiceHosts:{Any}", "Scope",
            "Credential", "ManagedIdentityClientId", "ClientSecret", "CertificatePath", "FederatedTokenFile", "TargetedMessages",
        ],
        ["Telemetry"] = ["Endpoint", "Protocol", "Seconds"],
        ["Terms"] = ["Folder"],
    };

    /// <summary>A sentence for each setting that nobody reads. Names alone: a value may be a secret.</summary>
    public static IEnumerable<string> Problems(IConfiguration configuration)
    {
        foreach (var (section, known) in BySection)
        {
            foreach (var (key, value) in configuration.GetSection(section).AsEnumerable(makePathsRelative: true))
            {
                if (key.Length > 0 && value is not null && !known.Any(name => Fits(key, name)))
                {
                    yield return $"{section}:{key} is not a setting. {Hint(section, key, known)}";
                }
            }
        }
    }

    private static bool Fits(string key, string name) =>
        name.EndsWith(Any, StringComparison.Ordinal)
            ? key.StartsWith(name[..^Any.Length], StringComparison.OrdinalIgnoreCase) && !key[(name.Length - Any.Length)..].Contains(':', StringComparison.Ordinal)
            : string.Equals(key, name, StringComparison.OrdinalIgnoreCase);

    private static string Hint(string section, string key, string[] known)
    {
        var plain = known.Where(name => !name.Contains(Any, StringComparison.Ordinal)).ToList();
        var nearest = plain.MinBy(name => Distance(key, name));
        return nearest is not null && Distance(key, nearest) <= 2
            ? $"Did you mean {section}:{nearest}?"
            : $"There are {string.Join(", ", plain.Select(name => $"{section}:{name}"))}.";
    }

    /// <summary>How many letters must be put in, taken out or changed to make one of the other.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (same ? 0 : 1));
                corner = above;
            }
        }
        return row[^1];
    }
}
