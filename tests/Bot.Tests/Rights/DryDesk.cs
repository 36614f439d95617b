using Microsoft.Extensions.DependencyInjection;
using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Tests.Bot.Rights;

/// <summary>The bot's own desk over the bot's own documents, whose commits are looked at and not made: everybody finds the same state.</summary>
internal sealed class DryDesk
{
    private readonly Desk _desk;
    private readonly DryStore _store;

    public DryDesk(IServiceProvider bot)
    {
        _store = new(bot.GetRequiredService<IDocumentStore>());
        _desk = new(_store, bot.GetRequiredService<HandlerTable>(), bot.GetRequiredService<Partnership>(), bot.GetRequiredService<TimeProvider>(), new(), new());
    }

    /// <summary>What the last turn would have stored.</summary>
    public IReadOnlyList<DocumentOperation> Committed => _store.Committed;

    /// <returns>What the bot answers, and the kinds of documents it would have changed.</returns>
    public async Task<(Answer Answer, IReadOnlyList<DocumentKind> Changed)> AskAsync(Incoming incoming)
    {
        _store.Committed = [];
        var answer = await _desk.ReceiveAsync(incoming, TestContext.Current.CancellationToken);
        return (answer, [.. _store.Committed.Select(change => change.Kind)]);
    }

    private sealed class DryStore(IDocumentStore behind) : IDocumentStore
    {
        public IReadOnlyList<DocumentOperation> Committed { get; set; } = [];

        public ValueTask<ReadSet> ReadAsync(string partition, ReadPlan plan, CancellationToken cancellation) => behind.ReadAsync(partition, plan, cancellation);

        public ValueTask<long> CountAsync(string partition, DocumentQuery query, CancellationToken cancellation) => behind.CountAsync(partition, query, cancellation);

        public ValueTask<bool> CommitAsync(string partition, IReadOnlyList<DocumentOperation> operations, CancellationToken cancellation)
        {
            Committed = operations;
            return ValueTask.FromResult(true);
        }
    }
}
