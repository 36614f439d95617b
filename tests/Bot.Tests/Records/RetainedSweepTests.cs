using PanelAssistant.Bot.Records;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Minutes;
using PanelAssistant.Domain.Records;
using PanelAssistant.Tests.Bot.Replicas;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Records;

public sealed class RetainedSweepOnSqliteTests() : RetainedSweepTests(new EmptySqlite());

[Trait("Requirement", "DC-03")]
public sealed class RetainedSweepOnCosmosTests() : RetainedSweepTests(new EmptyCosmos());

/// <summary>Minutes and persons of interest go as a whole, whatever interrupts it, and only when they may.</summary>
[Trait("Story", "G-24")]
[Trait("Requirement", "DC-07")]
public abstract class RetainedSweepTests(EmptyStores stores) : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly CaseReference Child = OldChildRecord.Record.Reference;
    private static readonly KeptRecord Minutes = KeptRecord.Stored(OldGroupRecords.Minutes);
    private static readonly KeptRecord Person = KeptRecord.Stored(OldGroupRecords.Person);

    private readonly Partnership _partnership = new("partnership", TermsLibrary.InTheBox().All, []);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Broken_off_after_any_commit_minutes_and_a_person_of_interest_are_gone_in_the_end_with_all_that_was_theirs()
    {
        for (var at = 0; at < 20; at++)
        {
            var store = await FilledAsync();
            await ApproveAsync(store, Minutes, RecordClass.Minutes);
            await ApproveAsync(store, Person, RecordClass.PersonOfInterest);
            var left = at;
            var faulty = new FaultyStore(store) { LosesTheAnswer = _ => left-- == 0 };
            var broke = await Record.ExceptionAsync(() => new DisposalSweep(faulty, _partnership).RunAsync(Now, Cancellation));
            await new DisposalSweep(store, _partnership).RunAsync(Now.AddMinutes(1), Cancellation);

            Assert.Equal(0, await CountAsync(store, Kinds.MinutesVersion, ("minutes", OldGroupRecords.Minutes)));
            Assert.Equal(0, await CountAsync(store, Kinds.Filing, ("forum", "csog")));
            Assert.Equal(0, await CountAsync(store, Kinds.Link, ("from", OldGroupRecords.Person)));
            Assert.Equal(0, await CountAsync(store, Kinds.Link, ("from", Child.ToString())));
            Assert.Equal(0, await CountAsync(store, Kinds.Grant, ("record", OldGroupRecords.Person)));
            var lines = await store.ReadAsync(_partnership.Id, new ReadPlan()
                .Find(Kinds.DisposalLog, new DocumentQuery(Kinds.DisposalLog) { Equal = [("forum", "csog")], OrderBy = "finished" }, "csog")
                .Find(Kinds.DisposalLog, new DocumentQuery(Kinds.DisposalLog) { Equal = [("persons", "csog")], OrderBy = "finished" }, "persons")
                .Get(Kinds.Disposal, OldGroupRecords.Minutes).Get(Kinds.Disposal, OldGroupRecords.Person).Get(Kinds.Minutes, OldGroupRecords.Minutes).Get(Kinds.PersonOfInterest, OldGroupRecords.Person).Get(Kinds.Minutes, "csog:1995-06-07"), Cancellation);
            Assert.Equal([("filing", 2), ("minutes", 1), ("minutesVersion", OldGroupRecords.Versions)], Counts(lines.Find(Kinds.DisposalLog, "csog")));
            Assert.Equal([("grant", 1), ("link", 2 * OldGroupRecords.Links), ("personOfInterest", 1)], Counts(lines.Find(Kinds.DisposalLog, "persons")));
            Assert.Null(lines.Get(Kinds.Disposal, OldGroupRecords.Minutes));
            Assert.Null(lines.Get(Kinds.Minutes, OldGroupRecords.Minutes));
            Assert.Null(lines.Get(Kinds.PersonOfInterest, OldGroupRecords.Person));
            Assert.NotNull(lines.Get(Kinds.Minutes, "csog:1995-06-07"));
            if (broke is null)
            {
                Assert.True(at >= 6, $"The removals took only {at} commits.");
                return;
            }
        }
        Assert.Fail("The removals took too many commits.");
    }

    [Fact]
    public async Task A_hold_found_by_the_last_look_keeps_minutes_and_undoes_what_was_agreed()
    {
        var store = await FilledAsync(onHold: true);
        await ApproveAsync(store, Minutes, RecordClass.Minutes);
        await new DisposalSweep(store, _partnership).RunAsync(Now, Cancellation);

        var stays = (await DisposalAsync(store, OldGroupRecords.Minutes))!;
        Assert.Equal(Reason(stays), PanelAssistant.Domain.Reason.ChildOnHold);
        Assert.Equal((null, null), (stays.Proposed, stays.Approved));
        Assert.Equal(OldGroupRecords.Versions, await CountAsync(store, Kinds.MinutesVersion, ("minutes", OldGroupRecords.Minutes)));
        Assert.NotNull((await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Minutes, OldGroupRecords.Minutes), Cancellation)).Get(Kinds.Minutes, OldGroupRecords.Minutes));
    }

    /// <summary>The hold is committed while the sweep decides: one of the two loses.</summary>
    [Fact]
    public async Task A_hold_in_the_moment_in_which_the_removal_begins_wins()
    {
        var store = await FilledAsync();
        await ApproveAsync(store, Minutes, RecordClass.Minutes);
        var first = true;
        var racing = new FaultyStore(store)
        {
            Breaks = _ =>
            {
                if (first)
                {
                    first = false;
                    CommitAsync(store, [ChildOf(onHold: true)]).GetAwaiter().GetResult();
                }
                return false;
            },
        };
        await new DisposalSweep(racing, _partnership).RunAsync(Now, Cancellation);
        Assert.NotNull((await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Minutes, OldGroupRecords.Minutes), Cancellation)).Get(Kinds.Minutes, OldGroupRecords.Minutes));
    }

    /// <summary>One commit cannot carry the etag of each.</summary>
    [Fact]
    public async Task A_hold_in_that_moment_on_the_last_of_very_many_children_in_minutes_wins()
    {
        var store = await FilledAsync();
        var children = Enumerable.Range(3001, 150).Select(CaseReference.Of).ToList();
        foreach (var some in children.Chunk(50))
        {
            await CommitAsync(store, [.. some.Select(child => ChildOf(onHold: false, child))]);
        }
        var minutes = OldGroupRecords.Of(new(1990, 6, 6), Child);
        minutes = minutes with { Body = minutes.Body with { Items = [.. children.Select(child => minutes.Body.Items[0] with { Reference = child.ToString() })] } };
        await CommitAsync(store, [DocumentOperation.Upsert(Kinds.Minutes, OldGroupRecords.Minutes, MinutesDocument.From(minutes))]);
        await ApproveAsync(store, Minutes, RecordClass.Minutes);
        var first = true;
        var racing = new FaultyStore(store)
        {
            Breaks = _ =>
            {
                if (first)
                {
                    first = false;
                    HoldAsync(store, children[^1]).GetAwaiter().GetResult();
                }
                return false;
            },
        };
        await new DisposalSweep(racing, _partnership).RunAsync(Now, Cancellation);
        Assert.NotNull((await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Minutes, OldGroupRecords.Minutes), Cancellation)).Get(Kinds.Minutes, OldGroupRecords.Minutes));
        Assert.Equal([children[^1]], (await DisposalAsync(store, OldGroupRecords.Minutes))!.Held);
    }

    [Theory]
    [InlineData("closing", "She came with CH-1002 to the door.")]
    [InlineData("closing", "She came with ch 1002.")]
    [InlineData("addendum", "It was CH-1002.")]
    [InlineData("action", "Ring the school of CH\u20111002")]
    [InlineData("earlier", "Struck out: CH-1002")]
    public async Task A_child_on_hold_whose_reference_somebody_wrote_keeps_the_minutes_off_the_list_and_stops_their_removal(string where, string text)
    {
        var store = await FilledAsync();
        var minutes = OldGroupRecords.Of(new(1990, 6, 6), Child);
        minutes = where switch
        {
            "addendum" => minutes with { Addenda = [new(1, null, text, new("somebody"), new(1990, 7, 1, 9, 0, 0, TimeSpan.Zero))] },
            "action" => minutes with { Body = minutes.Body with { Previous = [new(null, text, new("somebody"), "Somebody", new(1990, 7, 1), null, default)] } },
            "closing" => minutes with { Body = minutes.Body.With("closing", text) },
            _ => minutes,
        };
        var version = new MinutesVersion(minutes.Reference, 900, "minutes.edit", new("somebody"), new(1990, 6, 7, 9, 0, 0, TimeSpan.Zero), [new("closing", where == "earlier" ? text : "", "")], null);
        await CommitAsync(store,
        [
            DocumentOperation.Upsert(Kinds.Minutes, OldGroupRecords.Minutes, MinutesDocument.From(minutes)),
            DocumentOperation.Upsert(Kinds.MinutesVersion, MinutesVersionDocument.IdOf(version), MinutesVersionDocument.From(version)),
            ChildOf(onHold: true, CaseReference.Of(1002)),
        ]);
        await ApproveAsync(store, Minutes, RecordClass.Minutes);
        await new DisposalSweep(store, _partnership).RunAsync(Now, Cancellation);
        Assert.Equal([CaseReference.Of(1002)], (await DisposalAsync(store, OldGroupRecords.Minutes))!.Held);

        var listed = (await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Disposal, OldGroupRecords.Minutes), Cancellation)).Get(Kinds.Disposal, OldGroupRecords.Minutes)!;
        await CommitAsync(store, [DocumentOperation.Delete(Kinds.Disposal, listed)]);
        await new RetainedSweep(store, _partnership).RunAsync(Now, Cancellation);
        Assert.Null(await DisposalAsync(store, OldGroupRecords.Minutes));

        // Once it is released they come onto the list, and it is known whom they name.
        await CommitAsync(store, [ChildOf(onHold: false, CaseReference.Of(1002))]);
        await new RetainedSweep(store, _partnership).RunAsync(Now.AddYears(1), Cancellation);
        Assert.Contains(CaseReference.Of(1002), (await DisposalAsync(store, OldGroupRecords.Minutes))!.Concerns);
    }

    [Fact]
    public async Task What_one_person_agreed_twice_and_what_was_worked_on_since_stays()
    {
        var store = await FilledAsync();
        await ApproveAsync(store, Minutes, RecordClass.Minutes, second: "first");
        await ApproveAsync(store, Person, RecordClass.PersonOfInterest);
        var person = (await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.PersonOfInterest, OldGroupRecords.Person), Cancellation)).Get(Kinds.PersonOfInterest, OldGroupRecords.Person)!;
        await CommitAsync(store, [DocumentOperation.Replace(Kinds.PersonOfInterest, person, person.Value with { Changed = Now.AddDays(-1) })]);
        await new DisposalSweep(store, _partnership).RunAsync(Now, Cancellation);

        var read = await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Minutes, OldGroupRecords.Minutes).Get(Kinds.PersonOfInterest, OldGroupRecords.Person), Cancellation);
        Assert.NotNull(read.Get(Kinds.Minutes, OldGroupRecords.Minutes));
        Assert.NotNull(read.Get(Kinds.PersonOfInterest, OldGroupRecords.Person));
        Assert.Null(await DisposalAsync(store, OldGroupRecords.Minutes));
        Assert.Null(await DisposalAsync(store, OldGroupRecords.Person));
    }

    [Fact]
    public async Task Minutes_of_an_earlier_version_get_their_day_once_and_no_start_walks_through_them_again()
    {
        const int Kept = 120;
        var store = stores.Open();
        for (var day = 0; day < Kept; day++)
        {
            var minutes = OldGroupRecords.Of(new DateOnly(2020, 1, 1).AddDays(day), Child);
            await CommitAsync(store, [DocumentOperation.Upsert(Kinds.Minutes, minutes.Reference.ToString(), MinutesDocument.From(minutes) with { LookOn = null })]);
        }
        var left = 1;
        var faulty = new FaultyStore(store) { Breaks = _ => left-- == 0 };
        await Assert.ThrowsAsync<IOException>(() => new FirstLookSweep(faulty, _partnership).RunAsync(Now, Cancellation));
        var sweep = new FirstLookSweep(store, _partnership);
        Assert.NotNull(await sweep.NextAsync(Now, Cancellation));
        await sweep.RunAsync(Now, Cancellation);
        Assert.Null(await sweep.NextAsync(Now, Cancellation));
        Assert.Equal(Kept, await store.CountAsync(_partnership.Id, new DocumentQuery(Kinds.Minutes) { RangeField = "lookOn", AtMost = "2021-12-31" }, Cancellation));

        // One that lacks its day all the same shows that the next start does not walk.
        var late = OldGroupRecords.Of(new(2019, 1, 2), Child);
        await CommitAsync(store, [DocumentOperation.Upsert(Kinds.Minutes, late.Reference.ToString(), MinutesDocument.From(late) with { LookOn = null })]);
        await new FirstLookSweep(store, _partnership).RunAsync(Now, Cancellation);
        Assert.Equal(Kept, await store.CountAsync(_partnership.Id, new DocumentQuery(Kinds.Minutes) { RangeField = "lookOn", AtMost = "2099-12-31" }, Cancellation));
    }

    /// <summary>What stands first in the order of time is what nobody can read.</summary>
    [Fact]
    public async Task A_record_that_cannot_be_looked_at_is_passed_over_for_a_day_and_holds_up_no_other()
    {
        var store = await FilledAsync();
        var broken = MinutesDocument.From(OldGroupRecords.Of(new(1990, 6, 6), Child) with { LookOn = new(1980, 1, 1) });
        await CommitAsync(store, [DocumentOperation.Upsert(Kinds.Minutes, "no such minutes", broken)]);
        var log = new Lines<RetainedSweep>();
        var sweep = new RetainedSweep(store, _partnership, log);
        await sweep.RunAsync(Now, Cancellation);

        Assert.NotNull(await DisposalAsync(store, OldGroupRecords.Minutes));
        Assert.NotNull(await DisposalAsync(store, OldGroupRecords.Person));
        Assert.Equal(Now.AddDays(1), await sweep.NextAsync(Now, Cancellation));
        await sweep.RunAsync(Now.AddHours(23), Cancellation);
        Assert.DoesNotContain(OldGroupRecords.Word, Assert.Single(log.Said), StringComparison.Ordinal);
        await sweep.RunAsync(Now.AddDays(1), Cancellation);
        Assert.Equal(2, log.Said.Count);

        // Put right, it is looked at on the day after.
        var stored = (await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Minutes, "no such minutes"), Cancellation)).Get(Kinds.Minutes, "no such minutes")!;
        await CommitAsync(store, [DocumentOperation.Delete(Kinds.Minutes, stored)]);
        await sweep.RunAsync(Now.AddDays(2), Cancellation);
        Assert.Equal(2, log.Said.Count);
    }

    [Fact]
    public async Task A_record_that_cannot_be_removed_is_passed_over_for_a_day_and_the_next_one_goes()
    {
        var store = await FilledAsync();
        await ApproveAsync(store, Minutes, RecordClass.Minutes);
        await ApproveAsync(store, Person, RecordClass.PersonOfInterest);
        var earlier = new DisposalPressDocument("first", Now.AddDays(-30));
        // Of a child and of nothing: no record is called so.
        await CommitAsync(store, [DocumentOperation.Create(Kinds.Disposal, "broken", new DisposalDocument
        {
            Record = "broken", Forum = "csog", Class = RecordClass.Minutes, Due = new(2020, 1, 1), Listed = Now.AddDays(-40), Proposed = earlier, Approved = new("second", Now.AddDays(-30)),
        })]);
        var log = new Lines<DisposalSweep>();
        var sweep = new DisposalSweep(store, _partnership, log);
        Assert.NotNull(await sweep.NextAsync(Now, Cancellation));
        await sweep.RunAsync(Now, Cancellation);

        Assert.Null(await DisposalAsync(store, OldGroupRecords.Minutes));
        Assert.Null(await DisposalAsync(store, OldGroupRecords.Person));
        Assert.Single(log.Said);
        Assert.Equal(Now.AddDays(1), await sweep.NextAsync(Now, Cancellation));
    }

    [Fact]
    public async Task A_childs_record_that_cannot_be_looked_at_is_passed_over_too()
    {
        var store = await FilledAsync();
        // Its own document is well; one about the child is not.
        await CommitAsync(store,
        [
            ChildOf(onHold: false),
            DocumentOperation.Upsert(Kinds.Child, "CH-1004", ChildDocument.From(OldChildRecord.Record with { Reference = CaseReference.Of(1004), LookOn = new(1980, 1, 1) }, "somebody")),
            DocumentOperation.Upsert(Kinds.Item, "csog:CH-1004", new ItemDocument
            {
                Forum = "csog", Child = "CH-1004", Referral = "R-501", Referrer = "somebody", Since = new(1990, 1, 1), Grounds = [], State = PanelAssistant.Domain.Meetings.ItemState.Closed, Place = "gone", Closings = [null!],
            }),
        ]);
        var log = new Lines<RetentionSweep>();
        var sweep = new RetentionSweep(store, _partnership, log);
        await sweep.RunAsync(Now, Cancellation);
        Assert.DoesNotContain("CH-", Assert.Single(log.Said), StringComparison.Ordinal);
        Assert.True((await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Child, Child.ToString()), Cancellation)).Get(Kinds.Child, Child.ToString())!.Value.LookOn > new DateOnly(2026, 11, 24));
        Assert.Equal(Now.AddDays(1), await sweep.NextAsync(Now, Cancellation));
    }

    public void Dispose()
    {
        stores.Dispose();
        GC.SuppressFinalize(this);
    }

    private static PanelAssistant.Domain.Reason? Reason(Disposal disposal) => disposal.Hold(null);

    private static IEnumerable<(string, int)> Counts(Page<DisposalLogDocument> page) =>
        Assert.Single(page.Items).Value.Removed.OrderBy(count => count.Key, StringComparer.Ordinal).Select(count => (count.Key, count.Value));

    /// <summary>As the press does.</summary>
    private async Task HoldAsync(IDocumentStore store, CaseReference child)
    {
        var plan = new ReadPlan();
        HoldMark.Plan(plan);
        await CommitAsync(store, [ChildOf(onHold: true, child), HoldMark.Raise(await store.ReadAsync(_partnership.Id, plan, Cancellation))]);
    }

    private static DocumentOperation ChildOf(bool onHold) => ChildOf(onHold, Child);

    private static DocumentOperation ChildOf(bool onHold, CaseReference child) =>
        DocumentOperation.Upsert(Kinds.Child, child.ToString(), ChildDocument.From(OldChildRecord.Record with { Reference = child, Holds = onHold ? [new("A court asked.", new("somebody"), Now)] : [] }, "somebody"));

    private async Task<IDocumentStore> FilledAsync(bool onHold = false)
    {
        var store = stores.Open();
        await CommitAsync(store, [ChildOf(onHold)]);
        foreach (var piece in OldGroupRecords.OfMinutes(Child).Concat(OldGroupRecords.OfPerson(Child)))
        {
            await CommitAsync(store, piece);
        }
        return store;
    }

    /// <summary>As if two had pressed.</summary>
    private Task ApproveAsync(IDocumentStore store, KeptRecord record, RecordClass kind, string second = "second") => CommitAsync(store,
    [
        DocumentOperation.Create(Kinds.Disposal, record.ToString(), DisposalDocument.From(new()
        {
            Record = record, Forum = new("csog"), Class = kind, Due = new(2025, 6, 6), Listed = Now.AddDays(-1), Concerns = [Child], Proposed = new(new("first"), Now), Approved = new(new(second), Now),
        })),
    ]);

    private async Task<Disposal?> DisposalAsync(IDocumentStore store, string record) =>
        (await store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Disposal, record), Cancellation)).Get(Kinds.Disposal, record)?.Value.ToDomain();

    private Task<long> CountAsync(IDocumentStore store, DocumentKind kind, (string, string) equal) =>
        store.CountAsync(_partnership.Id, new DocumentQuery(kind) { Equal = [equal] }, Cancellation).AsTask();

    private async Task CommitAsync(IDocumentStore store, IReadOnlyList<DocumentOperation> changes) => Assert.True(await store.CommitAsync(_partnership.Id, changes, Cancellation));
}
