using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>
/// Fills an empty store with the practice partnership before the bot listens. The roster is stored last: a start cut
/// short begins again, and a store that has it is left alone.
/// </summary>
internal sealed class PracticeSeed(PracticePartnership practice, IDocumentStore store, Partnership partnership, TimeProvider clock) : IHostedService
{
    /// <exception cref="LocalTeamsStartException">The bot does not run the practice partnership's forum.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!partnership.TryGet(new ForumId(practice.Forum.Id), out var terms))
        {
            throw new LocalTeamsStartException(
                $"The practice partnership '{practice.Name}' needs the terms of reference of '{practice.Forum.Id}', which this bot does not run.");
        }
        var seeded = await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Forum, practice.Forum.Id), cancellationToken);
        if (seeded.Get(Kinds.Forum, practice.Forum.Id) is null)
        {
            await SeedAsync(terms, cancellationToken);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task SeedAsync(TermsOfReference terms, CancellationToken cancellation)
    {
        var documents = new PracticeDocuments(practice, terms, clock.GetUtcNow());
        DocumentOperation[] all =
        [
            .. documents.People(),
            .. documents.Children(),
            .. documents.Actions(),
            .. documents.Counters(),
            DocumentOperation.Upsert(Kinds.Forum, practice.Forum.Id, documents.Forum()),
        ];
        foreach (var batch in all.Chunk(IDocumentStore.MostOperations))
        {
            await store.CommitAsync(partnership.Id, batch, cancellation);
        }
    }
}
