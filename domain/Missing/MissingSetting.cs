using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Missing;

/// <summary>What every decision about missing episodes is made under.</summary>
public sealed record MissingSetting(MissingRule Rule, TermsOfReference Terms, Roster Roster, DateTimeOffset Now)
{
    public DateOnly Today => UkTime.DateOf(Now);

    /// <summary>Members of the forum report and record; to anybody else nothing is there.</summary>
    public bool IsMember(PersonId person) => Roster.Find(person, Today) is not null;

    /// <summary>Who puts a child on the agenda: the coordinator, or the chair where nobody coordinates.</summary>
    public IReadOnlyList<PersonId> Hearers => Roster.Coordinator is { } coordinator ? [coordinator] : Roster.Chairs(Terms, Today);
}
