namespace PanelAssistant.Bot.Teams;

/// <summary>Decides who may speak to the bot, before anything else is done.</summary>
internal interface IGate
{
    /// <summary>The token alone, before the body is read.</summary>
    ValueTask<(Caller? Caller, Refusal? Refusal)> AdmitAsync(HttpContext http);

    /// <summary>Whether this caller may bring this activity. Null means yes.</summary>
    Refusal? Check(Caller caller, Activity activity);

    /// <summary>Whether it has what it needs to judge anybody.</summary>
    ValueTask<bool> CanJudgeAsync(CancellationToken cancellation);
}

/// <summary>Who a verified token speaks for.</summary>
/// <param name="ServiceUrl">The token's own service URL; null when it carries none.</param>
/// <param name="Endorsements">Channels that the signing key is endorsed for; null for an issuer whose keys are not.</param>
internal sealed record Caller(string? ServiceUrl, IReadOnlyList<string>? Endorsements)
{
    /// <summary>Somebody on this machine, in local mode.</summary>
    public static readonly Caller Local = new(null, null);
}
