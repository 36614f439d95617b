using System.Text.Json;
using Azure.Identity;
using Microsoft.Kiota.Abstractions;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Bot.Graph;

/// <summary>Why Graph did not do what it was asked.</summary>
/// <param name="Status">0 when there was no answer at all.</param>
/// <param name="After">How long it asked to wait, if it said.</param>
internal sealed record GraphTrouble(int Status, TimeSpan? After)
{
    /// <summary>False when the request never left: no connection was made.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>
    /// True when what was asked may have been done all the same. Throttled, unavailable and out of space say that it was not
    /// (Microsoft Graph, error responses).
    /// </summary>
    public bool MayBeDone => Asked && Status is 0 or (>= 500 and not (503 or 507 or 509));

    /// <summary>True when the same question may be answered later; false when somebody must change something first.</summary>
    public bool MayPass => Status is 0 or 408 or 423 or 429 or >= 500;

    public OutsideTrouble Kind => Status switch
    {
        _ when MayPass => OutsideTrouble.NotAnswering,
        401 or 403 => OutsideTrouble.NotAllowed,
        404 => OutsideTrouble.NotFound,
        _ => OutsideTrouble.Refused,
    };

    /// <returns>Nothing when the error is none of Graph's, or when the bot itself is stopping.</returns>
    public static GraphTrouble? Of(Exception error, CancellationToken cancellation) => error switch
    {
        ApiException answer => new(answer.ResponseStatusCode, RetryAfter(answer)),
        AuthenticationFailedException => new(401, null),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError } =>
            new(0, null) { Asked = false },
        HttpRequestException or IOException or JsonException => new(0, null),
        OperationCanceledException when !cancellation.IsCancellationRequested => new(0, null),
        _ => null,
    };

    private static TimeSpan? RetryAfter(ApiException answer)
    {
        var said = answer.ResponseHeaders.FirstOrDefault(header => header.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        return int.TryParse(said, out var seconds) && seconds >= 0 ? TimeSpan.FromSeconds(seconds) : null;
    }
}
