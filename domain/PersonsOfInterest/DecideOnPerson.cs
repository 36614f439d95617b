using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>The officer decides whether the group discusses a person of interest.</summary>
/// <param name="Why">Needed to keep it off the agenda.</param>
public sealed record DecideOnPerson(bool OnAgenda, string? Why, PersonId By)
{
    public const string Name = "person.agenda";

    public Decision<PersonOfInterest> Decide(PersonOfInterest item, bool granted, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (!PersonAccess.MayOpen(By, item, granted, terms, roster, today))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.NotFound);
        }
        if (!PersonAccess.MayDecide(By, terms, roster, today))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.OfficerOnly);
        }
        var why = EmptyAnswer.Without(Why);
        if (!OnAgenda && why is null)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.ReasonNeeded);
        }
        if (why?.Length > PersonOfInterest.MostOutcome)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.TextTooLong);
        }
        var decided = item with { Standing = OnAgenda ? PersonStanding.OnAgenda : PersonStanding.NotOnAgenda, StandingReason = why };
        return decided == item
            ? new Decision<PersonOfInterest>.AlreadySo(item)
            : Decision<PersonOfInterest>.Accept(decided, new AuditFact(Name, item.Reference.ToString(), decided.Standing.ToString()));
    }
}
