using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain;

namespace PanelAssistant.Bot.Teams;

/// <summary>Who, where and in which form, out of an activity.</summary>
internal static class TurnContextReader
{
    private const string MeetingChat = "19:meeting_";
    private const string PersonalChat = "a:";
    private const string ThreadMark = ";messageid=";

    /// <returns>Null when the activity does not say where it belongs.</returns>
    public static TurnContext? Read(Activity activity)
    {
        if (activity.Conversation?.Id is not { Length: > 0 } conversation || activity.ServiceUrl is not { Length: > 0 } service)
        {
            return null;
        }
        return new()
        {
            Activity = activity,
            ConversationId = conversation,
            Place = new(WithoutThread(conversation), Kind(activity, conversation), service, activity.ChannelData?.Tenant?.Id ?? activity.Conversation.TenantId ?? ""),
            Speaker = Speaker(activity),
            Shape = Shape(activity),
        };
    }

    /// <summary>A chat is the same chat in each of its threads.</summary>
    private static string WithoutThread(string conversation) =>
        conversation.IndexOf(ThreadMark, StringComparison.Ordinal) is > 0 and var at ? conversation[..at] : conversation;

    /// <summary>A place that does not say what it is counts as shared: nothing personal is shown there.</summary>
    private static PlaceKind Kind(Activity activity, string conversation) => activity.Conversation!.ConversationType switch
    {
        "personal" => PlaceKind.Personal,
        null when conversation.StartsWith(PersonalChat, StringComparison.Ordinal) => PlaceKind.Personal,
        _ when activity.ChannelData?.Meeting?.Id is not null || conversation.StartsWith(MeetingChat, StringComparison.Ordinal) => PlaceKind.Meeting,
        "channel" => PlaceKind.Channel,
        _ => PlaceKind.Group,
    };

    private static Speaker? Speaker(Activity activity) => activity.From is { Id: { Length: > 0 } chatUser, AadObjectId: { Length: > 0 } person } from
        ? new(new PersonId(person), chatUser, from.Name, activity.Locale)
        : null;

    private static TurnShape Shape(Activity activity) => activity.Type != ActivityTypes.Invoke ? TurnShape.Message : activity.Name switch
    {
        InvokeNames.TaskFetch or InvokeNames.TaskSubmit or InvokeNames.ExtensionFetchTask or InvokeNames.ExtensionSubmitAction => TurnShape.Dialog,
        InvokeNames.ExtensionQuery => TurnShape.Extension,
        _ => TurnShape.CardAction,
    };
}
