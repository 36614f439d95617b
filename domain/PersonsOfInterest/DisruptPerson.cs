using PanelAssistant.Domain.Disruption;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>Logs what was done to disrupt a person of interest.</summary>
public sealed record DisruptPerson(string? Tactic, DateOnly? On, string? Note, PersonId By)
{
    public const string Name = "person.disrupt";

    public Decision<PersonOfInterest> Decide(PersonOfInterest item, bool granted, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!PersonAccess.MayOpen(By, item, granted, terms, roster, today))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.NotFound);
        }
        if (DisruptionStep.Fault(Tactic, On, Note, today) is { } fault)
        {
            return Decision<PersonOfInterest>.Refuse(fault);
        }
        var step = new DisruptionStep(now, By, Tactics.Find(Tactic)!.Id, On!.Value, string.IsNullOrWhiteSpace(Note) ? null : Note);
        return Decision<PersonOfInterest>.Accept(
            item with { Disruption = [.. item.Disruption.TakeLast(DisruptionStep.Most - 1), step] },
            new AuditFact(Name, item.Reference.ToString(), step.Tactic));
    }
}
