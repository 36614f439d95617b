namespace PanelAssistant.Bot.Teams;

/// <summary>Addresses of the Bot Connector REST API. Every id is user input by the time it gets here and is escaped.</summary>
internal static class ConnectorPaths
{
    private const string Targeted = "?isTargetedActivity=true";

    // The escaping below is the whole of it: a second pass by Uri would only undo or redo parts of it.
    private static readonly UriCreationOptions AsWritten = new() { DangerousDisablePathAndQueryCanonicalization = true };

    public static Uri Conversations(string serviceUrl) => new(string.Concat(Base(serviceUrl), "/v3/conversations"), AsWritten);

    public static Uri Activities(string serviceUrl, string conversationId, string? activityId = null, bool targeted = false) =>
        Conversation(serviceUrl, conversationId, string.Concat("/activities", activityId is null ? "" : "/", Segment(activityId), targeted ? Targeted : ""));

    public static Uri Members(string serviceUrl, string conversationId, string? memberId = null) =>
        Conversation(serviceUrl, conversationId, string.Concat("/members", memberId is null ? "" : "/", Segment(memberId)));

    public static Uri PagedMembers(string serviceUrl, string conversationId, int pageSize, string? continuation) =>
        Conversation(serviceUrl, conversationId, continuation is null
            ? $"/pagedmembers?pageSize={pageSize}"
            : $"/pagedmembers?pageSize={pageSize}&continuationToken={Uri.EscapeDataString(continuation)}");

    public static Uri Meeting(string serviceUrl, string meetingId) =>
        new($"{Base(serviceUrl)}/v1/meetings/{Segment(meetingId)}", AsWritten);

    public static Uri MeetingParticipant(string serviceUrl, string meetingId, string aadObjectId, string tenantId) =>
        new($"{Base(serviceUrl)}/v1/meetings/{Segment(meetingId)}/participants/{Segment(aadObjectId)}?tenantId={Uri.EscapeDataString(tenantId)}", AsWritten);

    private static Uri Conversation(string serviceUrl, string conversationId, string rest) =>
        new(string.Concat(Base(serviceUrl), "/v3/conversations/", Segment(conversationId), rest), AsWritten);

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
