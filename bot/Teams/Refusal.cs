namespace PanelAssistant.Bot.Teams;

/// <summary>Why a request was turned away at the door: a status, a stable code for the log, and a sentence for who reads the response.</summary>
internal sealed record Refusal(int Status, string Code, string Sentence)
{
    public static readonly Refusal BrokenBody = new(StatusCodes.Status400BadRequest, "BadSyntax", "The body is not an activity in JSON.");
    public static readonly Refusal NoConversation = new(StatusCodes.Status400BadRequest, "MissingProperty", "The activity does not say which conversation and service it belongs to.");
    public static readonly Refusal TooLarge = new(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The body is larger than this bot reads.");
    public static readonly Refusal NotJson = new(StatusCodes.Status415UnsupportedMediaType, "UnsupportedMediaType", "The body must be application/json in UTF-8.");

    public static readonly Refusal NoToken = new(StatusCodes.Status401Unauthorized, "NoToken", "A bearer token is needed.");
    public static readonly Refusal BadToken = new(StatusCodes.Status401Unauthorized, "BadToken", "The bearer token is not valid here.");
    public static readonly Refusal TokenInLocalMode = new(StatusCodes.Status401Unauthorized, "TokenInLocalMode", "This bot has no app id, so it cannot check a token.");

    public static readonly Refusal WrongChannel = new(StatusCodes.Status403Forbidden, "WrongChannel", "The token does not speak for this channel.");
    public static readonly Refusal WrongService = new(StatusCodes.Status403Forbidden, "WrongServiceUrl", "The token does not speak for this service URL.");
    public static readonly Refusal WrongTenant = new(StatusCodes.Status403Forbidden, "WrongTenant", "This bot does not serve that organisation.");
    public static readonly Refusal NotLoopback = new(StatusCodes.Status403Forbidden, "NotLoopback", "Without an app id this bot serves this machine only.");

    public static readonly Refusal Failed = new(StatusCodes.Status500InternalServerError, "ServiceError", "Something went wrong on our side.");
    public static readonly Refusal ReplyNotTaken = new(StatusCodes.Status502BadGateway, "ReplyNotTaken", "The reply could not be delivered now.");
    public static readonly Refusal UnknownInvoke = new(StatusCodes.Status501NotImplemented, "NotSupported", "This bot does not answer that kind of request.");
}
