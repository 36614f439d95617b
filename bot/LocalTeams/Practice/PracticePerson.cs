using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.LocalTeams.Practice;

public sealed record PracticePerson
{
    /// <summary>A short name for addresses and references inside the data, for example <c>chair</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Stands for the Entra object id.</summary>
    public required string Id { get; init; }

    public required string ChatUserId { get; init; }

    public required string Name { get; init; }

    /// <summary>Id of an agency.</summary>
    public required string Agency { get; init; }

    public required string Title { get; init; }

    /// <summary>What the page groups them under, and which first steps it suggests.</summary>
    public required string Role { get; init; }

    public required IReadOnlyList<PracticeSeat> Seats { get; init; }

    /// <summary>The bot cannot write to them until they add it: for practising what happens then.</summary>
    public bool NotInstalled { get; init; }

    /// <summary>The agency of people whom the partnership does not know.</summary>
    public const string NoAgency = "none";

    public string PrivateChat => "a:1local-" + Key;
}

public sealed record PracticeSeat(string Forum, string Seat, SeatRole Role, DateOnly From, DateOnly? To = null)
{
    public bool HeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}
