namespace PanelAssistant.Bot.Teams;

/// <summary>The one pool of connections to the Connector.</summary>
internal sealed class ConnectorTransport(HttpMessageHandler handler) : IDisposable
{
    // The invoker, not HttpClient: no base address, default headers or buffering to look at on each call.
    public HttpMessageInvoker Invoker { get; } = new(handler);

    public static ConnectorTransport Create() => new(Handler());

    public static SocketsHttpHandler Handler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        // Long enough to stay warm between turns, short enough to follow a change of the name's address.
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(2),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
    };

    public void Dispose() => Invoker.Dispose();
}
