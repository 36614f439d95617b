using System.Net;

namespace PanelAssistant.Bot.Teams;

/// <summary>
/// The Bot Connector REST API, one method a call. Nothing here tries again: who calls decides that. Calls go only to
/// services that <see cref="ServiceUrls"/> knows, and the bot's token goes with them.
/// </summary>
internal sealed class ConnectorClient(ConnectorTransport transport, OutgoingTokens tokens, ServiceUrls services, ILogger<ConnectorClient> log)
{
    /// <summary>The platform waits about 15 s for a turn, so one call may not use all of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Bytes. A full page of a roster has about 200 KB.</summary>
    private const int LongestAnswer = 4 * 1024 * 1024;

    public ValueTask<ConnectorReply> CreateConversationAsync(string serviceUrl, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, serviceUrl, ConnectorPaths.Conversations(serviceUrl), body, cancellation);

    public ValueTask<ConnectorReply> SendAsync(string serviceUrl, string conversationId, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, serviceUrl, ConnectorPaths.Activities(serviceUrl, conversationId), activity, cancellation);

    public ValueTask<ConnectorReply> ReplyAsync(string serviceUrl, string conversationId, string replyToId, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, serviceUrl, ConnectorPaths.Activities(serviceUrl, conversationId, replyToId), activity, cancellation);

    /// <summary>A message that one person alone sees, in the middle of a shared chat. The activity names its recipient.</summary>
    public ValueTask<ConnectorReply> SendTargetedAsync(string serviceUrl, string conversationId, ReadOnlyMemory<byte> activity, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Post, serviceUrl, ConnectorPaths.Activities(serviceUrl, conversationId, targeted: true), activity, cancellation);

    public ValueTask<ConnectorReply> UpdateAsync(string serviceUrl, string conversationId, string activityId, ReadOnlyMemory<byte> activity, bool targeted, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Put, serviceUrl, ConnectorPaths.Activities(serviceUrl, conversationId, activityId, targeted), activity, cancellation);

    public ValueTask<ConnectorReply> DeleteAsync(string serviceUrl, string conversationId, string activityId, bool targeted, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Delete, serviceUrl, ConnectorPaths.Activities(serviceUrl, conversationId, activityId, targeted), default, cancellation);

    public ValueTask<ConnectorReply> MembersAsync(string serviceUrl, string conversationId, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Get, serviceUrl, ConnectorPaths.Members(serviceUrl, conversationId), default, cancellation);

    public ValueTask<ConnectorReply> MemberAsync(string serviceUrl, string conversationId, string memberId, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Get, serviceUrl, ConnectorPaths.Members(serviceUrl, conversationId, memberId), default, cancellation);

    public ValueTask<ConnectorReply> PagedMembersAsync(string serviceUrl, string conversationId, int pageSize, string? continuation, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Get, serviceUrl, ConnectorPaths.PagedMembers(serviceUrl, conversationId, pageSize, continuation), default, cancellation);

    public ValueTask<ConnectorReply> MeetingAsync(string serviceUrl, string meetingId, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Get, serviceUrl, ConnectorPaths.Meeting(serviceUrl, meetingId), default, cancellation);

    public ValueTask<ConnectorReply> MeetingParticipantAsync(string serviceUrl, string meetingId, string aadObjectId, string tenantId, CancellationToken cancellation) =>
        CallAsync(HttpMethod.Get, serviceUrl, ConnectorPaths.MeetingParticipant(serviceUrl, meetingId, aadObjectId, tenantId), default, cancellation);

    private async ValueTask<ConnectorReply> CallAsync(HttpMethod method, string serviceUrl, string path, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        if (!services.IsVouched(serviceUrl))
        {
            log.NobodyVouched();
            return ConnectorReply.NobodyVouched;
        }
        var address = ConnectorPaths.ToUri(path);
        var (ready, header) = await tokens.HeaderAsync(cancellation);
        if (!ready)
        {
            return ConnectorReply.NeverLeft;
        }
        var reply = await OnceAsync(method, address, body, header, cancellation);
        if (reply.Status != (int)HttpStatusCode.Unauthorized || header is null)
        {
            return reply;
        }
        // 401 means the call was not taken: a token that was withdrawn early is worth one fresh one.
        tokens.Forget(header);
        (ready, header) = await tokens.HeaderAsync(cancellation);
        if (!ready)
        {
            return reply;
        }
        reply.Dispose();
        return await OnceAsync(method, address, body, header, cancellation);
    }

    private async ValueTask<ConnectorReply> OnceAsync(HttpMethod method, Uri address, ReadOnlyMemory<byte> body, string? header, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, address);
        if (!body.IsEmpty)
        {
            request.Content = new PooledContent(body);
        }
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", header);
        }
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var response = await transport.Invoker.SendAsync(request, patience.Token);
            return new((int)response.StatusCode, RetryAfter(response), await BodyAsync(response, patience.Token));
        }
        catch (HttpRequestException broken) when (broken.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            log.ConnectorSilent(broken.HttpRequestError.ToString());
            return ConnectorReply.NeverLeft;
        }
        catch (HttpRequestException broken)
        {
            log.ConnectorSilent(broken.HttpRequestError.ToString());
            return ConnectorReply.Unanswered;
        }
        catch (OperationCanceledException)
        {
            // Ours or the caller's: the request may have left. Otherwise the connection itself was not made in time.
            return patience.IsCancellationRequested ? ConnectorReply.Unanswered : ConnectorReply.NeverLeft;
        }
    }

    /// <summary>An answer that breaks off after its status line still counts: the status said what happened.</summary>
    private static async ValueTask<PooledBuffer?> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        if (response.Content.Headers.ContentLength == 0)
        {
            return null;
        }
        var body = new PooledBuffer();
        try
        {
            await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
            while (body.Length < LongestAnswer)
            {
                var read = await stream.ReadAsync(body.GetMemory(), cancellation);
                if (read == 0)
                {
                    break;
                }
                body.Advance(read);
            }
        }
        catch (Exception broken) when (broken is IOException or HttpRequestException or OperationCanceledException)
        {
            body.Dispose();
            return null;
        }
        return body;
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        (int)response.StatusCode >= 400 && response.Headers.RetryAfter is { } asked
            ? asked.Delta ?? (asked.Date - response.Headers.Date is { Ticks: > 0 } wait ? wait : null)
            : null;
}
