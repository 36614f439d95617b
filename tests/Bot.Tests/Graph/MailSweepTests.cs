using Microsoft.Extensions.Logging.Abstractions;
using PanelAssistant.Bot.Graph;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Storage.Sqlite;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Tests.Bot.Storage;
using Kinds = PanelAssistant.Bot.Storage.Documents.Kinds;

namespace PanelAssistant.Tests.Bot.Graph;

/// <summary>Two processes on one file, of which one dies.</summary>
public sealed class MailSweepTests : IAsyncLifetime
{
    private const string Mail = "minutes.send:csog:2026-11-25:kit@charity.example:1";

    private readonly TemporaryFolder _folder = new();
    private readonly TestClock _clock = new(new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));
    private readonly Partnership _partnership = new("partnership", TermsLibrary.InTheBox().All) { Mails = true };
    private readonly MailDouble _mail = new();
    private GraphDouble _graph = null!;
    private SqliteDocumentStore _store = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _graph = await GraphDouble.StartAsync();
        _graph.Writing = _mail.Answer;
        _store = new(_folder.File("panel.db"), Kinds.All, _clock);
        var mail = new Mail { Id = Mail, To = "kit@charity.example", Forum = new("csog"), Kind = MailKind.Minutes, Meeting = new(2026, 11, 25) };
        await _store.CommitAsync(_partnership.Id, [DocumentOperation.Create(Kinds.Mail, mail.Id, MailDocument.From(mail, _clock.GetUtcNow()))], Stop);
    }

    public async ValueTask DisposeAsync()
    {
        await _graph.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_mail_whose_sender_died_is_in_doubt_for_good_and_was_asked_for_once()
    {
        _graph.Slowness = TimeSpan.FromSeconds(3);
        using var access = Access();
        var dying = Sweep(access).RunAsync(_clock.GetUtcNow(), Stop);
        while (_graph.Calls.Count == 0)
        {
            await Task.Delay(10, Stop);
        }

        Assert.Equal(DeliveryState.Sending, await StateAsync());
        var other = Sweep(access);
        await other.RunAsync(_clock.GetUtcNow(), Stop);
        Assert.Equal(DeliveryState.Sending, await StateAsync());
        _clock.Advance(TimeSpan.FromMinutes(6));
        await other.RunAsync(_clock.GetUtcNow(), Stop);
        Assert.Equal(DeliveryState.Unconfirmed, await StateAsync());

        await dying;
        _clock.Advance(TimeSpan.FromDays(7));
        await other.RunAsync(_clock.GetUtcNow(), Stop);
        Assert.Equal(DeliveryState.Unconfirmed, await StateAsync());
        Assert.Single(_graph.Calls);
        Assert.Null(await other.NextAsync(_clock.GetUtcNow().AddDays(7), Stop));
    }

    [Fact]
    public async Task A_request_that_never_left_is_no_reason_for_doubt()
    {
        using var nowhere = new GraphAccess(Settings with { Endpoint = new("http://127.0.0.1:1/v1.0") }, static () => new FixedCredential(GraphDouble.Token));
        await Sweep(nowhere).RunAsync(_clock.GetUtcNow(), Stop);
        Assert.Equal(DeliveryState.Queued, await StateAsync());

        _clock.Advance(TimeSpan.FromHours(1));
        using var access = Access();
        await Sweep(access).RunAsync(_clock.GetUtcNow(), Stop);
        Assert.Equal(DeliveryState.Sent, await StateAsync());
        Assert.Single(_mail.Sent);
    }

    [Fact]
    public async Task The_mail_leads_into_Teams_where_the_bot_has_an_app_id()
    {
        using var access = Access();
        var link = GraphRegistration.LinkTo(new TeamsSettings { AppId = "bot" });
        await new MailSweep(_store, _partnership, new(access, MailDouble.Mailbox, link), _clock, NullLogger<MailSweep>.Instance)
            .RunAsync(_clock.GetUtcNow(), Stop);

        Assert.Contains("Open Panel Assistant in Teams: https://teams.microsoft.com/l/chat/0/0?users=28:bot", Assert.Single(_mail.Sent), StringComparison.Ordinal);
    }

    private async Task<DeliveryState> StateAsync() =>
        (await _store.ReadAsync(_partnership.Id, new ReadPlan().Get(Kinds.Mail, Mail), Stop)).Get(Kinds.Mail, Mail)!.Value.State;

    private MailSweep Sweep(GraphAccess access) => new(_store, _partnership, new(access, MailDouble.Mailbox, null), _clock, NullLogger<MailSweep>.Instance);

    private GraphAccess Access() => new(Settings, static () => new FixedCredential(GraphDouble.Token));

    private GraphSettings Settings => new() { TenantId = "6b9c1d2e-0000-4000-8000-0000000000aa", Endpoint = new(_graph.Endpoint), Mail = MailDouble.Mailbox };
}
