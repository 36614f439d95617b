using PanelAssistant.Bot.LocalTeams.Chats;

namespace PanelAssistant.Bot.LocalTeams.Connector;

/// <summary>v1/meetings: what a meeting is, and what part a person has in it.</summary>
internal sealed class MeetingEndpoints(LocalChats chats)
{
    public Task DetailsAsync(HttpContext context)
    {
        if (Find(context) is not { } chat)
        {
            return ConnectorErrors.NoConversation(context);
        }
        var organizer = chats.Person(chat.Organizer);
        return LocalHttp.WriteAsync(
            context,
            new MeetingDetails(
                new(chat.MeetingId!, chat.Name, "Recurring", LocalHttp.OwnAddress(context.Request) + "/"),
                new("groupChat", chat.Id, true, chats.TenantId),
                organizer is null ? null : ChatAccount.Of(organizer, chats.TenantId)),
            LocalJson.Default.MeetingDetails);
    }

    public Task ParticipantAsync(HttpContext context)
    {
        if (Find(context) is not { } chat)
        {
            return ConnectorErrors.NoConversation(context);
        }
        if (chats.Person(LocalRoutes.Value(context, "participant")) is not { } person || !chat.Members.Contains(person.ChatUserId))
        {
            return ConnectorErrors.NoMember(context);
        }
        return LocalHttp.WriteAsync(
            context,
            new MeetingParticipant(
                ChatAccount.Of(person, chats.TenantId),
                new(person.ChatUserId == chat.Organizer ? "Organizer" : "Presenter", true),
                new("groupChat", chat.Id, true, chats.TenantId)),
            LocalJson.Default.MeetingParticipant);
    }

    private LocalChat? Find(HttpContext context)
    {
        var id = LocalRoutes.Value(context, "meeting");
        return chats.All.FirstOrDefault(chat => chat.MeetingId == id);
    }
}

internal sealed record MeetingDetails(MeetingFacts Details, ConversationAccount Conversation, ChatAccount? Organizer);

internal sealed record MeetingFacts(string Id, string Title, string Type, string JoinUrl);

internal sealed record MeetingParticipant(ChatAccount User, MeetingPart Meeting, ConversationAccount Conversation);

internal sealed record MeetingPart(string Role, bool InMeeting);

internal sealed record ConversationAccount(string ConversationType, string Id, bool IsGroup, string TenantId);
