using PanelAssistant.Bot;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Domain.Forums;

SocketTuning.BeforeAnySocket();

try
{
    await BotHost.Build(args).RunAsync();
    return 0;
}
catch (Exception error) when (error is TeamsSettingsException or LocalTeamsStartException or TermsException)
{
    // A setting that cannot work is a sentence for the operator, not a stack trace.
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
