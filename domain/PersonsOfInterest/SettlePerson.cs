using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>Says who follows a person of interest up, and what came of it.</summary>
/// <param name="Owner">Somebody who may open the record; nothing leaves the owner as they are.</param>
public sealed record SettlePerson(PersonId? Owner, string? Outcome, PersonId By)
{
    public const string Name = "person.outcome";

    /// <param name="granted">Whether the chair granted somebody the record.</param>
    public Decision<PersonOfInterest> Decide(PersonOfInterest item, Func<PersonId, bool> granted, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (!PersonAccess.MayOpen(By, item, granted(By), terms, roster, today))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.NotFound);
        }
        if (!PersonAccess.IsOfficer(By, terms, roster, today) && !PersonAccess.IsChair(By, terms, roster, today) && item.Owner != By)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.OfficerOnly);
        }
        if (Owner is { } owner && PersonAccess.Owners(item, granted, terms, roster, today).All(held => held.Person != owner))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.OwnerNeeded);
        }
        if (!string.IsNullOrWhiteSpace(Outcome) && EmptyAnswer.Is(Outcome))
        {
            return Decision<PersonOfInterest>.Refuse(Reason.TextNeeded);
        }
        if (Outcome?.Length > PersonOfInterest.MostOutcome)
        {
            return Decision<PersonOfInterest>.Refuse(Reason.TextTooLong);
        }
        var settled = item with { Owner = Owner ?? item.Owner, Outcome = string.IsNullOrWhiteSpace(Outcome) ? item.Outcome : Outcome };
        return settled == item
            ? new Decision<PersonOfInterest>.AlreadySo(item)
            : Decision<PersonOfInterest>.Accept(settled, new AuditFact(Name, item.Reference.ToString()));
    }
}
