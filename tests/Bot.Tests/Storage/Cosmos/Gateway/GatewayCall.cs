namespace PanelAssistant.Tests.Bot.Storage.Cosmos.Gateway;

public enum CallKind
{
    /// <summary>The account, a database, a container, its ranges.</summary>
    Metadata,
    Read,
    Query,
    QueryPlan,
    Batch,
    Write,
}

/// <summary>One request as the gateway got it.</summary>
/// <param name="Partition">The partition key it names; a query without one asks all partitions.</param>
/// <param name="Detail">The query, the id that is read, or what a batch does.</param>
public sealed record GatewayCall(CallKind Kind, string Method, string Path, string? Partition, string Detail)
{
    public int Status { get; set; }

    /// <summary>Bytes of the answer.</summary>
    public long Sent { get; set; }
}

/// <param name="RetryAfter">For 429.</param>
public sealed record GatewayRefusal(int Status, TimeSpan? RetryAfter = null);
