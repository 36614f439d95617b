using Azure.Core;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>Gives one token, and keeps what it was asked for.</summary>
internal sealed class FixedCredential(string token) : TokenCredential
{
    public List<string> Scopes { get; } = [];

    public override AccessToken GetToken(TokenRequestContext context, CancellationToken cancellation)
    {
        Scopes.AddRange(context.Scopes);
        return new(token, DateTimeOffset.MaxValue);
    }

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext context, CancellationToken cancellation) => new(GetToken(context, cancellation));
}
