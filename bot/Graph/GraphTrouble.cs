using System.Text.Json;
using Azure.Identity;
using Microsoft.Kiota.Abstractions;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Bot.Graph;

/// <summary>Why Graph did not do what it was asked.</summary>
/// <param name="Status">0 when there was no answer at all.</param>
/// <param name="After">How long it asked to wait, if it said.</param>
internal sealed record GraphTrouble(int Status, TimeSpan? After)
{
    /// <summary>True when the same question may be answered later; false when somebody must change something first.</summary>
    public bool MayPass => Status is 0 or 408 or 423 or 429 or >= 500;

    public CalendarTrouble OfCalendar => Status switch
    {
        _ when MayPass => CalendarTrouble.NotAnswering,
        401 or 403 => CalendarTrouble.NotAllowed,
        404 => CalendarTrouble.NotFound,
        _ => CalendarTrouble.Refused,
    };

    /// <returns>Nothing when the error is none of Graph's, or when the bot itself is stopping.</returns>
    public static GraphTrouble? Of(Exception error, CancellationToken cancellation) => error switch
    {
        ApiException answer => new(answer.ResponseStatusCode, RetryAfter(answer)),
        AuthenticationFailedException => new(401, null),
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
