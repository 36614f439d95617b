using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Records;

/// <summary>Ends the legal hold. From then on it is looked again whether the record has been kept long enough.</summary>
public sealed record ReleaseHold(CaseReference Child, string? Why, PersonId By)
{
    public const string Name = "hold.release";

    /// <param name="may">Whether they answer for the record.</param>
    public Decision<Child> Decide(Child child, bool may, DateTimeOffset now) =>
        !may ? Decision<Child>.Refuse(Reason.NotFound)
        : !child.IsOnHold ? Decision<Child>.Refuse(Reason.NotOnHold)
        : HoldWords.Refusal(Why) is { } refusal ? Decision<Child>.Refuse(refusal)
        : Decision<Child>.Accept(
            child with
            {
                Holds = [.. child.Holds.Select(hold => hold.Released is null ? hold with { Released = new(Why!, By, now) } : hold)],
                LookOn = UkTime.DateOf(now),
            },
            new AuditFact(Name, Child.ToString()));
}

internal static class HoldWords
{
    /// <summary>A hold is set and released with a reason.</summary>
    public static Reason? Refusal(string? why) =>
        string.IsNullOrWhiteSpace(why) ? Reason.ReasonNeeded : why.Length > LegalHold.MostCharacters ? Reason.TextTooLong : null;
}
