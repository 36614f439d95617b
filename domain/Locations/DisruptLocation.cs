using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Locations;

/// <summary>A member logs what was done to disrupt a place.</summary>
public sealed record DisruptLocation(string? Tactic, DateOnly? On, string? Note, PersonId By)
{
    public const string Name = "location.disrupt";

    /// <param name="isMember">Whether the one who logs sits in the location's forum.</param>
    public Decision<Location> Decide(Location location, bool isMember, DateOnly today, DateTimeOffset now)
    {
        if (!isMember)
        {
            return Decision<Location>.Refuse(Reason.NotFound);
        }
        if (DisruptionStep.Fault(Tactic, On, Note, today) is { } fault)
        {
            return Decision<Location>.Refuse(fault);
        }
        var step = new DisruptionStep(now, By, Tactics.Find(Tactic)!.Id, On!.Value, string.IsNullOrWhiteSpace(Note) ? null : Note);
        return Decision<Location>.Accept(
            location with { Disruption = [.. location.Disruption.TakeLast(DisruptionStep.Most - 1), step] },
            new AuditFact(Name, location.Reference.ToString(), step.Tactic));
    }
}
