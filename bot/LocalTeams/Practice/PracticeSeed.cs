using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>
/// Fills an empty store with the practice partnership before the bot listens. The first forum's roster is stored last: a start cut
/// short begins again, and a store that has it is left alone.
/// </summary>
internal sealed class PracticeSeed(PracticePartnership practice, IDocumentStore store, Partnership partnership, TimeProvider clock) : IHostedService
{
    /// <exception cref="LocalTeamsStartException">The bot does not run the practice partnership's first forum.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!Runs(practice.Forum))
        {
            throw new LocalTeamsStartException(
                $"The practice partnership '{practice.Name}' needs the terms of reference of '{practice.Forum.Id}', which this bot does not run.");
        }
        var seeded = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Forum, practice.Forum.Id), cancellationToken);
        if (seeded.Get(Kinds.Forum, practice.Forum.Id) is null)
        {
            await SeedAsync(cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SeedAsync(CancellationToken cancellation)
    {
        var documents = new PracticeDocuments(practice, TermsOf, clock.GetUtcNow());
        DocumentOperation[] all =
        [
            .. documents.People(),
            .. documents.Children(),
            .. documents.Actions(),
            .. documents.Counters(),
        ];
        foreach (var batch in all.Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partnership.Id, batch, cancellation);
        }
        // All groups at once and last: whoever finds one finds all, and everything that they work with. Under terms of one's own,
        // the practice people practise in the forums that are there.
        await store.CommitAsync(
            partnership.Id,
            [.. practice.Forums.Where(Runs).Select(forum => DocumentOperation.Upsert(Kinds.Forum, forum.Id, documents.Forum(forum)))],
            cancellation);
    }

    private bool Runs(PracticeForum forum) => partnership.TryGet(new ForumId(forum.Id), out _);

    private TermsOfReference TermsOf(string forum) =>
        partnership.TryGet(new ForumId(forum), out var terms) ? terms : throw new InvalidOperationException($"There are no terms for {forum}.");
}
