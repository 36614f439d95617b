using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Cosmos;
using PanelAssistant.Bot.Storage.Sqlite;

namespace PanelAssistant.Bot.Records;

/// <summary>
/// <c>audit verify</c>: compares the audit trail with its seals and says where it was altered. It may run beside the bot.
/// </summary>
internal static class AuditCommand
{
    private const string Usage = "Write: audit verify, with the settings of the store. Add --expect NUMBER:HASH, the last seal of an earlier check, to see that the seals are still those.";

    private const string Expect = "--expect";

    /// <summary>Whether the command line asks for it rather than for the server.</summary>
    public static bool Asked(string[] args) => args is ["audit", ..];

    /// <returns>The exit code: 0 when everything is as it was sealed.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter errors)
    {
        var (expected, settings) = Split(args.Length > 1 ? args[2..] : []);
        if (args is not [_, "verify", ..] || expected is "")
        {
            await errors.WriteLineAsync(Usage);
            return 1;
        }
        try
        {
            return await VerifyAsync(settings, expected, output) ? 0 : 1;
        }
        catch (Exception error) when (error is SettingsException or CosmosFailureException or SqliteFailureException or InvalidDataException)
        {
            await errors.WriteLineAsync(error.Message);
            return 1;
        }
    }

    private static async Task<bool> VerifyAsync(string[] settings, string? expected, TextWriter output)
    {
        var builder = WebApplication.CreateSlimBuilder(settings);
        builder.Services.AddSingleton(TimeProvider.System).AddStore(builder.Configuration);
        if (CosmosSettings.Read(builder.Configuration) is null)
        {
            var file = builder.Configuration[StoreRegistration.FilePath] ?? StoreRegistration.DefaultPath;
            if (!File.Exists(file))
            {
                throw new SettingsException([$"{StoreRegistration.FilePath}: there is no file {file}. Give the path of a file that the bot has written."]);
            }
        }
        await using var services = builder.Services.BuildServiceProvider();
        var trail = new AuditTrail(services.GetRequiredService<IDocumentStore>(), builder.Configuration[BotServices.Partition] ?? BotServices.DefaultPartition);
        var found = await AuditVerification.RunAsync(trail, expected);
        foreach (var problem in found.Told)
        {
            await output.WriteLineAsync(problem);
        }
        if (found.Problems > found.Told.Count)
        {
            await output.WriteLineAsync($"And {found.Problems - found.Told.Count} more.");
        }
        await output.WriteLineAsync(found.Last is { } last
            ? $"{found.Sealed} lines are sealed, {found.Open} are too new. Last seal: {long.Parse(last.Number)}:{Convert.ToHexStringLower(last.Hash)}"
            : $"No line is sealed yet; {found.Open} are there.");
        await output.WriteLineAsync(found.Problems == 0 ? "Everything is as it was sealed." : "The record of use was altered. Keep this file as it is, and tell the data protection officer.");
        return found.Problems == 0;
    }

    private static (string? Expected, string[] Settings) Split(string[] rest)
    {
        var at = Array.IndexOf(rest, Expect);
        return at < 0 ? (null, rest) : (rest.ElementAtOrDefault(at + 1) ?? "", [.. rest[..at], .. rest.Skip(at + 2)]);
    }
}
