namespace PanelAssistant.Bot.Teams;

/// <summary>Where the bot's own token comes from.</summary>
internal interface ITokenSource
{
    ValueTask<OutgoingToken> FetchAsync(CancellationToken cancellation);
}

internal sealed record OutgoingToken(string Value, DateTimeOffset ExpiresOn);

/// <summary>The Authorization header for the Connector: fetched when first needed, then kept until shortly before it ends.</summary>
/// <param name="source">Asked for only when the first token is needed, so that local mode loads none of it.</param>
internal sealed class OutgoingTokens(TeamsSettings settings, Func<ITokenSource> source, TimeProvider clock, ILogger<OutgoingTokens> log) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _one = new(1);
    private Held? _held;

    /// <returns>False when there is no token to be had now. True with a null header in local mode, where none is sent.</returns>
    public async ValueTask<(bool Ready, string? Header)> HeaderAsync(CancellationToken cancellation)
    {
        if (settings.IsLocal)
        {
            return (true, null);
        }
        var now = clock.GetUtcNow();
        if (_held is { } held && now < held.RenewAt)
        {
            return (true, held.Header);
        }
        await _one.WaitAsync(cancellation);
        try
        {
            if (_held is { } meanwhile && now < meanwhile.RenewAt)
            {
                return (true, meanwhile.Header);
            }
            var token = await source().FetchAsync(cancellation);
            _held = new($"Bearer {token.Value}", token.ExpiresOn - Early);
            return (true, _held.Header);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            log.NoOutgoingToken(problem.GetType().Name);
            return (false, null);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The Connector did not accept this one: the next call fetches another.</summary>
    public void Forget(string header)
    {
        if (_held?.Header == header)
        {
            _held = null;
        }
    }

    public void Dispose() => _one.Dispose();

    private sealed record Held(string Header, DateTimeOffset RenewAt);
}
