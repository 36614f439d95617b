using System.Text.Json.Serialization;

namespace PanelAssistant.Bot.LocalTeams.Practice;

/// <summary>A fictional partnership to practise with: who is in it, which chats it has, which records it starts from.</summary>
public sealed record PracticePartnership
{
    /// <summary>What <c>--Local:Practice</c> calls it.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    /// <summary>The partition its records are stored under.</summary>
    public required string Partnership { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Where the clock stands on the first start, so that what is overdue and what is soon make sense.</summary>
    public required DateTimeOffset Starts { get; init; }

    /// <summary>Agency id to the name people read.</summary>
    public required IReadOnlyDictionary<string, string> Agencies { get; init; }

    /// <summary>The first is the one its children and actions belong to unless they say otherwise.</summary>
    public required IReadOnlyList<PracticeForum> Forums { get; init; }

    public required IReadOnlyList<PracticePerson> People { get; init; }

    public required IReadOnlyList<PracticeChat> Chats { get; init; }

    public required IReadOnlyList<PracticeChild> Children { get; init; }

    public required IReadOnlyList<PracticeAction> Actions { get; init; }

    [JsonIgnore]
    public PracticeForum Forum => Forums[0];

    public PracticeForum ForumOf(string? id) => Forums.FirstOrDefault(forum => forum.Id == id) ?? Forum;

    /// <summary>Whether somebody who holds the seat may chair, themselves or as deputy.</summary>
    public bool IsOffice(PracticeSeat seat) => ForumOf(seat.Forum).ChairSeats.Contains(seat.Seat);

    public PracticePerson Person(string key) => People.First(person => person.Key == key);
}

/// <param name="Chair">Key of the person in the chair.</param>
/// <param name="ChairSeats">The chair's seat and the deputy's, as the terms of reference name them.</param>
/// <param name="Coordinator">Key of the person who hears whom nobody reached.</param>
/// <param name="FrontDoor">Keys of the people who receive referrals.</param>
/// <param name="StartsAt">Local time.</param>
/// <param name="Minutes">How long a meeting lasts.</param>
public sealed record PracticeForum(
    string Id, string Chair, IReadOnlyList<string> ChairSeats, string Coordinator, IReadOnlyList<string> FrontDoor, DateOnly FirstMeeting, TimeOnly StartsAt, int Minutes);

public sealed record PracticeChat
{
    public required string Id { get; init; }

    /// <summary>meeting or groupChat.</summary>
    public required string Type { get; init; }

    public required string Name { get; init; }

    public required string Forum { get; init; }

    /// <summary>Keys of people.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    public string? MeetingId { get; init; }

    public string? Organizer { get; init; }
}
