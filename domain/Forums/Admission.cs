namespace PanelAssistant.Domain.Forums;

/// <summary>One reason for which a forum takes a child; any one of a forum's grounds is enough.</summary>
/// <param name="Ground">What brings the child.</param>
/// <param name="SocialCare">What must be so at children's social care.</param>
/// <param name="Clause">The clause that says so, for the answer that explains itself.</param>
public sealed record AdmissionGround(Ground Ground, SocialCareTest SocialCare, string Clause);

public enum Ground
{
    /// <summary>The forum's missing rule is met.</summary>
    Missing,

    /// <summary>Somebody is concerned that the child is, or may be, exploited.</summary>
    Exploitation,
}

public enum SocialCareTest
{
    Any,
    ChildOrSiblingOpen,

    /// <summary>Neither child nor sibling is open, and both are known: not known is never no .</summary>
    NeitherOpen,
}

/// <summary>What becomes of a child whose parents could not be told (Oxfordshire Network, purpose).</summary>
/// <param name="Notice">What the referrer is told about an item without names.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record NoNamesRule(string Notice, string Clause);

/// <summary>A fixed sentence that stands wherever something of the forum is sent or read.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Clause">The clause that asks for it.</param>
public sealed record FixedNotice(string Text, string Clause);

/// <summary>Where a person of interest goes and who may read it (Halton CSOG, section 3; Q-15).</summary>
/// <param name="Receivers">Seats to which alone a referral is sent.</param>
/// <param name="Readers">Seats that may read the record; anybody else only when it is granted.</param>
/// <param name="Clause">The clause for the way.</param>
/// <param name="AccessClause">The clause for the reading.</param>
public sealed record PersonOfInterestRule(IReadOnlyList<SeatId> Receivers, IReadOnlyList<SeatId> Readers, string Clause, string AccessClause);
