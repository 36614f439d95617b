using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.People;

/// <summary>Those who keep the roster say who is an agency's senior manager. It opens nothing for them.</summary>
/// <param name="Agency">Nothing when none was chosen, or none is called that.</param>
/// <param name="Person">Nothing when nobody was chosen.</param>
public sealed record NameSeniorManager(AgencyId? Agency, PersonId? Person, PersonId By)
{
    public const string Name = "roster.seniorManager";

    /// <param name="people">Names of the people who may be chosen.</param>
    /// <param name="allowed">Whether the speaker keeps the roster.</param>
    public Decision<Roster> Decide(Roster roster, TermsOfReference terms, IReadOnlyDictionary<PersonId, string> people, bool allowed)
    {
        if (!allowed)
        {
            return Decision<Roster>.Refuse(Reason.RosterRightNeeded);
        }
        if (terms.SeniorManagers is null)
        {
            return Decision<Roster>.Refuse(Reason.NoSeniorManagersHere);
        }
        if (Agency is not { } agency || terms.Agencies.All(known => known.Id != agency))
        {
            return Decision<Roster>.Refuse(Reason.AgencyNeeded);
        }
        if (Person is not { } person || people.GetValueOrDefault(person) is not { } name)
        {
            return Decision<Roster>.Refuse(Reason.ManagerNeeded);
        }
        return roster.SeniorManagerOf(agency)?.Person == person
            ? new Decision<Roster>.AlreadySo(roster)
            : Decision<Roster>.Accept(
                roster with { SeniorManagers = [.. roster.SeniorManagers.Where(known => known.Agency != agency), new(agency, person, name)] },
                new AuditFact(Name, roster.Forum.Value, $"{agency.Value} {person}"));
    }
}
