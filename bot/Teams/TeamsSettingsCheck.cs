namespace PanelAssistant.Bot.Teams;

/// <summary>What is wrong with the settings, found at start rather than at the first message.</summary>
internal static class TeamsSettingsCheck
{
    public static IEnumerable<string> Problems(TeamsSettings settings, IHostEnvironment environment)
    {
        if (settings.AppId is null)
        {
            if (!environment.IsDevelopment())
            {
                yield return "Teams:AppId is missing. Outside Development the bot accepts nothing without a token, and a token names the app id.";
            }
            yield break;
        }
        if (!Guid.TryParseExact(settings.AppId, "D", out _))
        {
            yield return "Teams:AppId is not a GUID such as 00000000-0000-0000-0000-000000000000.";
        }
        if (settings.Tenants.Count == 0)
        {
            yield return "Teams:Tenants is empty. Name the Entra tenant ids of the organisations that this bot serves.";
        }
        foreach (var tenant in settings.Tenants.Where(tenant => !Guid.TryParseExact(tenant, "D", out _)))
        {
            yield return $"Teams:Tenants holds \"{tenant}\", which is not a tenant id (a GUID).";
        }
        if (settings.AuthorityTenant is { } authority && !Guid.TryParseExact(authority, "D", out _))
        {
            yield return "Teams:AuthorityTenant is not a tenant id (a GUID).";
        }
        if (!IsSafe(settings.OpenIdMetadata))
        {
            yield return "Teams:OpenIdMetadata must be an https address.";
        }
        if (settings.EntraMetadata is { } metadata && !IsSafe(metadata))
        {
            yield return "Teams:EntraMetadata must be an https address.";
        }
        foreach (var problem in CredentialProblems(settings))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> CredentialProblems(TeamsSettings settings)
    {
        if (settings.Credential is not BotCredential.ManagedIdentity && settings.AuthorityTenant is null)
        {
            yield return $"Teams:AuthorityTenant is missing. The credential {settings.Credential} needs the tenant of the app registration.";
        }
        if (settings.Credential is BotCredential.Secret && settings.ClientSecret is null)
        {
            yield return "Teams:ClientSecret is missing. Keep it in a secret store or an environment variable, never in a file of the project.";
        }
        if (settings.Credential is BotCredential.Certificate && settings.CertificatePath is null)
        {
            yield return "Teams:CertificatePath is missing.";
        }
        else if (settings.Credential is BotCredential.Certificate && !File.Exists(settings.CertificatePath))
        {
            yield return "Teams:CertificatePath names a file that is not there.";
        }
    }

    /// <summary>Keys decide who is believed, so they come over TLS; on this machine itself plain http will do.</summary>
    private static bool IsSafe(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));
}
