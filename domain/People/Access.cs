using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Records;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Domain.People;

/// <summary>The one gate that answers what somebody's part in a forum opens and lets them do.</summary>
public static class Access
{
    /// <summary>A member of a forum that discusses children opens those who are before it.</summary>
    public static bool OpensChild(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        IsBefore(terms, child) && SeesRecords(terms, roster, person, day);

    /// <summary>
    /// A forum that discusses children has those before it who have been brought to it: on its list now or before, or
    /// followed by it while at risk. A forum whose terms take every child about whom there is concern has the whole of its
    /// area before it (Halton CSOG, core functions); one that takes some waits until the child comes (Oxfordshire, Network
    /// and Panel). A strategic group sees figures, not children (Halton CSSG, section 1). A forum that works without names
    /// opens none whose parents have not been told (Oxfordshire Network, purpose).
    /// </summary>
    public static bool IsBefore(TermsOfReference terms, Child child) =>
        terms.Kind is ForumKind.Operational
        && !child.IsGoing
        && !NoNamesBasis.Requires(terms, child.Parents)
        && (child.IsBroughtTo(terms.Forum) || (TakesEveryConcern(terms) && terms.Areas.Contains(child.Area)));

    /// <summary>
    /// A guest who has said that they come opens the child they come for, of the children before the forum, until the meeting
    /// is over (Halton CSOG, membership: co-opted as required; Oxfordshire Panel, membership).
    /// </summary>
    public static bool OpensAsGuest(TermsOfReference terms, Meeting meeting, PersonId person, DateOnly day, Child child) =>
        meeting.Forum == terms.Forum
        && !meeting.IsOver(day)
        && meeting.Invitations.Any(invitation => invitation.Person == person && invitation.Opens(child.Reference))
        && child.JoinedTo is null
        && IsBefore(terms, child);

    /// <summary>
    /// Missing episodes are kept under the reference and hold no name. Where every child who goes missing comes to the
    /// forum, its members report and read those of its area before any of them is on the list (Oxfordshire Panel, missing
    /// and repeat missing: the police bring the details).
    /// </summary>
    public static bool OpensEpisodes(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        OpensChild(terms, roster, person, day, child)
        || (terms.Kind is ForumKind.Operational
            && !child.IsGoing
            && terms.Admission.Any(ground => ground.Ground is Ground.Missing)
            && terms.Areas.Contains(child.Area)
            && SeesRecords(terms, roster, person, day));

    /// <summary>
    /// An urgent action about a child runs beside the review of the front door (Oxfordshire, workflow): a group that may
    /// come to have the child gives it by the reference. The record stays closed until the child is brought.
    /// </summary>
    public static bool TasksAbout(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        OpensChild(terms, roster, person, day, child)
        || (Route.Ask(RoutedChild.Of(child, missingMet: true), terms) is { Verdict: not RouteVerdict.NotAdmitted }
            && terms.Kind is ForumKind.Operational
            && !child.IsGoing
            && SeesRecords(terms, roster, person, day));

    /// <summary>
    /// A conflict of interest closes the record to whoever declared it, in every forum, until the vote is closed.
    /// </summary>
    /// <param name="flags">Where each forum stands on this child.</param>
    public static bool IsClosedByConflict(IEnumerable<Flag> flags, PersonId person) => flags.Any(flag => flag.IsClosedTo(person));

    /// <summary>The same for what is about a child and is no record of the child: an action, a challenge.</summary>
    /// <param name="child">Nothing where it is about no child.</param>
    public static bool IsClosedByConflict(IEnumerable<Roster> rosters, PersonId person, CaseReference? child) =>
        child is { } about && rosters.Any(roster => roster.Conflicts.Contains(new(person, about)));

    /// <summary>
    /// The members of its group open an action, and so do those who run it: a tracker is kept and looked through at the next
    /// meeting (Cheshire East, function; Halton CSOG, section 6). An owner who has left the group does not: it passes on.
    /// </summary>
    public static bool OpensAction(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, ActionItem action) =>
        roster.Find(person, day) is not null || Runs(terms, roster, person, day) || (action.Owner == person && roster.HasPart(person, day));

    /// <summary>A member whose seat sees more than what they brought themselves.</summary>
    public static bool SeesRecords(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        roster.HeldBy(person, day).Any(holding => terms.Seats.Any(seat => seat.Id == holding.Seat && !seat.SeesOwnReferralsOnly));

    /// <summary>
    /// Who opened and changed a child's record is for those who run a group that has the child before it: they answer for
    /// its use. Whom a conflict of interest shuts out is not told either (practice, Q-03).
    /// </summary>
    public static bool AsksWhoUsed(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        AnswersFor(terms, roster, person, day, child);

    /// <summary>Who puts a record on legal hold and takes everything about a child out: those who run a group that has the child.</summary>
    public static bool AnswersFor(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        Runs(terms, roster, person, day) && IsBefore(terms, child);

    /// <summary>
    /// Who decides, by reference, which of a group's records may go: those who run it, each for themselves. A strategic group
    /// has minutes and no record of anybody. Of a person of interest they must also be among those who may open the record.
    /// </summary>
    public static bool Disposes(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, KeptKind kind) =>
        (kind is KeptKind.Minutes || terms.Kind is ForumKind.Operational) && Runs(terms, roster, person, day);

    private static bool TakesEveryConcern(TermsOfReference terms) =>
        terms.Admission.Any(ground => ground is { Ground: Ground.Exploitation, SocialCare: SocialCareTest.Any });

    /// <summary>Whoever runs a forum's meetings and its list: chair, co-chair, deputy and coordinator, who in some groups is called the administrator.</summary>
    public static bool Runs(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        roster.Coordinator == person || roster.MayChair(person, terms, day);

    /// <summary>
    /// Figures are for the strategic group that reads them (Halton CSSG, section 3), and a group that discusses children has
    /// its own for those who run it. Neither opens a child.
    /// </summary>
    public static bool SeesFigures(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        Runs(terms, roster, person, day) || (terms.Kind is ForumKind.Strategic && SeesRecords(terms, roster, person, day));

    /// <summary>Papers and agenda of a forum's meetings: its full members, their alternates, and those who run them.</summary>
    public static bool ReadsPapers(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        SeesRecords(terms, roster, person, day) || Runs(terms, roster, person, day);
}
