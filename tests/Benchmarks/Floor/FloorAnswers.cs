using System.Net.Http.Headers;

namespace PanelAssistant.Tests.Benchmarks.Floor;

/// <summary>The two ready-made answers, as ASP.NET Core and HttpClient send them.</summary>
internal static class FloorAnswers
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <summary>Answers an invoke with the ready-made card.</summary>
    public static async Task ShowAsync(HttpContext http)
    {
        http.Response.ContentType = "application/json";
        http.Response.ContentLength = ReadyMade.InvokeAnswer.Length;
        await http.Response.Body.WriteAsync(ReadyMade.InvokeAnswer, http.RequestAborted);
    }

    /// <summary>Posts the ready-made reply to the conversation that the activity came from.</summary>
    public static async Task ReplyAsync(HttpClient client, FloorActivity activity, CancellationToken cancellation)
    {
        var address = $"{activity.ServiceUrl}v3/conversations/{Uri.EscapeDataString(activity.Conversation.Id)}/activities/{Uri.EscapeDataString(activity.Id)}";
        using var reply = new ByteArrayContent(ReadyMade.Reply);
        reply.Headers.ContentType = Json;
        using var sent = await client.PostAsync(new Uri(address), reply, cancellation);
        sent.EnsureSuccessStatusCode();
    }
}
