using PanelAssistant.Bot.LocalTeams.Practice;

namespace PanelAssistant.Bot.LocalTeams.Chats;

/// <summary>The chats of a practice partnership: everybody's private chat with the bot, and those it lists.</summary>
internal static class PracticeChats
{
    public static IEnumerable<LocalChat> Of(PracticePartnership practice) =>
    [
        .. practice.Chats.Select(chat => Shared(practice, chat)),
        .. practice.People.Select(Private),
    ];

    private static LocalChat Private(PracticePerson person) => new()
    {
        Id = person.PrivateChat,
        Type = ChatType.Personal,
        Name = LocalChats.BotName,
        Members = [person.ChatUserId],
    };

    private static LocalChat Shared(PracticePartnership practice, PracticeChat chat) => new()
    {
        Id = chat.Id,
        Type = chat.Type == "meeting" ? ChatType.Meeting : ChatType.GroupChat,
        Name = chat.Name,
        Forum = chat.Forum,
        Members = [.. chat.Members.Select(key => practice.Person(key).ChatUserId)],
        MeetingId = chat.MeetingId,
        Organizer = chat.Organizer is null ? null : practice.Person(chat.Organizer).ChatUserId,
    };
}
