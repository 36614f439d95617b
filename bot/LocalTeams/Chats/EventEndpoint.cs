namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>The open line to one page (server-sent events).</summary>
internal sealed class EventEndpoint(LocalChats chats, LocalEvents events, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(20);

    public async Task StreamAsync(HttpContext context)
    {
        if (chats.Person(context.Request.Query["as"]) is not { } person)
        {
            await LocalHttp.RefuseAsync(context, 404, "There is nobody of that name here.");
            return;
        }
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        var listener = events.Listen(person.ChatUserId);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync("retry: 1000\n\n", ends.Token);
            await context.Response.Body.FlushAsync(ends.Token);
            while (await HeartbeatUntilAsync(context.Response, listener, ends.Token))
            {
                while (listener.Waiting.Reader.TryRead(out var text))
                {
                    await context.Response.WriteAsync($"data: {text}\n\n", ends.Token);
                }
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the bot is stopping.
        }
        finally
        {
            events.Leave(listener);
        }
    }

    /// <summary>Waits for something to tell; a comment now and then finds out whether the page is still there.</summary>
    private static async Task<bool> HeartbeatUntilAsync(HttpResponse response, LocalEvents.Listener listener, CancellationToken cancellation)
    {
        var more = listener.Waiting.Reader.WaitToReadAsync(cancellation).AsTask();
        while (await Task.WhenAny(more, Task.Delay(Quiet, cancellation)) != more)
        {
            await response.WriteAsync(": still here\n\n", cancellation);
            await response.Body.FlushAsync(cancellation);
        }
        return await more;
    }
}
