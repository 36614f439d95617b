namespace PanelAssistant.Domain;

/// <summary>
/// Why a command was refused: a stable code. The sentence that a person reads is in cards/Words/Refusals.cs.
/// "Not allowed" and "not found" share <see cref="NotFound"/> wherever the difference would tell an outsider something.
/// </summary>
public enum Reason
{
    NotFound,
    NoSeat,
    ChairOnly,
    WrongChat,
    ChatHasNoForum,

    VoteClosed,
    VoteReplaced,
    VoteAlreadyOpen,
    NoVoteOpen,
    NotEntitledToVote,
    AlternateWithoutAuthority,
    AgencyAlreadyVoted,
    ConflictDeclared,
    UnknownChoice,
    ReasonNeeded,
    AlreadyFlagged,
    NotFlagged,
    ObjectionCheckNeeded,
    VotesAlreadyCast,

    NotYourAgency,
    NotDecidedYet,
    NoConfirmationOwed,
    DateInFuture,
    DateNotReadable,
    DateInPast,
    DateNotLater,
    DateTooFar,

    NothingAwaited,
    AlreadyInvited,
    ListEmpty,
    ListTooLong,
    ListNotKept,

    ActionClosed,
    NotYourAction,
    EffectNeeded,
    WhatNeeded,
    OwnerNeeded,
    DueNeeded,
    TextTooLong,
    ChangedByAnother,

    FormGone,
    FormIncomplete,
    DangerFirst,
    AlreadySubmitted,
    BirthDateInFuture,
    BirthDateNotReadable,
    EighteenOrOver,
}
