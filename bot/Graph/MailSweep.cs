using PanelAssistant.Bot.Notices;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Notices;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Graph;

/// <summary>
/// Sends the mails that wait, one at a time: claimed in a commit, sent, settled in a commit. One that was claimed by a process
/// that died, or whose answer was lost, may have gone out: it is listed and never sent again.
/// </summary>
internal sealed class MailSweep(IDocumentStore store, Partnership partnership, GroupMailbox mailbox, TimeProvider clock, ILogger<MailSweep> log) : ISweep
{
    /// <summary>Mails of one round; the rest is for the next one. Exchange Online takes 30 messages a minute from a mailbox.</summary>
    private const int MostMails = 7;

    /// <summary>Longer than the longest wait for an answer.</summary>
    private static readonly TimeSpan ClaimLasts = TimeSpan.FromMinutes(5);

    private readonly GraphQuiet _quiet = new();

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Mail, Waiting(until), "waiting").Find(Kinds.Mail, Claimed, "sending"), cancellation);
        var due = read.Find(Kinds.Mail, "waiting").Items.Select(stored => (DateTimeOffset?)_quiet.NotBefore(stored.Value.NotBefore)).Min();
        var lapses = read.Find(Kinds.Mail, "sending").Items.Min(stored => stored.Value.ClaimedUntil);
        var first = due is null || lapses < due ? lapses : due;
        return first <= until ? first : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await RecoverAsync(now, cancellation);
        for (var sent = 0; sent < MostMails && _quiet.IsOver(now) && !cancellation.IsCancellationRequested; sent++)
        {
            if (await ClaimAsync(now, cancellation) is not { } claimed)
            {
                return;
            }
            // What is claimed is sent and settled also while the bot is stopping: in doubt is only what a crash leaves.
            var settled = await SendAsync(claimed, now);
            await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Mail, claimed, settled)], CancellationToken.None);
        }
    }

    private async Task RecoverAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Mail, Claimed), cancellation);
        foreach (var stored in read.Find(Kinds.Mail).Items.Where(stored => stored.Value.ClaimedUntil <= now))
        {
            await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Mail, stored, stored.Value.As(DeliveryState.Unconfirmed, now))], cancellation);
            GraphLog.MailInDoubt(log, 0);
        }
    }

    /// <returns>Nothing when none is due, or another process was quicker.</returns>
    private async ValueTask<Stored<MailDocument>?> ClaimAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Mail, Waiting(now)), cancellation);
        if (read.Find(Kinds.Mail).Items is not [var waiting, ..])
        {
            return null;
        }
        var claim = waiting.Value.As(DeliveryState.Sending, now) with { ClaimedUntil = now + ClaimLasts };
        return await store.CommitAsync(partnership.Id, [DocumentOperation.Replace(Kinds.Mail, waiting, claim)], cancellation)
            ? (await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Mail, waiting.Id), CancellationToken.None)).Get(Kinds.Mail, waiting.Id)
            : null;
    }

    private async Task<MailDocument> SendAsync(Stored<MailDocument> claimed, DateTimeOffset now)
    {
        var mail = claimed.Value.ToDomain(claimed.Id);
        var group = partnership.TryGet(mail.Forum, out var terms) ? terms.ShortName : mail.Forum.Value;
        try
        {
            await mailbox.SendAsync(mail.To, MailText.Of(mail, group, mailbox.Link, Language.English), CancellationToken.None);
            _quiet.Answered();
            return claimed.Value.As(DeliveryState.Sent, clock.GetUtcNow());
        }
        catch (Exception error) when (GraphTrouble.Of(error, CancellationToken.None) is { } trouble)
        {
            return After(claimed.Value, trouble, now);
        }
    }

    private MailDocument After(MailDocument mail, GraphTrouble trouble, DateTimeOffset now)
    {
        if (trouble is { MayBeDone: false, Kind: OutsideTrouble.Refused })
        {
            GraphLog.MailNotSent(log, trouble.Status);
            return mail.As(DeliveryState.Failed, now) with { Trouble = trouble.Kind, Tries = mail.Tries + 1 };
        }
        var again = _quiet.After(trouble, mail.Tries, now);
        if (trouble.MayBeDone)
        {
            GraphLog.MailInDoubt(log, trouble.Status);
            return mail.As(DeliveryState.Unconfirmed, now);
        }
        GraphLog.MailNotSent(log, trouble.Status);
        return mail.As(DeliveryState.Queued, now) with { NotBefore = again, Trouble = trouble.Kind, Tries = mail.Tries + 1 };
    }

    private static DocumentQuery Waiting(DateTimeOffset until) => new(Kinds.Mail)
    {
        Equal = [("queue", NoticeDocument.QueueOf(DeliveryState.Queued))],
        RangeField = "notBefore",
        AtMost = UtcText.Of(until),
        OrderBy = "notBefore",
        Take = 1,
    };

    private static DocumentQuery Claimed { get; } = new(Kinds.Mail) { Equal = [("queue", NoticeDocument.QueueOf(DeliveryState.Sending))], OrderBy = "notBefore", Take = 50 };
}
