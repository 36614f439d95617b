namespace PanelAssistant.Domain.People;

/// <summary>Somebody the partnership knows. The name is for those who may see the roster; it is never an identity.</summary>
public sealed record Person(PersonId Id, string Name, string Agency)
{
    /// <summary>The work address under which an administrator gave them their part, lower case.</summary>
    public string? Email { get; init; }
}
