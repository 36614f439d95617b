using PanelAssistant.Domain;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A person and how their private chat with the bot is reached. Id: the Entra object id.</summary>
public sealed record PersonDocument
{
    public int Schema { get; init; } = 1;

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string Agency { get; init; } = "";

    /// <summary>The platform's id of this person for this bot (29:...).</summary>
    public string? ChatUserId { get; init; }

    public string? ConversationId { get; init; }

    public string? ServiceUrl { get; init; }

    public string? TenantId { get; init; }

    public string? Locale { get; init; }

    /// <summary>"none" until the platform has told how to reach them: the list of people with a seat who hear nothing.</summary>
    public string Reach => ConversationId is null && ChatUserId is null ? NoReach : "chat";

    public const string NoReach = "none";

    public Person ToDomain() => new(new PersonId(Id), Name, Agency);

    public static PersonDocument From(Person person) => new() { Id = person.Id.Value, Name = person.Name, Agency = person.Agency };
}
