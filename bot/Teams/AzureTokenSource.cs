using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace PanelAssistant.Bot.Teams;

/// <summary>The one place that touches Azure.Identity, so that nothing of it is loaded before the first token is needed.</summary>
internal sealed class AzureTokenSource(TeamsSettings settings, HttpPipelineTransport? transport = null) : ITokenSource
{
    private const string ExchangeScope = "api://AzureADTokenExchange/.default";

    private readonly Lazy<TokenCredential> _credential = new(() => Create(settings, transport));

    public async ValueTask<OutgoingToken> FetchAsync(CancellationToken cancellation)
    {
        var token = await _credential.Value.GetTokenAsync(new([settings.Scope]), cancellation);
        return new(token.Token, token.ExpiresOn);
    }

    private static TokenCredential Create(TeamsSettings settings, HttpPipelineTransport? transport) => settings.Credential switch
    {
        BotCredential.ManagedIdentity => new ManagedIdentityCredential(Identity(settings)),
        BotCredential.WorkloadIdentity => new WorkloadIdentityCredential(With(transport, new WorkloadIdentityCredentialOptions
        {
            ClientId = settings.AppId,
            TenantId = settings.AuthorityTenant,
            TokenFilePath = settings.FederatedTokenFile ?? Environment.GetEnvironmentVariable("AZURE_FEDERATED_TOKEN_FILE"),
        })),
        BotCredential.FederatedManagedIdentity => Federated(settings, transport),
        BotCredential.Certificate => new ClientCertificateCredential(settings.AuthorityTenant, settings.AppId, settings.CertificatePath, With(transport, new ClientCertificateCredentialOptions())),
        BotCredential.Secret => new ClientSecretCredential(settings.AuthorityTenant, settings.AppId, settings.ClientSecret, With(transport, new ClientSecretCredentialOptions())),
        _ => throw new InvalidOperationException($"Credential {settings.Credential} is not known."),
    };

    private static ManagedIdentityId Identity(TeamsSettings settings) =>
        settings.ManagedIdentityClientId is { } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned;

    private static ClientAssertionCredential Federated(TeamsSettings settings, HttpPipelineTransport? transport)
    {
        var identity = new ManagedIdentityCredential(Identity(settings));
        return new(
            settings.AuthorityTenant,
            settings.AppId,
            async cancellation => (await identity.GetTokenAsync(new([ExchangeScope]), cancellation)).Token,
            With(transport, new ClientAssertionCredentialOptions()));
    }

    private static TOptions With<TOptions>(HttpPipelineTransport? transport, TOptions options)
        where TOptions : TokenCredentialOptions
    {
        if (transport is not null)
        {
            options.Transport = transport;
        }
        return options;
    }
}
