using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Tests.Benchmarks.Audit;

/// <summary>What it takes to compare a long audit trail with its seals, and how long sealing it took.</summary>
internal static class AuditCourse
{
    private const int Lines = 1_000_000;
    private const int Altered = 654_321;

    private static readonly DateTimeOffset Start = new(2026, 1, 1, 9, 0, 0, TimeSpan.Zero);

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("panel-audit-");
        try
        {
            await using var store = new SqliteDocumentStore(Path.Combine(folder.FullName, "panel.db"), Kinds.All, TimeProvider.System);
            var partnership = new Partnership("partnership", TermsLibrary.InTheBox().All, []);
            for (var from = 0; from < Lines; from += 1000)
            {
                await Task.WhenAll(Enumerable.Range(from, 1000).Chunk(IDocumentStore.MostOperations)
                    .Select(some => store.CommitAsync(partnership.Id, [.. some.Select(number => DocumentOperation.Create(Kinds.Audit, Id(number), Line(number)))]).AsTask()));
            }

            var sweep = new AuditSealSweep(store, partnership, NullLogger<AuditSealSweep>.Instance);
            var taken = Stopwatch.StartNew();
            await sweep.RunAsync(Start.AddYears(1), CancellationToken.None);
            Console.WriteLine($"{Lines:N0} audit lines sealed: {taken.Elapsed.TotalSeconds:0.0} s");

            var trail = new AuditTrail(store, partnership.Id);
            taken.Restart();
            var found = await AuditVerification.RunAsync(trail);
            Console.WriteLine($"{found.Sealed:N0} lines compared with {found.Last!.Number.TrimStart('0')} seals: {taken.Elapsed.TotalSeconds:0.0} s, {found.Problems} altered");

            await store.CommitAsync(partnership.Id, [DocumentOperation.Upsert(Kinds.Audit, Id(Altered), Line(Altered) with { By = "somebody-else" })]);
            taken.Restart();
            found = await AuditVerification.RunAsync(trail);
            Console.WriteLine($"with one line altered: {taken.Elapsed.TotalSeconds:0.0} s. {string.Join(' ', found.Told)}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Id(int number) => $"press-{number:D24}";

    private static AuditDocument Line(int number) => new()
    {
        At = Start.AddSeconds(number),
        By = $"00000000-0000-0000-0000-{number % 75:D12}",
        Verb = "case.show",
        About = $"CH-{2000 + (number % 5000)}",
    };
}
