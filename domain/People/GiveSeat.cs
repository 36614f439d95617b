using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.People;

/// <summary>One line of a roster from a card: gives a seat or office, changes how it is held, or ends it.</summary>
/// <param name="Field">The text under a name of <see cref="RosterRow"/>.</param>
public sealed record GiveSeat(Func<string, string> Field, PersonId By)
{
    public const string Name = "roster.give";

    /// <param name="fault">What is wrong with the line, when nothing was changed for that reason.</param>
    public Decision<Roster> Decide(Roster roster, TermsOfReference terms, bool allowed, DateOnly today, out RosterFault? fault)
    {
        fault = null;
        if (!allowed)
        {
            return Decision<Roster>.Refuse(Reason.RosterRightNeeded);
        }
        (var line, fault) = RosterRow.Read(Field, terms);
        var change = new RosterChange(roster, terms, today);
        fault ??= change.Put(line!);
        return fault is not null || change.Added + change.Changed == 0
            ? new Decision<Roster>.AlreadySo(roster)
            : Decision<Roster>.Accept(change.State, new AuditFact(Name, roster.Forum.Value, string.Join(", ", change.Log)));
    }
}
