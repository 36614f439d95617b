using PanelAssistant.Bot.Health;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.Minutes;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Telemetry;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot;

/// <summary>The whole bot on its server: what Program runs, and what the stories are told against.</summary>
internal static class BotHost
{
    /// <summary>Settings are read and checked once; watching their files would only make the start longer.</summary>
    private const string ReadSettingsOnce = "--hostBuilder:reloadConfigOnChange=false";

    /// <param name="change">Has the last word on what is registered.</param>
    /// <exception cref="SettingsException">Settings cannot work: a sentence for each.</exception>
    /// <exception cref="TermsException">The terms of reference are not what they must be.</exception>
    /// <exception cref="LocalTeamsStartException">A setting of the practice cannot work.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder([ReadSettingsOnce, .. args]);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.WebHost.UseTunedServer();
        SettingsCheck.Demand(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddTeams(builder.Configuration, builder.Environment);
        builder.Services.AddPanelAssistant(builder.Configuration);
        builder.Services.AddHealth(builder.Configuration, builder.Environment);
        builder.AddLocalTeams();
        builder.Services.AddTelemetry(builder.Configuration);
        change?.Invoke(builder);

        var app = builder.Build();
        // Terms that cannot hold stop the start, not the first person who asks.
        app.Services.GetRequiredService<Partnership>();
        app.MapTeams();
        FileEndpoint.Map(app);
        HealthEndpoints.Map(app);
        app.MapLocalTeams();
        return app;
    }
}
