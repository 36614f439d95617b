using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PanelAssistant.Bot.Teams;

/// <summary>Every check that the platform asks for on a token, and the bot's own list of tenants.</summary>
internal sealed class BearerGate(TeamsSettings settings, IReadOnlyList<TrustedIssuer> issuers, TimeProvider clock, ILogger<BearerGate> log) : IGate
{
    private const string Scheme = "Bearer ";
    private const string TeamsChannel = "msteams";

    /// <summary>Characters. Real tokens have about 1,500; a longer one is not worth parsing.</summary>
    private const int LongestToken = 16 * 1024;

    private readonly JsonWebTokenHandler _tokens = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly ProvenTokens _proven = new(clock);

    public async ValueTask<(Caller? Caller, Refusal? Refusal)> AdmitAsync(HttpContext http)
    {
        var header = http.Request.Headers.Authorization;
        if (header.Count == 0)
        {
            return (null, Refusal.NoToken);
        }
        if (header.Count > 1 || header[0] is not { } line || !line.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || line.Length > LongestToken)
        {
            return (null, Refusal.BadToken);
        }
        var caller = await VerifyAsync(line[Scheme.Length..].Trim(), http.RequestAborted);
        return caller is null ? (null, Refusal.BadToken) : (caller, null);
    }

    public Refusal? Check(Caller caller, Activity activity)
    {
        // Other channels let the sender choose the Entra id of the speaker; Teams fills it in itself.
        if (activity.ChannelId != TeamsChannel || caller.Endorsements?.Contains(TeamsChannel) == false)
        {
            return Refusal.WrongChannel;
        }
        if (!Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var service)
            || service.Scheme != Uri.UriSchemeHttps
            || !SpeaksFor(caller, activity.ServiceUrl, service))
        {
            return Refusal.WrongService;
        }
        var stated = activity.ChannelData?.Tenant?.Id;
        var conversation = activity.Conversation?.TenantId;
        return (stated ?? conversation) is not null && IsServed(stated) && IsServed(conversation) ? null : Refusal.WrongTenant;
    }

    public async ValueTask<bool> CanJudgeAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var issuer in issuers)
            {
                await issuer.FetchKeysAsync(cancellation);
            }
            return true;
        }
        catch (Exception problem) when (problem is InvalidOperationException or IOException or HttpRequestException)
        {
            return false;
        }
    }

    private bool SpeaksFor(Caller caller, string stated, Uri service) => caller.ServiceUrl is { } vouched
        ? vouched.AsSpan().TrimEnd('/').Equals(stated.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase)
        : caller.Endorsements is null && settings.ServiceHosts.Contains(service.Host, StringComparer.OrdinalIgnoreCase);

    private bool IsServed(string? tenant) => tenant is null || settings.Tenants.Contains(tenant, StringComparer.OrdinalIgnoreCase);

    private async ValueTask<Caller?> VerifyAsync(string text, CancellationToken cancellation)
    {
        if (_proven.TryGet(text, out var proven))
        {
            return proven;
        }
        try
        {
            var token = _tokens.ReadJsonWebToken(text);
            // The algorithm is fixed before any key is looked at: neither "none" nor a shared secret gets that far.
            if (token.Alg != SecurityAlgorithms.RsaSha256 || token.Kid is not { Length: > 0 } keyId)
            {
                return null;
            }
            foreach (var issuer in issuers)
            {
                if (issuer.Signs(token.Issuer))
                {
                    var caller = await issuer.VerifyAsync(_tokens, token, keyId, cancellation);
                    if (caller is not null)
                    {
                        _proven.Add(text, caller, token.ValidTo);
                    }
                    return caller;
                }
            }
            return null;
        }
        catch (Exception problem) when (problem is ArgumentException or SecurityTokenException or InvalidOperationException or IOException or HttpRequestException)
        {
            // Broken tokens, and keys that cannot be fetched now: either way nobody is let in.
            log.TokenNotVerified(problem.GetType().Name);
            return null;
        }
    }
}
