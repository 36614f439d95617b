using System.Text.Json.Serialization;
using PanelAssistant.Bot.LocalTeams.Chats;
using PanelAssistant.Bot.LocalTeams.Page;
using PanelAssistant.Bot.LocalTeams.Practice;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.LocalTeams;

/// <summary>Who and which chats there are, for whatever drives the bot from outside.</summary>
internal sealed class PeopleEndpoints(LocalChats chats, PracticePartnership practice, TimeProvider clock)
{
    public Task PeopleAsync(HttpContext context)
    {
        var today = UkTime.Today(clock);
        return LocalHttp.WriteAsync(context, [.. practice.People.Select(person => Describe(person, today))], LocalJson.Default.ListLocalPerson);
    }

    public Task ConversationsAsync(HttpContext context) => LocalHttp.WriteAsync(
        context,
        [.. chats.All.Select(chat => new LocalConversation(chat.Id, PageViews.TypeName(chat.Type), chat.Name, chat.Forum, chat.Members))],
        LocalJson.Default.ListLocalConversation);

    private LocalPerson Describe(PracticePerson person, DateOnly today) => new(
        person.ChatUserId,
        person.Id,
        person.Name,
        practice.Agencies[person.Agency],
        [
            .. person.Seats
                .Where(seat => seat.HeldOn(today))
                .Select(seat => new LocalSeat(seat.Forum, seat.Seat, seat.Seat == practice.ForumOf(seat.Forum).ChairSeats[0] && seat.Role is SeatRole.Member)),
        ]);
}

internal sealed record LocalPerson(string Id, string AadObjectId, string Name, string Agency, IReadOnlyList<LocalSeat> Seats);

/// <param name="Chair">True for the holder of the chair's seat, not for who stands in.</param>
internal sealed record LocalSeat(string Forum, string Seat, bool Chair);

internal sealed record LocalConversation(
    string Id, string Type, string Name, [property: JsonIgnore(Condition = JsonIgnoreCondition.Never)] string? Forum, IReadOnlyList<string> Members);
