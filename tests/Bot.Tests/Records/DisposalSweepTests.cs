using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;
using PanelAssistant.Tests.Bot.Replicas;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

public sealed class DisposalSweepOnSqliteTests() : DisposalSweepTests(new EmptySqlite());

[Trait("Requirement", "DC-03")]
public sealed class DisposalSweepOnCosmosTests() : DisposalSweepTests(new EmptyCosmos());

/// <summary>A record goes as a whole, whatever interrupts it, and only when it may.</summary>
[Trait("Story", "G-24")]
[Trait("Requirement", "DC-07")]
public abstract class DisposalSweepTests(EmptyStores stores) : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);

    private readonly Partnership _partnership = new("partnership", TermsLibrary.InTheBox().All, []);

    [Fact]
    public async Task A_record_past_its_day_comes_onto_the_list_of_the_group_that_has_it_and_one_that_is_not_stays_off()
    {
        var store = await FilledAsync();
        await CommitAsync(store, [DocumentOperation.Upsert(Kinds.Child, "CH-1003", ChildDocument.From(OldChildRecord.Record with
        {
            Reference = CaseReference.Of(1003), Referral = ReferralReference.Of(503), ReferredAgain = [], PlacedBy = "Exampleshire",
        }, "somebody"))]);
        await new RetentionSweep(store, _partnership).RunAsync(Now, Cancellation);

        var listed = await DisposalAsync(store);
        Assert.Equal(("csog", RecordClass.AtRisk, new DateOnly(2025, 6, 4)), (listed!.Forum, listed.Class, listed.Due));
        var read = await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Disposal, "CH-1003").Get(Kinds.Disposal, "CH-1002").Get(Kinds.Child, "CH-1003"), Cancellation);
        Assert.Null(read.Get(Kinds.Disposal, "CH-1003"));
        Assert.Null(read.Get(Kinds.Disposal, "CH-1002"));
        // 75 years from birth are far; it is looked at again in five.
        Assert.Equal(new DateOnly(2031, 11, 24), read.Get(Kinds.Child, "CH-1003")!.Value.LookOn);
        Assert.Null(await new RetentionSweep(store, _partnership).NextAsync(Now, Cancellation));
    }

    [Fact]
    public async Task A_record_goes_whole_and_a_line_with_counts_remains()
    {
        var store = await FilledAsync();
        await ApproveAsync(store);
        await new DisposalSweep(store, _partnership).RunAsync(Now, Cancellation);
        await IsGoneAsync(store);
    }

    [Fact]
    public async Task Broken_off_after_any_commit_it_loses_nothing_and_finishes_later()
    {
        for (var at = 0; at < 20; at++)
        {
            foreach (var stored in (bool[])[false, true])
            {
                var store = await FilledAsync();
                await ApproveAsync(store);
                var left = at;
                var faulty = new FaultyStore(store);
                if (stored)
                {
                    faulty.LosesTheAnswer = _ => left-- == 0;
                }
                else
                {
                    faulty.Breaks = _ => left-- == 0;
                }
                var broke = await Record.ExceptionAsync(() => new DisposalSweep(faulty, _partnership).RunAsync(Now, Cancellation));
                await new DisposalSweep(store, _partnership).RunAsync(Now.AddMinutes(1), Cancellation);
                await IsGoneAsync(store);
                if (broke is null)
                {
                    Assert.True(at >= 4, $"The removal took only {at} commits.");
                    return;
                }
                Assert.IsType<IOException>(broke);
            }
        }
        Assert.Fail("The removal took too many commits.");
    }

    [Fact]
    public async Task A_hold_set_after_two_agreed_keeps_the_whole_record()
    {
        var store = await FilledAsync();
        await ApproveAsync(store, child => child with { Holds = [new("A court asked.", new("somebody"), Now)] });
        await StaysAsync(store);
    }

    [Fact]
    public async Task What_was_opened_after_two_agreed_keeps_the_whole_record()
    {
        var store = await FilledAsync();
        await ApproveAsync(store);
        var read = await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Action, "A-9005"), Cancellation);
        var action = read.Get(Kinds.Action, "A-9005")!;
        await CommitAsync(store, [DocumentOperation.Replace(Kinds.Action, action, action.Value with { Tracker = "open", State = ActionState.Open })]);
        await StaysAsync(store);
    }

    [Fact]
    public async Task What_says_that_one_person_agreed_twice_removes_nothing()
    {
        var store = await FilledAsync();
        await ApproveAsync(store, second: "first");
        await StaysAsync(store);
    }

    /// <summary>The hold is committed while the sweep decides: one of the two loses.</summary>
    [Fact]
    public async Task A_hold_in_the_moment_in_which_it_begins_wins_or_comes_too_late_but_never_both()
    {
        var store = await FilledAsync();
        await ApproveAsync(store);
        var racing = new FaultyStore(store);
        var first = true;
        racing.Breaks = _ =>
        {
            if (first)
            {
                first = false;
                HoldAsync(store).GetAwaiter().GetResult();
            }
            return false;
        };
        await new DisposalSweep(racing, _partnership).RunAsync(Now, Cancellation);
        Assert.Null(await DisposalAsync(store));
        Assert.Equal(OldChildRecord.Actions, await store.CountAsync(_partnership.Id, new DocumentQuery(Kinds.Action) { Equal = [("about", OldChildRecord.Reference)] }, Cancellation));
    }

    public void Dispose()
    {
        stores.Dispose();
        GC.SuppressFinalize(this);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task HoldAsync(IDocumentStore store)
    {
        var child = (await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Child, OldChildRecord.Reference), Cancellation)).Get(Kinds.Child, OldChildRecord.Reference)!;
        await CommitAsync(store, [DocumentOperation.Replace(Kinds.Child, child, ChildDocument.From(child.Value.ToDomain() with { Holds = [new("A court asked.", new("somebody"), Now)] }, "somebody"))]);
    }

    private async Task<IDocumentStore> FilledAsync()
    {
        var store = stores.Open();
        foreach (var piece in OldChildRecord.All)
        {
            await CommitAsync(store, piece);
        }
        return store;
    }

    /// <summary>As if two had pressed.</summary>
    private async Task ApproveAsync(IDocumentStore store, Func<Child, Child>? child = null, string second = "second")
    {
        await CommitAsync(store,
        [
            DocumentOperation.Create(Kinds.Disposal, OldChildRecord.Reference, DisposalDocument.From(new()
            {
                Record = KeptRecord.Of(OldChildRecord.Record.Reference), Forum = new("csog"), Class = RecordClass.AtRisk, Due = new(2025, 6, 4), Listed = Now.AddDays(-1), Proposed = new(new("first"), Now), Approved = new(new(second), Now),
            })),
            .. child is null ? Array.Empty<DocumentOperation>() : [DocumentOperation.Upsert(Kinds.Child, OldChildRecord.Reference, ChildDocument.From(child(OldChildRecord.Record), "somebody"))],
        ]);
    }

    private async Task StaysAsync(IDocumentStore store)
    {
        await new DisposalSweep(store, _partnership).RunAsync(Now, Cancellation);
        Assert.Null(await DisposalAsync(store));
        var read = await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Child, OldChildRecord.Reference).Get(Kinds.DisposalLog, OldChildRecord.Reference).Get(Kinds.Referral, "R-501"), Cancellation);
        Assert.False(read.Get(Kinds.Child, OldChildRecord.Reference)!.Value.ToDomain().IsGoing);
        Assert.Null(read.Get(Kinds.DisposalLog, OldChildRecord.Reference));
        Assert.NotNull(read.Get(Kinds.Referral, "R-501"));
        Assert.Equal(OldChildRecord.Actions, await store.CountAsync(_partnership.Id, new DocumentQuery(Kinds.Action) { Equal = [("about", OldChildRecord.Reference)] }, Cancellation));
    }

    private async Task IsGoneAsync(IDocumentStore store)
    {
        var plan = new ReadPlan().Get(Kinds.DisposalLog, OldChildRecord.Reference).Get(Kinds.Location, "LOC-901").Get(Kinds.PersonOfInterest, "POI-901").Get(Kinds.Authority, "csog");
        var read = await store.ReadAsync(_partnership.Id, plan, Cancellation);
        var line = read.Get(Kinds.DisposalLog, OldChildRecord.Reference)!.Value;
        Assert.Equal(OldChildRecord.Removed.OrderBy(count => count.Key), line.Removed.OrderBy(count => count.Key));
        Assert.Equal(("first", "second"), (line.Proposed.By, line.Approved.By));
        Assert.Null(await DisposalAsync(store));
        Assert.Equal(3, read.Get(Kinds.Location, "LOC-901")!.Value.LinkedChildren);
        Assert.NotNull(read.Get(Kinds.PersonOfInterest, "POI-901"));
        Assert.Equal([2042], read.Get(Kinds.Authority, "csog")!.Value.Listed.Select(listed => listed.Child));

        // Every document that was put there and is about the child is not there any more.
        var gone = new ReadPlan();
        var put = OldChildRecord.All.SelectMany(piece => piece).Where(one => OldChildRecord.Removed.ContainsKey(one.Kind.Name)).ToList();
        foreach (var one in put)
        {
            gone.Get(new ThereRead(one.Kind, one.Id));
        }
        var found = await store.ReadAsync(_partnership.Id, gone, Cancellation);
        Assert.All(Enumerable.Range(0, put.Count), at => Assert.True(found.At(at) is null, $"{put[at].Kind.Name}:{put[at].Id} is still there."));
    }

    private async Task<DisposalDocument?> DisposalAsync(IDocumentStore store) =>
        (await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Disposal, OldChildRecord.Reference), Cancellation)).Get(Kinds.Disposal, OldChildRecord.Reference)?.Value;

    private async Task CommitAsync(IDocumentStore store, IReadOnlyList<DocumentOperation> changes) => Assert.True(await store.CommitAsync(_partnership.Id, changes, Cancellation));

    private sealed class ThereRead(DocumentKind kind, string id) : PointRead(kind, id)
    {
        public override object Parse(string etag, ReadOnlySpan<byte> body) => etag;
    }
}
