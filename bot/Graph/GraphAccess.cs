using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Authentication.Azure;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace PanelAssistant.Bot.Graph;

/// <summary>
/// The one client of Microsoft Graph. It never tries again by itself: each caller has its own schedule, and two of them
/// on top of each other would wait twice. The token goes to the configured host and to no other.
/// </summary>
internal sealed class GraphAccess(GraphSettings settings, Func<TokenCredential?> credential) : IDisposable
{
    private readonly Lazy<(GraphServiceClient Client, HttpClient Http)> _graph = new(() => Make(settings, credential()));

    public GraphServiceClient Client => _graph.Value.Client;

    public void Dispose()
    {
        if (_graph.IsValueCreated)
        {
            _graph.Value.Client.Dispose();
            _graph.Value.Http.Dispose();
        }
    }

    private static (GraphServiceClient Client, HttpClient Http) Make(GraphSettings settings, TokenCredential? credential)
    {
        var handlers = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RetryHandler and not RedirectHandler).ToList();
        var http = GraphClientFactory.Create(handlers, finalHandler: new SocketsHttpHandler { AllowAutoRedirect = false });
        http.Timeout = settings.Timeout;
        var tokens = new AzureIdentityAuthenticationProvider(
            credential ?? new DefaultAzureCredential(new DefaultAzureCredentialOptions { TenantId = settings.TenantId }),
            allowedHosts: [settings.Endpoint.Host],
            scopes: [settings.Scope]);
        return (new(http, tokens, settings.Endpoint.AbsoluteUri.TrimEnd('/')), http);
    }
}
