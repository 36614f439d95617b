using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>What a child's name and birth date were until they were put right, inside a <see cref="ChildDocument"/>.</summary>
public sealed record CorrectionDocument(string By, DateTimeOffset At, string Draft, string Why, string FirstName, string LastName, DateOnly Born)
{
    public Correction ToDomain() => new(new PersonId(By), At, Draft, Why, FirstName, LastName, BirthDate.Of(Born));

    public static CorrectionDocument From(Correction made) => new(made.By.Value, made.At, made.Draft, made.Why, made.FirstName, made.LastName, made.Born.Day);
}
