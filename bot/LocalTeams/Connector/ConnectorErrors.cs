namespace PanelAssistant.Bot.LocalTeams.Connector;

/// <summary>The Connector's way to refuse.</summary>
internal static class ConnectorErrors
{
    public static Task NoConversation(HttpContext context) => Write(context, 404, "ConversationNotFound", "Conversation not found.");

    public static Task NoActivity(HttpContext context) => Write(context, 404, "ActivityNotFoundInConversation", "The bot has sent no such activity here.");

    public static Task NoMember(HttpContext context) => Write(context, 404, "MemberNotFoundInConversation", "The user is not part of this conversation.");

    public static Task NotInstalled(HttpContext context) => Write(context, 403, "ForbiddenOperationException", "The app is not installed for this user, or they have blocked it.");

    public static Task TooBig(HttpContext context) => Write(context, 413, "MessageSizeTooBig", "Message size too large.");

    public static Task Bad(HttpContext context, string why) => Write(context, 400, "BadSyntax", why);

    private static Task Write(HttpContext context, int status, string code, string message) =>
        LocalHttp.WriteAsync(context, new ConnectorRefusal(new(code, message)), LocalJson.Default.ConnectorRefusal, status);
}

internal sealed record ConnectorRefusal(ConnectorFault Error);

internal sealed record ConnectorFault(string Code, string Message);
