using Azure.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.People;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Teams;

namespace PanelAssistant.Bot.Graph;

/// <summary>Puts Microsoft Graph behind the bot's own ports where it is set up. The SDK is loaded by the first question, never at start.</summary>
internal static class GraphRegistration
{
    /// <exception cref="SettingsException">A setting of Graph cannot work.</exception>
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        if (GraphSettings.Read(configuration) is not { } settings)
        {
            services.TryAddSingleton<IDirectory, NoDirectory>();
            return services;
        }
        services.AddSingleton(settings);
        services.AddSingleton(provider => new GraphAccess(settings, provider.GetService<TokenCredential>));
        services.AddSingleton<IDirectory, GraphDirectory>();
        if (settings.Calendar is { } mailbox)
        {
            services.AddSingleton(provider => new CalendarEvents(provider.GetRequiredService<GraphAccess>(), mailbox));
            services.AddSingleton<ISweep, CalendarSweep>();
        }
        if (settings.Mail is { } sender)
        {
            services.AddSingleton(provider => new GroupMailbox(provider.GetRequiredService<GraphAccess>(), sender, LinkTo(provider.GetRequiredService<TeamsSettings>())));
            services.AddSingleton<ISweep, MailSweep>();
        }
        if (settings.Drive is not null || settings.Drives.Count > 0)
        {
            services.AddSingleton<GroupFolder>();
            services.AddSingleton<ISweep, FilingSweep>();
        }
        return services;
    }

    /// <summary>Opens the private chat with the bot in Teams.</summary>
    internal static string? LinkTo(TeamsSettings teams) => teams.AppId is { } bot ? $"https://teams.microsoft.com/l/chat/0/0?users=28:{bot}" : null;
}
