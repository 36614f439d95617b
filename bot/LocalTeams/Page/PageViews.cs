using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Clock;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.LocalTeams.Page;

/// <summary>What the page shows one person.</summary>
internal sealed class PageViews(LocalChats chats, PracticePartnership practice, PageCommands commands, TimeProvider clock)
{
    private const int PreviewLength = 80;

    private const string Member = "member";

    public async Task StartAsync(HttpContext context)
    {
        var person = chats.Person(context.Request.Query["as"]);
        await LocalHttp.WriteAsync(
            context,
            new PageStart(
                practice.Title,
                LocalChats.BotName,
                clock.GetUtcNow(),
                [.. chats.People.Select(Person)],
                person is not null && chats.IsInstalled(person),
                person is null ? [] : [.. ChatsOf(person)],
                person is null ? [] : [.. commands.For(person)]),
            LocalJson.Default.PageStart);
    }

    /// <summary>Nine in the morning of the next working day, for the clock.</summary>
    public Task NextMorningAsync(HttpContext context) =>
        LocalHttp.WriteAsync(context, new ClockTime(NudgeMoment.For(UkTime.Today(clock).AddDays(1)).Instant), LocalJson.Default.ClockTime);

    public Task ChatAsync(HttpContext context)
    {
        if (Find(context) is not var (person, chat))
        {
            return LocalHttp.RefuseAsync(context, 404, "There is no such chat for this person.");
        }
        return LocalHttp.WriteAsync(
            context,
            new PageMessages(
                [.. chats.Messages(chat.Id, person.ChatUserId).Select(message => Message(message, person))],
                chats.LastRead(chat.Id, person.ChatUserId)),
            LocalJson.Default.PageMessages);
    }

    public Task MessageAsync(HttpContext context) =>
        Find(context) is var (person, chat)
        && chats.Message(chat.Id, context.Request.Query["message"].ToString()) is { } message
        && message.VisibleTo(person.ChatUserId)
            ? LocalHttp.WriteAsync(context, Message(message, person), LocalJson.Default.PageMessage)
            : LocalHttp.RefuseAsync(context, 404, "There is no such message for this person.");

    public async Task ReadAsync(HttpContext context)
    {
        var request = await LocalHttp.ReadAsync(context, LocalJson.Default.ReadRequest);
        if (request is not null && chats.Person(request.As) is { } person && chats.Find(request.Chat) is { } chat && chat.Members.Contains(person.ChatUserId))
        {
            chats.MarkRead(chat, person.ChatUserId, request.Message);
        }
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private (PracticePerson Person, LocalChat Chat)? Find(HttpContext context) =>
        chats.Person(context.Request.Query["as"]) is { } person
        && chats.Find(context.Request.Query["chat"].ToString()) is { } chat
        && chat.Members.Contains(person.ChatUserId)
            ? (person, chat)
            : null;

    private IEnumerable<PageChat> ChatsOf(PracticePerson person)
    {
        foreach (var chat in chats.All.Where(chat => chat.Members.Contains(person.ChatUserId)).OrderBy(chat => chat.IsShared))
        {
            var messages = chats.Messages(chat.Id, person.ChatUserId);
            var read = long.Parse(chats.LastRead(chat.Id, person.ChatUserId) ?? "0");
            var last = messages.LastOrDefault(message => !message.Deleted);
            yield return new(
                chat.Id,
                TypeName(chat.Type),
                chat.Name,
                messages.Count(message => long.Parse(message.Id) > read && message.From != person.ChatUserId && !message.Deleted),
                last is null ? null : Preview(last),
                last?.At,
                chat.Members);
        }
    }

    private PageMessage Message(LocalMessage message, PracticePerson reader)
    {
        var views = chats.Views(message.Id, reader.ChatUserId);
        return new(
            message.Id,
            message.Chat,
            message.From,
            message.From == LocalChats.BotId ? LocalChats.BotName : chats.Person(message.From)?.Name ?? "Somebody",
            message.From == LocalChats.BotId,
            message.From == reader.ChatUserId,
            message.At,
            message.Text,
            [.. message.Cards.Select((card, at) => views.FirstOrDefault(view => view.Card == at) is { } view ? new PageCard(card, view.View, view.At) : new PageCard(card, null, null))],
            message.Suggested,
            message.OnlyFor is not null,
            message.Edited,
            message.Deleted);
    }

    private PagePerson Person(PracticePerson person) => new(
        person.Key, person.ChatUserId, person.Id, person.Name, person.Title, practice.Agencies[person.Agency], person.Role, Standing(person));

    private string? Standing(PracticePerson person)
    {
        if (person.NotInstalled)
        {
            return "has not added the bot";
        }
        return (person.Seats is [var seat, ..] ? seat : null) switch
        {
            null => null,
            { } held when !held.HeldOn(UkTime.Today(clock)) => "left the group",
            { Role: SeatRole.Alternate } => "alternate, without authority to decide",
            { Role: SeatRole.AlternateWithAuthority } => "alternate with authority",
            _ => Member,
        };
    }

    public static string TypeName(ChatType type) => type switch
    {
        ChatType.Personal => "personal",
        ChatType.Meeting => "meeting",
        _ => "groupChat",
    };

    private static string Preview(LocalMessage message)
    {
        var text = message.Text;
        if (text.Length == 0 && message.Cards is [var card, ..])
        {
            text = card.TryGetProperty("fallbackText", out var summary) ? summary.ToString() : "Sent a card";
        }
        return text.Length <= PreviewLength ? text : string.Concat(text.AsSpan(0, PreviewLength), "…");
    }
}
