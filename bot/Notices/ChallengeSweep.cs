using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Challenges;

namespace PanelAssistant.Bot.Notices;

/// <summary>Reminds of challenges that wait for an answer. Each is one commit with its notices, guarded by its etag.</summary>
public sealed class ChallengeSweep(IDocumentStore store, Partnership partnership) : ISweep
{
    /// <summary>Work that keeps losing races is left for the next round.</summary>
    private const int MostAttempts = 200;

    public async ValueTask<DateTimeOffset?> NextAsync(DateTimeOffset until, CancellationToken cancellation)
    {
        var read = await store.ReadAsync(partnership.Id, new ReadPlan().Find(Kinds.Challenge, Due(until)), cancellation);
        return read.Find(Kinds.Challenge).Items is [var first, ..] ? first.Value.NextStep : null;
    }

    public async Task RunAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts && await OneAsync(now, cancellation); attempt++)
        {
        }
    }

    /// <returns>False when nothing was left to do.</returns>
    private async ValueTask<bool> OneAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var plan = new ReadPlan().Find(Kinds.Challenge, Due(now));
        foreach (var terms in partnership.Forums)
        {
            plan.Get(Kinds.Forum, terms.Forum.Value);
        }
        var read = await store.ReadAsync(partnership.Id, plan, cancellation);
        if (read.Find(Kinds.Challenge).Items is not [var stored, ..])
        {
            return false;
        }
        var challenge = stored.Value.ToDomain();
        var roster = partnership.Rosters(forum => read.Get(Kinds.Forum, forum.Value)?.Value.ToDomain()).GetValueOrDefault(challenge.Forum);
        if (roster is null || !partnership.TryGet(challenge.Forum, out var rules) || WatchChallenge.Decide(challenge, rules, roster, now) is not Decision<Challenge>.Accepted accepted)
        {
            return await store.CommitAsync(partnership.Id, [Save(challenge with { NextStep = null })], cancellation);
        }
        await store.CommitAsync(
            partnership.Id,
            [
                Save(accepted.State),
                NudgeSweep.Audit(accepted.Fact, stored.Id, now),
                .. accepted.Tell.Select(notice => DocumentOperation.Create(Kinds.Notice, notice.Id, NoticeDocument.From(notice, now))),
            ],
            cancellation);
        return true;

        DocumentOperation Save(Challenge changed) => DocumentOperation.Replace(Kinds.Challenge, stored, ChallengeDocument.Of(changed));
    }

    private static DocumentQuery Due(DateTimeOffset until) => new(Kinds.Challenge)
    {
        RangeField = "nextStep",
        AtMost = UtcText.Of(until),
        OrderBy = "nextStep",
        Take = 1,
    };
}
