using Microsoft.AspNetCore.Connections;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot;
using PanelAssistant.Bot.Forums;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Copy;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Domain.Forums;

if (TermsCheck.Asked(args))
{
    return TermsCheck.Run(args, Console.Out, Console.Error);
}

if (StoreCommand.Asked(args))
{
    return await StoreCommand.RunAsync(args, Console.Out, Console.Error);
}

if (DataCommand.Asked(args))
{
    return await DataCommand.RunAsync(args, Console.Out, Console.Error, terminal: !Console.IsOutputRedirected);
}

if (AuditCommand.Asked(args))
{
    return await AuditCommand.RunAsync(args, Console.Out, Console.Error);
}

SocketTuning.BeforeAnySocket();

try
{
    await using var app = BotHost.Build(args);
    await app.CheckStoreAsync();
    try
    {
        await app.StartAsync();
    }
    catch (Exception error)
    {
        var told = error is OperationCanceledException && app.Lifetime.ApplicationStopping.IsCancellationRequested;
        // What had already begun ends in order, whatever kept the rest from beginning.
        await app.StopAsync();
        if (!told)
        {
            throw;
        }
        return 0;
    }
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception error) when (error is SettingsException or LocalTeamsStartException or TermsException or InvalidDataException)
{
    // A setting that cannot work is a sentence for the operator, not a stack trace.
    await Console.Error.WriteLineAsync(error.Message);
    return 1;
}
catch (IOException error) when (error.InnerException is AddressInUseException)
{
    await Console.Error.WriteLineAsync($"{error.Message} Another program listens there: stop it, or give another address with --urls.");
    return 1;
}
