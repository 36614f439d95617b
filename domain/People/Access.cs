using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Domain.People;

/// <summary>The one gate that answers what somebody's part in a forum opens and lets them do.</summary>
public static class Access
{
    /// <summary>
    /// A member of a forum that discusses children, covers the child's area (Oxfordshire Panel, aims: North, South and
    /// Central have members of their own) and takes the child as things stand at social care. A strategic group sees
    /// figures, not children (Halton CSSG, section 1). A forum that works without names opens none whose parents have not
    /// been told (Oxfordshire Network, purpose).
    /// </summary>
    public static bool OpensChild(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        terms.Kind is ForumKind.Operational
        && terms.Areas.Contains(child.Area)
        && !NoNamesBasis.Requires(terms, child.Parents)
        && terms.Admission.Any(ground => Takes(ground, child))
        && SeesRecords(terms, roster, person, day);

    /// <summary>A member whose seat sees more than what they brought themselves.</summary>
    public static bool SeesRecords(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        roster.HeldBy(person, day).Any(holding => terms.Seats.Any(seat => seat.Id == holding.Seat && !seat.SeesOwnReferralsOnly));

    /// <summary>Whoever runs a forum's meetings and its list: chair, co-chair, deputy and coordinator, who in some groups is called the administrator.</summary>
    public static bool Runs(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        roster.Coordinator == person || roster.MayChair(person, terms, day);

    /// <summary>Papers and agenda of a forum's meetings: its full members, their alternates, and those who run them.</summary>
    public static bool ReadsPapers(TermsOfReference terms, Roster roster, PersonId person, DateOnly day) =>
        SeesRecords(terms, roster, person, day) || Runs(terms, roster, person, day);

    private static bool Takes(AdmissionGround ground, Child child) => ground.SocialCare switch
    {
        SocialCareTest.ChildOrSiblingOpen => child.OpenToSocialCare is Known.Yes || child.SiblingsOpen is Known.Yes,
        // Not known is not no: nobody's record opens on a guess.
        SocialCareTest.NeitherOpen => child.OpenToSocialCare is Known.No && child.SiblingsOpen is Known.No,
        _ => true,
    };
}
