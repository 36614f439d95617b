using System.Globalization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Clock;
using PanelAssistant.Bot.LocalTeams.Connector;
using PanelAssistant.Bot.LocalTeams.Page;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>The small Teams for practice and training. Outside Development nothing of it is there.</summary>
public static class LocalTeamsSetup
{
    private const string DefaultPractice = "halton";

    /// <summary>Registers the practice partnership, its chats and its clock, which becomes the clock of the whole bot.</summary>
    /// <exception cref="LocalTeamsStartException">A setting makes no sense; the message says which and what to do.</exception>
    public static WebApplicationBuilder AddLocalTeams(this WebApplicationBuilder builder)
    {
        if (!IsHere(builder.Environment, builder.Configuration))
        {
            return builder;
        }
        var practice = PracticeLibrary.Load(builder.Configuration["Local:Practice"] ?? DefaultPractice);
        if (builder.Configuration[BotServices.TermsName] is null && builder.Configuration[BotServices.TermsFolder] is null)
        {
            builder.Services.Replace(ServiceDescriptor.Singleton(_ => PracticeLibrary.Terms(practice.Name)));
        }
        builder.Configuration[BotServices.Partition] ??= practice.Partnership;
        var data = builder.Configuration[StoreRegistration.FilePath] ?? StoreRegistration.DefaultPath;
        var clock = new LocalClock(TimeProvider.System, new(data + ".clock"), ClockSetting(builder.Configuration), practice.Starts);
        var services = builder.Services;
        services.AddSingleton(practice);
        services.AddSingleton(clock);
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        services.TryAddSingleton<IDueWork, NoDueWork>();
        services.AddSingleton<LocalEvents>();
        services.AddSingleton(provider => new LocalChats(practice, clock, provider.GetRequiredService<LocalEvents>(), data + ".local"));
        services.AddHostedService<PracticeSeed>();
        services.AddHostedService<PracticeAddresses>();
        AddEndpoints(services);
        return builder;
    }

    /// <summary>Reads the practice's own settings, where there is one.</summary>
    /// <exception cref="LocalTeamsStartException">A setting makes no sense.</exception>
    internal static DateTimeOffset? Check(IConfiguration settings, IHostEnvironment environment)
    {
        if (!IsHere(environment, settings))
        {
            return null;
        }
        PracticeLibrary.Demand(settings["Local:Practice"] ?? DefaultPractice);
        return ClockSetting(settings);
    }

    /// <summary>Maps the page at / and everything under /local, for callers on this machine only.</summary>
    public static WebApplication MapLocalTeams(this WebApplication app)
    {
        if (IsHere(app.Environment, app.Configuration))
        {
            LocalRoutes.Map(app);
        }
        return app;
    }

    /// <summary>
    /// With an app id the bot speaks to the real platform, whose tokens are judged by the real clock: then there is no
    /// practice, also in Development.
    /// </summary>
    private static bool IsHere(IHostEnvironment environment, IConfiguration settings) =>
        environment.IsDevelopment() && string.IsNullOrWhiteSpace(settings["Teams:AppId"]);

    private static void AddEndpoints(IServiceCollection services)
    {
        services.AddSingleton<BotWire>();
        services.AddSingleton<ActivityWriter>();
        services.AddSingleton<PeopleEndpoints>();
        services.AddSingleton<ClockEndpoints>();
        services.AddSingleton<EventEndpoint>();
        services.AddSingleton<PageCommands>();
        services.AddSingleton<PageViews>();
        services.AddSingleton<PageActs>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<MemberEndpoints>();
        services.AddSingleton<MeetingEndpoints>();
    }

    private static DateTimeOffset? ClockSetting(IConfiguration settings)
    {
        var text = settings["Local:Clock"];
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var start)
            ? start
            : throw new LocalTeamsStartException($"--Local:Clock={text} is not a time. Write it like 2026-11-23T09:00:00Z.");
    }
}
