using PanelAssistant.Bot.Graph;
using PanelAssistant.Bot.Health;
using PanelAssistant.Bot.LocalTeams;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Telemetry;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.Settings;

/// <summary>Looks at every setting before anything is begun, so that whoever sets the bot up hears of all mistakes at once.</summary>
internal static class SettingsCheck
{
    /// <exception cref="SettingsException">A sentence for each mistake in any section.</exception>
    public static void Demand(IConfiguration configuration, IHostEnvironment environment)
    {
        List<string> problems = [];
        Try(() => TeamsSettings.Read(configuration, environment));
        Try(() => CosmosSettings.Read(configuration));
        Try(() => GraphSettings.Read(configuration));
        Try(() => ShutdownSettings.Read(configuration, environment));
        Try(() => TelemetrySettings.Read(configuration));
        Try(() => BotServices.Administrators(configuration));
        problems.AddRange(Places(configuration));
        problems.AddRange(KnownSettings.Problems(configuration));
        if (problems.Count == 0)
        {
            return;
        }
        // These are read by the start itself, which takes a while: only where it will not be reached are they read here.
        Try(() => BotServices.Terms(configuration));
        Try(() => LocalTeamsSetup.Check(configuration, environment));
        throw new SettingsException(problems);

        void Try(Func<object?> read)
        {
            try
            {
                read();
            }
            catch (SettingsException wrong)
            {
                problems.AddRange(wrong.Problems);
            }
            catch (Exception wrong) when (wrong is TermsException or LocalTeamsStartException)
            {
                problems.Add(wrong.Message);
            }
        }
    }

    private static IEnumerable<string> Places(IConfiguration configuration)
    {
        if (configuration[BotServices.FileAddress] is { Length: > 0 } address
            && !(Uri.TryCreate(address, UriKind.Absolute, out var files) && (files.Scheme == Uri.UriSchemeHttps || (files.Scheme == Uri.UriSchemeHttp && files.IsLoopback))))
        {
            yield return $"{BotServices.FileAddress} must be an https address, such as https://panel.example.org: people fetch minutes there.";
        }
        if (configuration[StoreRegistration.FilePath] is { Length: > 0 } path && Directory.Exists(path))
        {
            yield return $"{StoreRegistration.FilePath} names a folder. Name the file in it.";
        }
        foreach (var listen in (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsListenable(listen))
            {
                yield return $"urls holds \"{listen}\", which is no address to listen at. Write it like http://localhost:3978.";
            }
        }
    }

    private static bool IsListenable(string address)
    {
        try
        {
            return BindingAddress.Parse(address).Scheme.ToUpperInvariant() is "HTTP" or "HTTPS";
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
