using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Cases;

/// <summary>
/// The chair or the coordinator says who leads for the child: somebody with an account, chosen from a list, or a name. Only
/// an account can be invited in a chat.
/// </summary>
/// <param name="Person">From the list; nothing when the lead has no account.</param>
/// <param name="Typed">The name of a lead without an account.</param>
public sealed record NameLead(CaseReference Child, PersonId? Person, string? Typed, PersonId By)
{
    public const string Name = "clock.lead";

    /// <param name="nameOf">Names of the people who may be chosen.</param>
    public Decision<Child> Decide(Child child, TermsOfReference terms, Roster roster, IReadOnlyDictionary<PersonId, string> nameOf, DateOnly today)
    {
        if (By != roster.Coordinator && !roster.MayChair(By, terms, today))
        {
            return Decision<Child>.Refuse(Reason.NotFound);
        }
        var name = Person is { } chosen ? nameOf.GetValueOrDefault(chosen) : Typed;
        if (string.IsNullOrWhiteSpace(name))
        {
            return Decision<Child>.Refuse(Person is null ? Reason.OwnerNeeded : Reason.UnknownChoice);
        }
        if (name.Length > Referrals.Referral.MostShortCharacters)
        {
            return Decision<Child>.Refuse(Reason.TextTooLong);
        }
        return child.LeadPerson == Person && child.LeadProfessional == name
            ? new Decision<Child>.AlreadySo(child)
            : Decision<Child>.Accept(
                child with { LeadPerson = Person, LeadProfessional = name },
                new AuditFact(Name, Child.ToString(), Person is null ? "without an account" : "with an account"));
    }
}
