namespace PanelAssistant.Bot.Teams;

/// <summary>Addresses of the Bot Connector REST API. Every id is user input by the time it gets here and is escaped.</summary>
internal static class ConnectorPaths
{
    private const string Targeted = "?isTargetedActivity=true";

    public static string Conversations(string serviceUrl) => string.Concat(Base(serviceUrl), "/v3/conversations");

    public static string Activities(string serviceUrl, string conversationId, string? activityId = null, bool targeted = false) =>
        Conversation(serviceUrl, conversationId, string.Concat("/activities", activityId is null ? "" : "/", Segment(activityId), targeted ? Targeted : ""));

    public static string Members(string serviceUrl, string conversationId, string? memberId = null) =>
        Conversation(serviceUrl, conversationId, string.Concat("/members", memberId is null ? "" : "/", Segment(memberId)));

    public static string PagedMembers(string serviceUrl, string conversationId, int pageSize, string? continuation) =>
        Conversation(serviceUrl, conversationId, continuation is null
            ? $"/pagedmembers?pageSize={pageSize}"
            : $"/pagedmembers?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(continuation)}");

    public static string Meeting(string serviceUrl, string meetingId) =>
        $"{Base(serviceUrl)}/v1/meetings/{Segment(meetingId)}";

    public static string MeetingParticipant(string serviceUrl, string meetingId, string aadObjectId, string tenantId) =>
        $"{Base(serviceUrl)}/v1/meetings/{Segment(meetingId)}/participants/{Segment(aadObjectId)}?tenantId={Uri.EscapeDataString(tenantId)}";

    /// <summary>As written: the escaping here is the whole of it, and a second pass by Uri would undo or redo parts of it.</summary>
    public static Uri ToUri(string address) => new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });

    private static string Conversation(string serviceUrl, string conversationId, string rest) =>
        string.Concat(Base(serviceUrl), "/v3/conversations/", Segment(conversationId), rest);

    private static string Base(string serviceUrl) => serviceUrl.EndsWith('/') ? serviceUrl[..^1] : serviceUrl;

    /// <summary>One path segment. Dots alone would climb the path, and escaping leaves dots as they are.</summary>
    private static string Segment(string? id) => id switch
    {
        null => "",
        "." => "%2E",
        ".." => "%2E%2E",
        _ => Uri.EscapeDataString(id),
    };
}
