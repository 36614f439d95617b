using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Settings;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Tests.Bot.Storage;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Replicas;

[Trait("Requirement", "DC-07")]
public sealed class LeaseTests : IAsyncLifetime
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15), Moment = TimeSpan.FromSeconds(1);

    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Partnership _partnership = new("partnership", TermsLibrary.InTheBox().All);
    private SqliteDocumentStore _store = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        _store = new(_folder.File("panel.db"), Kinds.All, TimeProvider.System);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Of_eight_who_want_it_one_has_it()
    {
        var racers = Enumerable.Range(0, 8).Select(_ => New()).ToList();

        await Task.WhenAll(racers.Select(racer => Task.Run(async () => await racer.LookAsync(Stop))));

        var holder = Assert.Single(racers, racer => racer.IsHeld);
        Assert.Equal(1, holder.Epoch);
        Assert.All(racers, racer => Assert.True(racer == holder || racer.Epoch == 0));
    }

    [Fact]
    public async Task While_it_is_renewed_nobody_else_gets_it_whatever_the_clocks_say()
    {
        var (holder, ahead) = (New(), new SteppedClock(_clock.GetUtcNow().AddDays(400)));
        var other = New(ahead);
        await holder.LookAsync(Stop);

        for (var look = 0; look < 20; look++)
        {
            Pass(ahead, Length / 3);
            ahead.Set(ahead.GetUtcNow().AddHours(look % 2 == 0 ? 1 : -1));
            Assert.True(await holder.LookAsync(Stop));
            Assert.False(await other.LookAsync(Stop));
        }
        Assert.True(holder.IsHeld);
        Assert.Equal(1, holder.Epoch);
    }

    [Fact]
    public async Task When_its_holder_is_gone_another_takes_it_after_its_length_and_not_before()
    {
        var (dead, heir) = (New(), New());
        await dead.LookAsync(Stop);
        Assert.False(await heir.LookAsync(Stop));

        _clock.Advance(Length - Moment);
        Assert.False(await heir.LookAsync(Stop));
        _clock.Advance(Moment);
        Assert.True(await heir.LookAsync(Stop));

        Assert.Equal(2, heir.Epoch);
    }

    [Fact]
    public async Task A_holder_that_was_held_up_knows_it_before_anybody_else_may_have_taken_it()
    {
        var (slow, heir) = (New(), New());
        await slow.LookAsync(Stop);
        await heir.LookAsync(Stop);

        _clock.Advance(Length - Moment);

        Assert.False(slow.IsHeld);
        Assert.False(await heir.LookAsync(Stop));
    }

    [Fact]
    public async Task What_a_holder_commits_after_it_has_lost_the_lease_is_refused()
    {
        var (paused, heir) = (New(), New());
        await paused.LookAsync(Stop);
        await heir.LookAsync(Stop);
        var read = await _store.ReadAsync(_partnership.Id, Lease.Plan(new ReadPlan()), Stop);
        var guard = paused.Guard(read)!;
        Assert.Null(heir.Guard(read));

        _clock.Advance(Length);
        await heir.LookAsync(Stop);

        var write = DocumentOperation.Upsert(Kinds.Counter, "anything", new CounterDocument { Last = 1 });
        Assert.False(await _store.CommitAsync(_partnership.Id, [write, guard], Stop));
        Assert.Null(paused.Guard(await _store.ReadAsync(_partnership.Id, Lease.Plan(new ReadPlan()), Stop)));
        Assert.False(await paused.LookAsync(Stop));
        Assert.Equal((0, 2), (paused.Epoch, heir.Epoch));
        Assert.True(await _store.CommitAsync(_partnership.Id, [write, heir.Guard(await _store.ReadAsync(_partnership.Id, Lease.Plan(new ReadPlan()), Stop))!], Stop));
    }

    [Fact]
    public async Task One_that_is_let_go_is_taken_at_once()
    {
        var (leaving, heir) = (New(), New());
        await leaving.LookAsync(Stop);
        await heir.LookAsync(Stop);

        await leaving.ReleaseAsync();

        Assert.False(leaving.IsHeld);
        Assert.True(await heir.LookAsync(Stop));
        Assert.Equal(2, heir.Epoch);
    }

    [Fact]
    public async Task Who_loses_a_race_to_its_own_claim_keeps_it()
    {
        var holder = New();
        await holder.LookAsync(Stop);
        var looking = Enumerable.Range(0, 20).Select(async _ => await holder.LookAsync(Stop));
        var claiming = Enumerable.Range(0, 20).Select(async _ =>
            await _store.CommitAsync(_partnership.Id, [holder.Guard(await _store.ReadAsync(_partnership.Id, Lease.Plan(new ReadPlan()), Stop))!], Stop));

        await Task.WhenAll(looking.Concat(claiming));

        Assert.True(await holder.LookAsync(Stop));
        Assert.Equal(1, holder.Epoch);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("1000")]
    public void A_length_that_cannot_be_is_a_sentence_at_the_start(string length)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(LeaseSettings.LengthSetting, length)]).Build();

        var refused = Assert.Throws<SettingsException>(() => LeaseSettings.Read(settings));

        Assert.Contains($"{LeaseSettings.LengthSetting} takes a number of seconds from 2 to 300.", refused.Message, StringComparison.Ordinal);
    }

    private void Pass(SteppedClock other, TimeSpan time)
    {
        _clock.Advance(time);
        other.Advance(time);
    }

    private Lease New(TimeProvider? clock = null) => new(_store, _partnership, new(Length), clock ?? _clock, NullLogger<Lease>.Instance);
}
