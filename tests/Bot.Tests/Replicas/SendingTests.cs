using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Replicas;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Bot.Storage;
using PanelAssistant.Tests.Bot.Stories;
using PanelAssistant.Tests.Bot.Wire;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Replicas;

/// <summary>The sender against a platform that throttles, breaks and refuses. Time is the test's own, the wire is real.</summary>
[Trait("Requirement", "DC-07")]
public sealed partial class SendingTests : IAsyncLifetime
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();
    private readonly SteppedClock _clock = new(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));
    private readonly Partnership _partnership = new("partnership", TermsLibrary.InTheBox().All);
    private readonly TeamsThrottle _throttle;
    private ConnectorDouble _connector = null!;
    private TeamsHost _host = null!;
    private SqliteDocumentStore _store = null!;
    private FaultyStore _faulty = null!;

    public SendingTests() => _throttle = new(_clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _connector = await ConnectorDouble.StartAsync();
        _connector.Answering = call => _throttle.Answer(Platform.Chat(call)!);
        _host = await TeamsHost.LocalAsync();
        _store = new(_folder.File("panel.db"), Kinds.All, _clock);
        _faulty = new(_store);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        await _connector.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Many_notices_go_out_once_each_and_within_the_limits_of_each_chat_and_of_all()
    {
        await QueueAsync([.. Enumerable.Range(0, 240).Select(n => $"person-{n % 40}"), .. Enumerable.Repeat("person-7", 60)]);

        await SendAllAsync(New());

        Assert.Equal((0, 0), (_throttle.Refused, _throttle.Impatient));
        await AllArrivedOnceAsync();
    }

    [Fact]
    public async Task A_chat_that_has_had_its_share_keeps_nobody_else_waiting()
    {
        await QueueAsync([.. Enumerable.Repeat("person-1", 120), "person-2", "person-3"]);
        var (lease, sender, _) = New();
        await lease.LookAsync(Stop);

        await sender.RunAsync(Stop);

        Assert.Single(_connector.Calls, call => Platform.Chat(call) == "a:person-2");
        Assert.Single(_connector.Calls, call => Platform.Chat(call) == "a:person-3");
        Assert.InRange(_connector.Calls.Count(call => Platform.Chat(call) == "a:person-1"), 1, 7);
    }

    [Fact]
    public async Task Refused_for_what_others_say_in_the_chat_the_sender_waits_as_long_as_it_is_told_and_gives_none_up()
    {
        await QueueAsync([.. Enumerable.Range(0, 120).Select(n => $"person-{n % 6}")]);
        // Answers to people take from the same limits, and nothing of them is known to the sender.
        var said = 0;
        void People()
        {
            foreach (var chat in Enumerable.Range(0, 30 * (++said % 2)))
            {
                _throttle.Answered($"a:person-{chat % 6}");
            }
        }

        await SendAllAsync(New(), People);

        Assert.InRange(_throttle.Refused, 1, 1000);
        Assert.Equal(0, _throttle.Impatient);
        await AllArrivedOnceAsync();
    }

    [Fact]
    public async Task When_the_work_changes_hands_both_together_keep_the_limits()
    {
        await QueueAsync([.. Enumerable.Range(0, 300).Select(n => $"person-{n % 30}")]);
        var bots = new[] { New(), New(), New() };

        for (var turn = 0; (await WaitingAsync()) > 0; turn++)
        {
            var (lease, sender, pace) = bots[turn % bots.Length];
            Assert.True(await lease.LookAsync(Stop));
            pace.Begin();
            // The next begins in the moment in which this one ends, and a window of thirty seconds has all of them.
            for (var round = 0; round < 4; round++)
            {
                _clock.Advance(TimeSpan.FromSeconds(round == 0 ? 0 : 1));
                await sender.RunAsync(Stop);
            }
            await lease.ReleaseAsync();
        }

        Assert.Equal(0, _throttle.Refused);
        await AllArrivedOnceAsync();
    }

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_the_platform_did_not_take_for_ten_hours_is_tried_again_and_arrives(int status)
    {
        await QueueAsync(["person-1"]);
        var back = _clock.GetUtcNow().AddHours(10);
        _connector.Answering = _ => _clock.GetUtcNow() < back ? new(status, "{}") : null;

        await SendAllAsync(New(), idle: TimeSpan.FromMinutes(5));

        Assert.Equal(DeliveryState.Sent, (await NoticesAsync())[0].State);
        // Later and later: not a request a second for ten hours.
        Assert.InRange(_connector.Calls.Count, 20, 200);
    }

    [Fact]
    public async Task What_is_refused_for_a_day_is_given_up_and_listed()
    {
        await QueueAsync(["person-1"]);
        _connector.Answering = _ => new(503, "{}");

        await SendAllAsync(New(), idle: TimeSpan.FromMinutes(5));

        Assert.Equal((DeliveryState.Failed, "trouble"), ((await NoticesAsync())[0].State, (await NoticesAsync())[0].Queue));
    }

    [Fact]
    public async Task One_that_cannot_be_drawn_is_listed_and_holds_up_nobody()
    {
        await QueueAsync(["person-1", "person-2", "person-3"]);
        var broken = Notice("broken", "person-2") with { Items = [] };
        await _store.CommitAsync(_partnership.Id, [DocumentOperation.Create(Kinds.Notice, "broken", NoticeDocument.From(broken, _clock.GetUtcNow()))], Stop);

        await SendAllAsync(New());

        Assert.Equal(3, _connector.Calls.Count);
        Assert.Equal([DeliveryState.Failed, DeliveryState.Sent, DeliveryState.Sent, DeliveryState.Sent], (await NoticesAsync()).Select(notice => notice.State).OrderDescending());
    }

    [Fact]
    public async Task One_of_a_kind_that_only_a_newer_version_knows_is_left_to_that_and_holds_up_nobody()
    {
        await QueueAsync(["person-1", "person-2"]);
        SqliteFile.Query(_folder.File("panel.db"), "UPDATE doc_notice SET body = replace(CAST(body AS TEXT), 'ActionGiven', 'NewsFromTheFuture') WHERE id = 'N-0'");
        var (lease, sender, _) = New();
        await lease.LookAsync(Stop);

        await sender.RunAsync(Stop);

        Assert.Single(_connector.Calls);
        Assert.Equal([DeliveryState.Queued, DeliveryState.Sent], (await NoticesAsync()).Select(notice => notice.State).Order());
    }

    [Fact]
    public async Task What_was_sent_while_the_store_was_away_is_noted_when_it_is_back_and_not_sent_again()
    {
        await QueueAsync(["person-1", "person-2"]);
        var (lease, sender, _) = New();
        await lease.LookAsync(Stop);
        _faulty.Breaks = operations => operations.Any(operation => operation.AsStored("") is Stored<NoticeDocument> { Value.State: DeliveryState.Sent });
        await sender.RunAsync(Stop);
        Assert.Equal(2, _connector.Calls.Count);
        Assert.All(await NoticesAsync(), notice => Assert.Equal(DeliveryState.Sending, notice.State));

        _faulty.Breaks = static _ => false;
        _clock.Advance(TimeSpan.FromMinutes(10));
        await lease.LookAsync(Stop);
        await sender.RecoverAsync(Stop);
        await sender.RunAsync(Stop);

        Assert.Equal(2, _connector.Calls.Count);
        Assert.All(await NoticesAsync(), notice => Assert.Equal(DeliveryState.Sent, notice.State));
    }

    [Fact]
    public async Task A_claim_whose_answer_was_lost_is_taken_back_and_sent_once()
    {
        await QueueAsync(["person-1", "person-2"]);
        var (lease, sender, _) = New();
        await lease.LookAsync(Stop);
        _faulty.LosesTheAnswer = operations => operations.Any(operation => operation.AsStored("") is Stored<NoticeDocument> { Value.State: DeliveryState.Sending });
        await Assert.ThrowsAsync<IOException>(() => sender.RunAsync(Stop));
        Assert.All(await NoticesAsync(), notice => Assert.Equal(DeliveryState.Sending, notice.State));

        _faulty.LosesTheAnswer = static _ => false;
        await sender.RunAsync(Stop);

        Assert.Equal(2, _connector.Calls.Count);
        Assert.All(await NoticesAsync(), notice => Assert.Equal((DeliveryState.Sent, 1), (notice.State, notice.Attempts)));
    }

    [Fact]
    public async Task Who_has_lost_the_lease_claims_nothing()
    {
        await QueueAsync(["person-1"]);
        var (paused, heir) = (New(), New());
        await paused.Lease.LookAsync(Stop);
        await heir.Lease.LookAsync(Stop);
        _clock.Advance(Length);
        await heir.Lease.LookAsync(Stop);

        var round = await paused.Sender.RunAsync(Stop);

        Assert.True(round.NotOurs);
        Assert.Empty(_connector.Calls);
        Assert.Equal(1, (await heir.Sender.RunAsync(Stop)).Sent);
    }

    private async Task SendAllAsync((Lease Lease, NoticeSender Sender, SendingPace Pace) bot, Action? between = null, TimeSpan? idle = null)
    {
        for (var round = 0; await WaitingAsync() > 0; round++)
        {
            Assert.InRange(round, 0, 20_000);
            await bot.Lease.LookAsync(Stop);
            between?.Invoke();
            var sent = await bot.Sender.RunAsync(Stop);
            _clock.Advance(sent.Wait ?? (sent.Sent > 0 ? null : idle) ?? TimeSpan.FromSeconds(1));
        }
    }

    private async Task AllArrivedOnceAsync()
    {
        var notices = await NoticesAsync();
        Assert.All(notices, notice => Assert.Equal(DeliveryState.Sent, notice.State));
        var tried = _connector.Calls.CountBy(call => References().Match(call.Body).Value).ToDictionary();
        Assert.Equal(notices.Count, tried.Count);
        // Each was taken once: what came more often had been refused as often.
        Assert.Equal(notices.Count + _throttle.Refused, tried.Values.Sum());
        Assert.Equal(notices.Sum(notice => notice.Attempts), tried.Values.Sum());
    }

    [GeneratedRegex(@"A-N-\d+")]
    private static partial Regex References();

    private async Task QueueAsync(IReadOnlyList<string> people)
    {
        DocumentOperation[] all =
        [
            .. people.Distinct().Select(person => DocumentOperation.Create(Kinds.Person, person, new PersonDocument
            {
                Id = person,
                Name = person,
                ChatUserId = $"29:{person}",
                ConversationId = $"a:{person}",
                ServiceUrl = _connector.ServiceUrl,
                TenantId = "tenant",
            })),
            .. people.Select((person, n) => DocumentOperation.Create(Kinds.Notice, $"N-{n}", NoticeDocument.From(Notice($"N-{n}", person), _clock.GetUtcNow()))),
        ];
        foreach (var page in all.Chunk(IDocumentStore.MostOperations))
        {
            Assert.True(await _store.CommitAsync(_partnership.Id, page, Stop));
        }
    }

    private Notice Notice(string id, string person) => new()
    {
        Id = id,
        To = new(person),
        Kind = NoticeKind.ActionGiven,
        Forum = new("csog"),
        NotBefore = _clock.GetUtcNow(),
        Items = [new($"A-{id}", "Ring the school")],
    };

    private async Task<long> WaitingAsync() =>
        await _store.CountAsync(_partnership.Id, new DocumentQuery(Kinds.Notice) { Equal = [("queue", "waiting")] }, Stop);

    private async Task<List<NoticeDocument>> NoticesAsync()
    {
        List<NoticeDocument> all = [];
        for (string? after = null; ;)
        {
            var page = (await _store.ReadAsync(_partnership.Id, new ReadPlan().Find(Kinds.Notice, new DocumentQuery(Kinds.Notice) { Take = 100, After = after }), Stop)).Find(Kinds.Notice);
            all.AddRange(page.Items.Select(stored => stored.Value));
            if ((after = page.Next) is null)
            {
                return all;
            }
        }
    }

    private (Lease Lease, NoticeSender Sender, SendingPace Pace) New()
    {
        var lease = new Lease(_faulty, _partnership, new(Length), _clock, NullLogger<Lease>.Instance);
        var pace = new SendingPace(SendingLimits.Teams, _clock);
        return (lease, new NoticeSender(_faulty, _partnership, _host.Messenger, lease, pace, _clock, NullLogger<NoticeSender>.Instance), pace);
    }
}
