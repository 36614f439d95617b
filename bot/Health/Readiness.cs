using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Teams;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Health;

/// <summary>
/// Whether this process can serve a press now: it is not stopping, its store answers, tokens that come in can be judged
/// and its own token is there. However many probes ask, it looks once in five seconds.
/// </summary>
internal sealed class Readiness(
    IDocumentStore store, Partnership partnership, IGate gate, OutgoingTokens tokens, IHostApplicationLifetime life, ILogger<Readiness> log)
{
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    /// <summary>A probe gives up about then, and a store that takes longer serves nobody well.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private Task<Lack>? _look;
    private long _looked;
    private Lack _logged;

    public async ValueTask<bool> IsReadyAsync()
    {
        if (life.ApplicationStopping.IsCancellationRequested)
        {
            return false;
        }
        Lack lack;
        try
        {
            lack = await Look().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            lack = Lack.Answer;
        }
        Log(lack);
        return lack is Lack.Nothing;
    }

    /// <summary>The last look, or a new one. One that hangs is waited for, not joined by another.</summary>
    private Task<Lack> Look()
    {
        lock (_gate)
        {
            if (_look is null || (_look.IsCompleted && TimeProvider.System.GetElapsedTime(_looked) > Holds))
            {
                _looked = TimeProvider.System.GetTimestamp();
                _look = Task.Run(LackingAsync);
            }
            return _look;
        }
    }

    private async Task<Lack> LackingAsync()
    {
        var asked = Lack.Store;
        try
        {
            await store.ReadAsync(partnership.Id, new ReadPlan().Get(Kinds.Press, "none"));
            asked = Lack.Keys;
            if (!await gate.CanJudgeAsync(CancellationToken.None))
            {
                return asked;
            }
            asked = Lack.Token;
            return (await tokens.HeaderAsync(CancellationToken.None)).Ready ? Lack.Nothing : asked;
        }
#pragma warning disable CA1031 // Whatever keeps it from answering, it does not answer.
        catch (Exception)
#pragma warning restore CA1031
        {
            return asked;
        }
    }

    /// <summary>The log says what the answer does not; once for each change.</summary>
    private void Log(Lack lack)
    {
        lock (_gate)
        {
            if (lack == _logged)
            {
                return;
            }
            _logged = lack;
        }
        if (lack is Lack.Nothing)
        {
            HealthLog.ReadyAgain(log);
        }
        else
        {
            HealthLog.NotReady(log, lack);
        }
    }
}

/// <summary>What keeps the bot from serving.</summary>
internal enum Lack
{
    Nothing,
    Store,

    /// <summary>The published keys, by which tokens that come in are judged.</summary>
    Keys,

    /// <summary>The bot's own token for the platform.</summary>
    Token,

    /// <summary>Something of these did not answer in time.</summary>
    Answer,
}
