using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>The one gate that answers whether a seat opens a child's record.</summary>
public static class Access
{
    /// <summary>
    /// A member of a forum that discusses children, covers the child's area (Oxfordshire Panel, aims: North, South and
    /// Central have members of their own) and takes the child as things stand at social care. A strategic group sees
    /// figures, not children (Halton CSSG, section 1).
    /// </summary>
    public static bool OpensChild(TermsOfReference terms, Roster roster, PersonId person, DateOnly day, Child child) =>
        terms.Kind is ForumKind.Operational
        && terms.Areas.Contains(child.Area)
        && terms.Admission.Any(ground => Takes(ground, child))
        && roster.HeldBy(person, day).Any(holding => terms.Seats.Any(seat => seat.Id == holding.Seat && !seat.SeesOwnReferralsOnly));

    private static bool Takes(AdmissionGround ground, Child child) => ground.SocialCare switch
    {
        SocialCareTest.ChildOrSiblingOpen => child.OpenToSocialCare is Known.Yes || child.SiblingsOpen is Known.Yes,
        // Not known is not no: nobody's record opens on a guess.
        SocialCareTest.NeitherOpen => child.OpenToSocialCare is Known.No && child.SiblingsOpen is Known.No,
        _ => true,
    };
}
