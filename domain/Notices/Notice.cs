namespace PanelAssistant.Domain.Notices;

/// <summary>What one person must be told. It is committed with the decision that caused it and sent afterwards.</summary>
public sealed record Notice
{
    /// <summary>Text of an item whose sender said that a child was in immediate danger and that help was called.</summary>
    public const string Danger = "danger";

    /// <summary>Made from its cause, so the same cause never makes a second notice: <c>action.nudge:A-17:2</c>.</summary>
    public required string Id { get; init; }

    public required PersonId To { get; init; }

    public required NoticeKind Kind { get; init; }

    public required ForumId Forum { get; init; }

    /// <summary>Not sent before this moment.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>What it is about, one line each. A notice may carry several, so that a morning brings one message.</summary>
    public required IReadOnlyList<NoticeItem> Items { get; init; }

    /// <summary>As many items as a notice keeps. Of what comes after them it holds the count, so that no morning makes it too large to store.</summary>
    public const int MostItems = 40;

    /// <summary>How many more things it is about than its items say.</summary>
    public int More { get; init; }

    public int Count => Items.Count + More;

    /// <summary>The same with further items, told singly as far as there is room.</summary>
    public Notice With(IReadOnlyList<NoticeItem> further)
    {
        var room = Math.Clamp(MostItems - Items.Count, 0, further.Count);
        return this with { Items = [.. Items, .. further.Take(room)], More = More + further.Count - room };
    }
}

/// <summary>One thing a notice speaks of.</summary>
/// <param name="Reference">The reference, safe to show in a preview.</param>
/// <param name="Text">What it says; read in the private chat only.</param>
/// <param name="Due">Local date by which something is due, if any.</param>
/// <param name="Owner">For an escalation: who has not done it, as a role and agency. For an empty role: its seats.</param>
public sealed record NoticeItem(string Reference, string Text, DateOnly? Due = null, string? Owner = null);

public enum NoticeKind
{
    ActionGiven,

    /// <summary>To an owner, one message a morning: what is due soon, due today or overdue.</summary>
    ActionNudge,

    /// <summary>To the chair: what is long overdue and by whom.</summary>
    ActionEscalated,

    /// <summary>To the chair: an owner is blocked or asks for more time. To an owner: the chair changed something.</summary>
    ActionChanged,
    FlagConfirmationAsked,
    FlagConfirmationOverdue,
    FlagConfirmationEscalated,

    /// <summary>To the coordinator: everybody who may chair a question has a conflict in it.</summary>
    ActingChairNeeded,
    ReferralReceived,

    /// <summary>To those who answer for a group's chat: people without a part in it were added.</summary>
    StrangerJoined,

    /// <summary>To the coordinator: a child's missing episodes meet the criteria.</summary>
    MissingQualifies,
    ReturnInterviewDue,
    ReturnInterviewOverdue,

    /// <summary>To the referrer: somebody at the front door has it in hand. Then: what class of outcome it had.</summary>
    ReferralAcknowledged,
    ReferralDecided,

    /// <summary>To whoever sent a referral or a screening: the front door asks for more. Then: the answer has not come.</summary>
    ReferralAsked,
    ReferralAnswerOwed,

    /// <summary>To the front door: a referral was added to. To a group that has the child: there is more.</summary>
    ReferralAddedTo,
    ReferralMoreTold,

    /// <summary>News of children is wanted before a meeting.</summary>
    UpdateAsked,

    /// <summary>It has not come on the day by which it was wanted.</summary>
    UpdateOwed,

    /// <summary>To the front door: a child of a referral may have a record already.</summary>
    PerhapsKnown,

    /// <summary>To a group's chair and coordinator: a child they have was referred once more.</summary>
    ReferredAgain,

    /// <summary>To those who run a group that has the child: the name or the date of birth was put right.</summary>
    ChildCorrected,

    /// <summary>To the front door, one message a morning: what it should have answered. Then to whoever stands above it.</summary>
    FrontDoorOverdue,
    FrontDoorEscalated,

    /// <summary>To those who run a group's list: a child is on it, is held, has a screening, or has gone elsewhere.</summary>
    ItemListed,
    ItemHeld,
    ItemMoved,
    ScreeningReceived,
    ScreeningLate,

    /// <summary>To the chair and the coordinator: an item about a child without a name.</summary>
    NoNamesReceived,

    /// <summary>To the police officer with responsibility for exploitation.</summary>
    PersonReferred,

