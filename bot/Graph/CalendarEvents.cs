using System.Security.Cryptography;
using System.Text;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Bot.Graph;

/// <summary>
/// The events of one mailbox, each with an online meeting. They say which group meets and when, and nothing about anybody;
/// nobody is invited.
/// </summary>
internal sealed class CalendarEvents(GraphAccess access, string mailbox)
{
    /// <summary>Local time in the United Kingdom. No document of terms of reference gives an hour.</summary>
    private static readonly TimeOnly Begins = new(10, 0), Ends = new(12, 0);

    /// <summary>Asked again with the same words and the same key, Graph answers with the event that is there.</summary>
    /// <param name="key">What makes it this event and no other.</param>
    /// <returns>The id of the event; nothing when the answer names none.</returns>
    public async Task<string?> CreateAsync(string group, DateOnly on, string key, CancellationToken cancellation) => (await access.Client.Users[mailbox].Events.PostAsync(
        new Event
        {
            Subject = $"{group} meeting",
            Body = new() { ContentType = BodyType.Text, Content = "The agenda and the papers are in Panel Assistant in Teams." },
            Start = At(on, Begins),
            End = At(on, Ends),
            IsOnlineMeeting = true,
            OnlineMeetingProvider = OnlineMeetingProviderType.TeamsForBusiness,
            TransactionId = new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16)).ToString(),
        },
        cancellationToken: cancellation))?.Id;

    /// <returns>False when the event is gone.</returns>
    public Task<bool> MoveAsync(string id, DateOnly on, CancellationToken cancellation) =>
        ThereAsync(() => access.Client.Users[mailbox].Events[id].PatchAsync(new() { Start = At(on, Begins), End = At(on, Ends) }, cancellationToken: cancellation));

    public Task RemoveAsync(string id, CancellationToken cancellation) =>
        ThereAsync(() => access.Client.Users[mailbox].Events[id].DeleteAsync(cancellationToken: cancellation));

    private static async Task<bool> ThereAsync(Func<Task> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (ODataError error) when (error is { ResponseStatusCode: 404, Error.Code: "ErrorItemNotFound" })
        {
            return false;
        }
    }

    private static DateTimeTimeZone At(DateOnly day, TimeOnly time) => new() { DateTime = $"{day:yyyy-MM-dd}T{time:HH:mm:ss}", TimeZone = UkTime.Zone.Id };
}
