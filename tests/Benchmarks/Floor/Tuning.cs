using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace PanelAssistant.Tests.Benchmarks.Floor;

/// <summary>Fewer hops between threads: what arrives on a socket is handled on the thread that saw it arrive.</summary>
internal static class Tuning
{
    public static void BeforeTheFirstSocket() =>
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS", "1");

    public static void Sockets(SocketTransportOptions sockets) => sockets.UnsafePreferInlineScheduling = true;

    public static HttpClient Client() => new(new SocketsHttpHandler
    {
        ActivityHeadersPropagator = null,
        UseCookies = false,
        UseProxy = false,
        AllowAutoRedirect = false,
    });
}
