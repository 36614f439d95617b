using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// One signer of tokens and its published keys. A key of one issuer never vouches for a token of another.
/// </summary>
internal sealed class TrustedIssuer
{
    /// <summary>Of clocks that do not quite agree, as the platform's own rules allow.</summary>
    public static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly ConfigurationManager<OpenIdConnectConfiguration> _published;
    private readonly IReadOnlyList<string> _names;
    private readonly string _audience;
    private readonly bool _endorses;
    private readonly TimeProvider _clock;
    private KeyRing? _ring;

    // The library would fetch new keys in the background and refuse the first token signed with one. A turn that waits
    // a moment is better than a turn that is lost.
    static TrustedIssuer() => AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);

    /// <param name="names">Issuer names, exactly as tokens carry them.</param>
    /// <param name="endorses">
    /// True for the channel's issuer, whose keys say which channel they may sign for. An issuer of an ordinary tenant
    /// signs for every app in it, so its tokens count only when the bot's own app got them.
    /// </param>
    public TrustedIssuer(IReadOnlyList<string> names, string metadata, string audience, bool endorses, TimeProvider clock)
    {
        _names = names;
        _audience = audience;
        _endorses = endorses;
        _clock = clock;
        var plain = new Uri(metadata).IsLoopback;
        _published = new(metadata, new OpenIdConnectConfigurationRetriever(), new HttpDocumentRetriever { RequireHttps = !plain })
        {
            // Keys are kept for a day; an unknown key id may ask again at most once in five minutes, so that made-up ids cost the issuer nothing.
            AutomaticRefreshInterval = TimeSpan.FromHours(24),
            RefreshInterval = TimeSpan.FromMinutes(5),
        };
    }

    public bool Signs(string issuer) => _names.Contains(issuer, StringComparer.Ordinal);

    /// <summary>Makes sure that its keys are here; asks for them only when they are not.</summary>
    /// <exception cref="InvalidOperationException">They cannot be had now.</exception>
    public async ValueTask FetchKeysAsync(CancellationToken cancellation) => await RingAsync(cancellation);

    /// <returns>Who the token speaks for, or null when any check fails.</returns>
    public async ValueTask<Caller?> VerifyAsync(JsonWebTokenHandler tokens, JsonWebToken token, string keyId, CancellationToken cancellation)
    {
        if (await KeyAsync(keyId, cancellation) is not { } key)
        {
            return null;
        }
        var result = await tokens.ValidateTokenAsync(token, key.Rules);
        if (!result.IsValid || (!_endorses && !IsOwnApp(token)))
        {
            return null;
        }
        token.TryGetPayloadValue<string>("serviceurl", out var service);
        return new(service, _endorses ? key.Endorsements : null);
    }

    private async ValueTask<SigningKey?> KeyAsync(string keyId, CancellationToken cancellation)
    {
        if ((await RingAsync(cancellation)).TryGet(keyId) is { } known)
        {
            return known;
        }
        _published.RequestRefresh();
        return (await RingAsync(cancellation)).TryGet(keyId);
    }

    private async ValueTask<KeyRing> RingAsync(CancellationToken cancellation)
    {
        var published = await _published.GetConfigurationAsync(cancellation);
        var ring = _ring;
        if (ring?.Source != published)
        {
            _ring = ring = new(published, Rules);
        }
        return ring;
    }

    private TokenValidationParameters Rules(SecurityKey key) => new()
    {
        ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
        ValidIssuers = _names,
        ValidAudience = _audience,
        IssuerSigningKey = key,
        TryAllIssuerSigningKeys = false,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, _) => IsCurrent(from, until),
    };

    private bool IsCurrent(DateTime? from, DateTime? until)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);
    }

    private bool IsOwnApp(JsonWebToken token) =>
        (token.TryGetPayloadValue<string>("azp", out var app) || token.TryGetPayloadValue("appid", out app))
        && string.Equals(app, _audience, StringComparison.OrdinalIgnoreCase);
}
