namespace PanelAssistant.Domain.Forums;

/// <summary>One kind of guest whom a group invites to its meetings.</summary>
/// <param name="Clause">The clause that says so.</param>
public sealed record InvitationRule(InvitationKind Kind, string Clause);

/// <summary>None of them has a vote: that comes with a seat.</summary>
public enum InvitationKind
{
    /// <summary>Co-opted for one meeting or one item of it (Halton CSOG and CSSG, membership).</summary>
    CoOpted,

    /// <summary>Somebody of another organisation (Cheshire East, membership).</summary>
    Invitee,

    /// <summary>Speaks to the group and sees nothing personal (Cheshire East, approach).</summary>
    Speaker,

    /// <summary>Reports on one child (Oxfordshire Panel, membership).</summary>
    Presenter,
}
