using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace PanelAssistant.Bot.Teams;

/// <summary>Settings of the process that make many small requests cheaper.</summary>
public static class SocketTuning
{
    /// <summary>First line of Main: it is read when the first socket is made.</summary>
    public static void BeforeAnySocket()
    {
        const string inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";
        if (Environment.GetEnvironmentVariable(inline) is null)
        {
            Environment.SetEnvironmentVariable(inline, "1");
        }
    }

    /// <summary>
    /// Requests run on the thread that read them: a turn is short, reads are from memory or a warm file, and commits are
    /// waited for elsewhere, so a change of thread would cost more than it saves.
    /// </summary>
    public static IWebHostBuilder UseTunedServer(this IWebHostBuilder host) => host.ConfigureServices(static services =>
    {
        services.Configure<KestrelServerOptions>(static server => server.AddServerHeader = false);
        services.Configure<SocketTransportOptions>(static transport => transport.UnsafePreferInlineScheduling = true);
    });
}
