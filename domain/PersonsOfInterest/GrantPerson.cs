using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.PersonsOfInterest;

/// <summary>The chair lets somebody else open a person of interest, or no longer (Q-15: others by grant).</summary>
/// <param name="Give">False takes it back.</param>
public sealed record GrantPerson(SeatHolding? To, bool Give, PersonId By)
{
    public const string Name = "person.grant";

    /// <param name="granted">Whether the chair granted somebody the record.</param>
    public Decision<PersonGrant> Decide(PersonOfInterest item, Func<PersonId, bool> granted, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!PersonAccess.MayOpen(By, item, granted(By), terms, roster, today))
        {
            return Decision<PersonGrant>.Refuse(Reason.NotFound);
        }
        if (!PersonAccess.IsChair(By, terms, roster, today))
        {
            return Decision<PersonGrant>.Refuse(Reason.ChairOnly);
        }
        if (To is not { } holding || (Give && !holding.HeldOn(today)))
        {
            return Decision<PersonGrant>.Refuse(Reason.MemberNeeded);
        }
        var grant = new PersonGrant(item.Reference, holding.Person, By, now);
        return granted(holding.Person) == Give
            ? new Decision<PersonGrant>.AlreadySo(grant)
            : Decision<PersonGrant>.Accept(grant, new AuditFact(Name, item.Reference.ToString(), Give ? "given" : "taken back"));
    }
}

/// <summary>Leave to open one record, from the chair.</summary>
public sealed record PersonGrant(PersonReference Record, PersonId To, PersonId By, DateTimeOffset At);
