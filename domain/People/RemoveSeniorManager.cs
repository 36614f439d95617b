using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.People;

/// <summary>An agency has no senior manager for the group any more: from now on nothing can be told to whoever it was.</summary>
/// <param name="Agency">Nothing when none was chosen, or none is called that.</param>
public sealed record RemoveSeniorManager(AgencyId? Agency)
{
    public const string Name = "roster.seniorManagerGone";

    /// <param name="allowed">Whether the speaker keeps the roster.</param>
    public Decision<Roster> Decide(Roster roster, TermsOfReference terms, bool allowed)
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
        return roster.SeniorManagerOf(agency) is not { } gone
            ? new Decision<Roster>.AlreadySo(roster)
            : Decision<Roster>.Accept(
                roster with { SeniorManagers = [.. roster.SeniorManagers.Where(known => known.Agency != agency)] },
                new AuditFact(Name, roster.Forum.Value, $"{agency.Value} {gone.Person}"));
    }
}
