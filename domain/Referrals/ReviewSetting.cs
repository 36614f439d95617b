using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Referrals;

/// <summary>The partnership around a decision of the front door: its groups, who sits in them, and the moment.</summary>
public sealed record ReviewSetting(IReadOnlyList<TermsOfReference> Forums, Func<ForumId, Roster> RosterOf, DateTimeOffset Now)
{
    public DateOnly Today { get; } = UkTime.DateOf(Now);

    public FrontDoor Door => Forums[0].FrontDoor;

    /// <summary>The front door is the partnership's: whoever a roster names for it reviews every referral.</summary>
    public IEnumerable<PersonId> Reviewers => Forums.SelectMany(terms => RosterOf(terms.Forum).FrontDoor).Distinct();

    public bool Reviews(PersonId person) => Forums.Any(terms => RosterOf(terms.Forum).FrontDoor.Contains(person));

    /// <summary>They had a seat in a group, and have neither a seat nor an office in any now. Who never had one has not left.</summary>
    public bool HasLeft(PersonId person)
    {
        var rosters = Forums.Select(terms => RosterOf(terms.Forum)).ToList();
        return rosters.Exists(roster => roster.Holdings.Any(held => held.Person == person && held.To < Today))
            && !rosters.Exists(roster => roster.HasPart(person, Today) || roster.Holdings.Any(held => held.Person == person && held.From > Today));
    }

    /// <summary>They declared a conflict of interest in an open question about the child.</summary>
    public bool IsShutTo(PersonId person, CaseReference child) => Access.IsClosedByConflict(Forums.Select(terms => RosterOf(terms.Forum)), person, child);

    /// <summary>
    /// Somebody declared a conflict of interest in an open question about the child. It closes that reference to them, and would
    /// not close the record of another that the child is joined to.
    /// </summary>
    public bool HasConflictAbout(CaseReference child) => Forums.Any(terms => RosterOf(terms.Forum).Conflicts.Any(declared => declared.Child == child));

    public TermsOfReference Terms(ForumId forum) => Forums.First(terms => terms.Forum == forum);

    public MeetingSeries? Series(TermsOfReference terms) => RosterOf(terms.Forum).Series(terms);

    /// <summary>Who runs a group's list: its chair, and the coordinator, who is the panel administrator where there is one.</summary>
    public IReadOnlyList<PersonId> RunnersOf(TermsOfReference terms)
    {
        var roster = RosterOf(terms.Forum);
        IEnumerable<PersonId> coordinator = roster.Coordinator is { } one ? [one] : [];
        return [.. roster.Chairs(terms, Today).Concat(coordinator).Distinct()];
    }

    /// <summary>Where a question that the front door leaves open goes: to the coordinator, or the chair.</summary>
    public IReadOnlyList<PersonId> AboveFrontDoor(TermsOfReference terms) =>
        RosterOf(terms.Forum).Coordinator is { } coordinator ? [coordinator] : RosterOf(terms.Forum).Chairs(terms, Today);
}
