using Microsoft.AspNetCore.Server.Kestrel.Core;

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

    public static IWebHostBuilder UseTunedServer(this IWebHostBuilder host) => host.ConfigureServices(services =>
        services.Configure<KestrelServerOptions>(static server => server.AddServerHeader = false));
}