    /// <summary>To the chair and the coordinator: a person of interest was referred and nobody is there to receive it.</summary>
    PersonRoleVacant,

    /// <summary>To the chair and the coordinator: a place of note was referred.</summary>
    LocationReferred,

    /// <summary>To a lead professional: come to a meeting, and bring these papers.</summary>
    ClockInvitation,

    /// <summary>To the coordinator: ask or invite somebody who has no account here.</summary>
    ClockTask,

    /// <summary>To the chair: the risk is judged lower; confirm it.</summary>
    ClockReduced,

    /// <summary>To whoever stands in as chair of a meeting, and to those who have the office.</summary>
    ChairNamed,

    /// <summary>To whoever is to take the minutes. To the chair: they wait for approval. To the taker: the chair wants something changed.</summary>
    MinuteTakerNamed,
    MinutesOffered,
    MinutesSentBack,

    /// <summary>To each person who gets them: open your copy.</summary>
    MinutesSent,

    /// <summary>To everybody in a group: one of its meetings is on another day.</summary>
    MeetingMoved,

    /// <summary>To the chair and those whom the terms name: a member cannot come, and who does in their place.</summary>
    ApologyReceived,

    /// <summary>To whoever comes in a member's place: the meeting, and the member's open actions.</summary>
    RepresentativeNamed,

    /// <summary>To whoever is to chair in the chair's place.</summary>
    ChairActing,

    /// <summary>To a member: act now. Goes out at any hour.</summary>
    ImmediateAsked,

    /// <summary>To the chair and those above: how an immediate action stands.</summary>
    ImmediateTold,

    /// <summary>To a member: a paper of theirs is wanted for a meeting. Then: it has not come.</summary>
    PaperAsked,
    PapersOwed,

    /// <summary>To whoever runs a meeting: its papers close soon.</summary>
    PapersClosing,

    /// <summary>To everybody who reads them: the final agenda and papers, or a supplement.</summary>
    PapersOut,

    /// <summary>To whoever runs a meeting: a member wants something on the agenda.</summary>
    ItemProposed,

    /// <summary>To every member: a risk or issue that the chair wants known at once.</summary>
    GroupAlert,

    /// <summary>To a guest: come to a meeting. Then: the invitation is taken back.</summary>
    GuestInvited,
    InvitationWithdrawn,

    /// <summary>To a guest: the meeting is on another day, so say again whether you come.</summary>
    GuestMeetingMoved,

    /// <summary>To an agency's senior manager: an action of the agency is long overdue. What it says is not in it.</summary>
    SeniorManagerTold,

    /// <summary>To the challenged agency and the chair: a challenge. Then, to the agency: its answer is owed. To both agencies, chair and coordinator: a meeting went by without it.</summary>
    ChallengeRaised,
    ChallengeOwed,
    ChallengeMissed,

    /// <summary>To who raised it, and to the chair. Then, to both agencies: it is settled.</summary>
    ChallengeAnswered,
    ChallengeSettled,

    /// <summary>To who invited, and to the chair: a guest comes, or cannot.</summary>
    InvitationAnswered,

    /// <summary>To the chair, the coordinator and the next agency: the chair passes on soon, or should have. Then to those concerned: it has a date and a name.</summary>
    ChairPassesSoon,
    ChairHandedOver,

    /// <summary>To the chair: a body meets and waits for a report, or asks the chair to come. Then: the report is owed. To the receiver: it is there. To who filed it: it has arrived.</summary>
    ReportAsked,
    ReportOwed,
    ReportFiled,
    ReportReceived,

    /// <summary>To whoever shared something about a child at once: write it up. Then, to the chair: it is not written up.</summary>
    ShareToComplete,
    ShareNotCompleted,

    /// <summary>To an entry's owner and those who run the group: its review comes near. Then: that day has passed.</summary>
    EntryDue,
    EntryOverdue,

    /// <summary>To whoever helps the group, and the chair: a target was not reached by its day.</summary>
    TargetMissed,

    /// <summary>To the chair and the coordinator: records have been kept long enough, and two people decide.</summary>
    DisposalListed,

    /// <summary>To members of a strategic group: a sample of other groups' work waits to be looked at.</summary>
    QualityDrawn,

    /// <summary>To those who sit for an agency: its data return is wanted, or late. To the chair: which agencies owe theirs.</summary>
    ReturnOwed,
    ReturnsOwed,
}
