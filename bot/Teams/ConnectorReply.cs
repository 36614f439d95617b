using System.Net;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Teams;

/// <summary>What became of one call to the Connector. Whoever gets it disposes it.</summary>
internal readonly struct ConnectorReply(int status, TimeSpan? retryAfter, PooledBuffer? body) : IDisposable
{
    /// <summary>The request never left: nothing can have happened.</summary>
    private const int NotSent = 0;

    /// <summary>The request left and no answer came: it may have happened.</summary>
    private const int Lost = -1;

    private const int Forbidden = -2;

    public static readonly ConnectorReply NeverLeft = new(NotSent, null, null);

    public static readonly ConnectorReply Unanswered = new(Lost, null, null);

    public static readonly ConnectorReply NobodyVouched = new(Forbidden, null, null);

    public int Status => status;

    public bool IsSuccess => status is >= 200 and < 300;

    public ReadOnlyMemory<byte> Body => body?.Written ?? default;

    public Delivery ToDelivery() => status switch
    {
        >= 200 and < 300 => new Delivery.Sent(ConnectorJson.Text(Body, "id"u8) ?? ""),
        NotSent => new Delivery.Busy(null),
        // 408: the service gave up waiting for the request, so it did not act on it.
        (int)HttpStatusCode.TooManyRequests or (int)HttpStatusCode.PreconditionFailed or (int)HttpStatusCode.RequestTimeout
            or (int)HttpStatusCode.BadGateway or (int)HttpStatusCode.ServiceUnavailable or (int)HttpStatusCode.GatewayTimeout => new Delivery.Busy(retryAfter),
        (int)HttpStatusCode.Forbidden or (int)HttpStatusCode.NotFound => new Delivery.NotReachable(status),
        Forbidden => new Delivery.Rejected((int)HttpStatusCode.Forbidden),
        >= 300 and < 500 => new Delivery.Rejected(status),
        _ => new Delivery.Unknown(),
    };

    public void Dispose() => body?.Dispose();
}
