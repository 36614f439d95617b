using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Bot.Storage;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

/// <summary>What was done is sealed, and a hand in it is found.</summary>
public sealed class AuditSealTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Later = Start.AddDays(1);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteDocumentStore _store;
    private readonly Partnership _partnership = new("partnership", TermsLibrary.InTheBox().All, []);
    private readonly AuditTrail _trail;

    public AuditSealTests()
    {
        _store = new(_folder.File("panel.db"), Kinds.All, TimeProvider.System);
        _trail = new(_store, _partnership.Id);
    }

    [Fact]
    public async Task A_trail_that_nobody_touched_is_as_it_was_sealed()
    {
        await WriteAsync(1, 1203);
        await SealAsync();
        await WriteAsync(1204, 1300);
        await SealAsync();

        var found = await AuditVerification.RunAsync(_trail);
        Assert.Empty(found.Told);
        Assert.Equal((1300, 0, 4), (found.Sealed, found.Open, Count(found)));
    }

    [Fact]
    public async Task A_line_is_sealed_once_no_press_can_still_come_before_it()
    {
        await WriteAsync(1, 3);
        await Sweep().RunAsync(Start.AddSeconds(2) + AuditSealSweep.Settled, Cancellation);
        var found = await AuditVerification.RunAsync(_trail);
        Assert.Equal((2, 1), (found.Sealed, found.Open));
    }

    [Fact]
    public async Task A_changed_line_is_found_and_told()
    {
        await WriteAsync(1, 600);
        await SealAsync();
        await CommitAsync(DocumentOperation.Upsert(Kinds.Audit, Id(7), Line(7) with { By = "somebody-else" }));
        Assert.Equal([$"Seal 1: the line of 2026-11-24T09:00:07.0000000Z (case.show, {Id(7)}) says something else than when it was sealed."], await ToldAsync());
    }

    [Fact]
    public async Task A_line_that_is_gone_is_found_and_told()
    {
        await WriteAsync(1, 600);
        await SealAsync();
        await DeleteAsync(Kinds.Audit, Id(501));
        await DeleteAsync(Kinds.Audit, Id(520));
        Assert.Equal(
            ["Seal 2: line 1 of 100 is missing, at the beginning.", $"Seal 2: line 20 of 100 is missing, after the line of 2026-11-24T09:08:39.0000000Z (case.show, {Id(519)})."],
            await ToldAsync());
    }

    [Fact]
    public async Task A_line_put_in_under_an_earlier_time_is_found_and_told()
    {
        await WriteAsync(1, 600);
        await SealAsync();
        await CommitAsync(DocumentOperation.Create(Kinds.Audit, "forged", Line(7)));
        Assert.Equal(["Seal 1: the line of 2026-11-24T09:00:07.0000000Z (case.show, forged) was put in after its time was sealed."], await ToldAsync());
    }

    [Fact]
    public async Task Lines_that_changed_places_are_found()
    {
        await WriteAsync(1, 600);
        await SealAsync();
        await CommitAsync(DocumentOperation.Upsert(Kinds.Audit, Id(7), Line(7) with { At = Line(8).At }));
        await CommitAsync(DocumentOperation.Upsert(Kinds.Audit, Id(8), Line(8) with { At = Line(7).At }));
        Assert.NotEmpty(await ToldAsync());
    }

    [Fact]
    public async Task A_seal_that_is_gone_or_changed_is_found()
    {
        await WriteAsync(1, 1203);
        await SealAsync();
        var second = (await _trail.SealsAsync().ToListAsync(Cancellation))[1];
        await CommitAsync(DocumentOperation.Upsert(Kinds.Seal, second.Number, second with { Hash = new byte[32] }));
        var told = await ToldAsync();
        Assert.Contains("Seal 2 says something else than when it was made, or follows another seal than it did.", told);
        Assert.Contains("Seal 3 says something else than when it was made, or follows another seal than it did.", told);

        await DeleteAsync(Kinds.Seal, second.Number);
        Assert.Contains("Seal 2 is missing.", await ToldAsync());
    }

    [Fact]
    public async Task Seals_made_anew_over_a_changed_trail_are_not_the_one_that_was_noted()
    {
        await WriteAsync(1, 600);
        await SealAsync();
        var noted = Noted(await AuditVerification.RunAsync(_trail));
        await WriteAsync(601, 700);
        await SealAsync();
        Assert.Empty((await AuditVerification.RunAsync(_trail, noted)).Told);

        await foreach (var seal in _trail.SealsAsync())
        {
            await DeleteAsync(Kinds.Seal, seal.Number);
        }
        await DeleteAsync(Kinds.Audit, Id(7));
        await SealAsync();
        Assert.Empty((await AuditVerification.RunAsync(_trail)).Told);
        Assert.Equal([$"No seal is the one that was noted ({noted}): the seals were made anew, or are those of another partnership."], (await AuditVerification.RunAsync(_trail, noted)).Told);
    }

    [Fact]
    public async Task Two_that_seal_at_once_make_one_chain()
    {
        await WriteAsync(1, 2000);
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => SealAsync(), Cancellation)));
        await SealAsync();
        var found = await AuditVerification.RunAsync(_trail);
        Assert.Empty(found.Told);
        Assert.Equal((2000, 4), (found.Sealed, Count(found)));
    }

    [Fact]
    public async Task Many_lines_of_one_instant_are_sealed_in_the_order_of_their_ids()
    {
        await CommitAsync([.. Enumerable.Range(1, 90).Select(number => DocumentOperation.Create(Kinds.Audit, Id(number), Line(1)))]);
        await CommitAsync([.. Enumerable.Range(100, 90).Select(number => DocumentOperation.Create(Kinds.Audit, Id(number), Line(1)))]);
        await SealAsync();
        Assert.Empty((await AuditVerification.RunAsync(_trail)).Told);
        Assert.Equal(180, (await AuditVerification.RunAsync(_trail)).Sealed);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Id(int number) => $"press-{number:D5}";

    private static AuditDocument Line(int number) => new()
    {
        At = Start.AddSeconds(number),
        By = "00000000-0000-0000-0000-000000000001",
        Verb = "case.show",
        About = "CH-2041",
        Detail = number % 2 == 0 ? null : $"{number}",
    };

    private static int Count(AuditVerification found) => int.Parse(found.Last!.Number);

    private static string Noted(AuditVerification found) => $"{Count(found)}:{Convert.ToHexStringLower(found.Last!.Hash)}";

    private AuditSealSweep Sweep() => new(_store, _partnership, NullLogger<AuditSealSweep>.Instance);

    private Task SealAsync() => Sweep().RunAsync(Later, Cancellation);

    private async Task<IReadOnlyList<string>> ToldAsync() => (await AuditVerification.RunAsync(_trail)).Told;

    private async Task WriteAsync(int from, int to)
    {
        foreach (var some in Enumerable.Range(from, to - from + 1).Chunk(IDocumentStore.MostOperations))
        {
            await CommitAsync([.. some.Select(number => DocumentOperation.Create(Kinds.Audit, Id(number), Line(number)))]);
        }
    }

    private async Task DeleteAsync<T>(DocumentKind<T> kind, string id)
        where T : class
    {
        var read = await _store.ReadAsync(_partnership.Id, new ReadPlan().Get(kind, id), Cancellation);
        await CommitAsync(DocumentOperation.Delete(kind, read.Get(kind, id)!));
    }

    private async Task CommitAsync(params DocumentOperation[] operations) => Assert.True(await _store.CommitAsync(_partnership.Id, operations, Cancellation));
}
