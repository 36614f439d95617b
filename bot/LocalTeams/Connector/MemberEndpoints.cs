using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Practice;

namespace PanelAssistant.Bot.LocalTeams.Connector;

/// <summary>Who is in a chat.</summary>
internal sealed class MemberEndpoints(LocalChats chats)
{
    private const int DefaultPage = 200;

    /// <summary>Smaller and larger page sizes are taken as these, as the platform does.</summary>
    private const int SmallestPage = 50;
    private const int LargestPage = 500;

    public Task AllAsync(HttpContext context) =>
        Find(context) is { } chat
            ? LocalHttp.WriteAsync(context, Members(chat), LocalJson.Default.ListChatAccount)
            : ConnectorErrors.NoConversation(context);

    public Task OneAsync(HttpContext context)
    {
        if (Find(context) is not { } chat)
        {
            return ConnectorErrors.NoConversation(context);
        }
        return chats.Person(LocalRoutes.Value(context, "member")) is { } person && chat.Members.Contains(person.ChatUserId)
            ? LocalHttp.WriteAsync(context, ChatAccount.Of(person, chats.TenantId), LocalJson.Default.ChatAccount)
            : ConnectorErrors.NoMember(context);
    }

    public Task PageAsync(HttpContext context)
    {
        if (Find(context) is not { } chat)
        {
            return ConnectorErrors.NoConversation(context);
        }
        var size = int.TryParse(context.Request.Query["pageSize"], out var asked) ? Math.Clamp(asked, SmallestPage, LargestPage) : DefaultPage;
        var skip = int.TryParse(context.Request.Query["continuationToken"], out var from) && from > 0 ? from : 0;
        var members = Members(chat);
        var next = skip + size < members.Count ? (skip + size).ToString() : null;
        return LocalHttp.WriteAsync(context, new MemberPage([.. members.Skip(skip).Take(size)], next), LocalJson.Default.MemberPage);
    }

    private LocalChat? Find(HttpContext context) => chats.Find(LocalRoutes.Value(context, "conversation"));

    private List<ChatAccount> Members(LocalChat chat) =>
        [.. chat.Members.Select(id => ChatAccount.Of(chats.Person(id)!, chats.TenantId))];
}

/// <summary>A member as the platform describes one to a bot.</summary>
internal sealed record ChatAccount(string Id, string ObjectId, string AadObjectId, string Name, string GivenName, string Surname, string UserPrincipalName, string Email, string TenantId, string UserRole)
{
    public static ChatAccount Of(PracticePerson person, string tenant)
    {
        var address = person.Key + "@practice.example";
        var names = person.Name.Split(' ', 2);
        return new(person.ChatUserId, person.Id, person.Id, person.Name, names[0], names[^1], address, address, tenant, "user");
    }
}

internal sealed record MemberPage(IReadOnlyList<ChatAccount> Members, string? ContinuationToken);
