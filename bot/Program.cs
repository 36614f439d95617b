using PanelAssistant.Bot;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.Teams;

SocketTuning.BeforeAnySocket();

try
{
    var builder = WebApplication.CreateSlimBuilder(args);
    builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    builder.WebHost.UseTunedServer();
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.AddTeams(builder.Configuration, builder.Environment);
    builder.Services.AddPanelAssistant(builder.Configuration);
    builder.AddLocalTeams();

    var app = builder.Build();
    app.MapTeams();
    app.MapGet("/healthz", () => Results.Ok());
    app.MapLocalTeams();
    await app.RunAsync();
    return 0;
}
catch (Exception error) when (error is TeamsSettingsException or LocalTeamsStartException)
{
    // A setting that cannot work is a sentence for the operator, not a stack trace.
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
