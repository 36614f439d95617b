using PanelAssistant.Domain;

namespace PanelAssistant.Cards.Words;

/// <summary>Each refusal as a plain sentence that says what to do next. A test holds that none is missing.</summary>
public static class Refusals
{
    public static string Say(Reason why, Language words) => words[Sentence(why)];

    private static string Sentence(Reason why) => why switch
    {
        Reason.NotFound => "I cannot find that, or it is not yours to open. Check the reference, or ask the chair.",
        Reason.NoSeat => "You have no seat in this group. Ask the chair or the coordinator to add you.",
        Reason.ChairOnly => "Only the chair, or the deputy in the chair's place, can do that. Ask the chair.",
        Reason.WrongChat => "That works in the meeting chat. Type it there.",
        Reason.ChatHasNoForum => "This chat is not tied to a group yet. Ask the chair to set it up.",
        Reason.VoteClosed => "This vote is closed, so nothing was changed. A vote cast before the close still counts. If the question should be put again, tell the chair.",
        Reason.VoteReplaced => "This card is about an earlier vote. Type \"vote\" and the reference to see the current one.",
        Reason.VoteAlreadyOpen => "A different question about this reference is open. Close that vote first.",
        Reason.NoVoteOpen => "No vote is open on that reference. The chair can open one in the meeting chat.",
        Reason.NotEntitledToVote => "You have no vote in this question. If you think you should have, tell the chair.",
        Reason.AlternateWithoutAuthority => "You are an alternate without authority to decide, so you can speak but not vote. Tell the chair if that should change.",
        Reason.AgencyAlreadyVoted => "Your agency has voted through a colleague. An agency has one vote; only the person who cast it can change it.",
        Reason.ConflictDeclared => "You declared a conflict of interest in this question. Somebody else must act on it.",
        Reason.UnknownChoice => "I did not understand that choice. Press one of the buttons on the card.",
        Reason.ReasonNeeded => "Please say why, in a few words, and press again.",
        Reason.AlreadyFlagged => "This child is flagged already. To take the flag off, type \"vote remove\" and the reference.",
        Reason.NotFlagged => "This child is not flagged, so there is no flag to remove.",
        Reason.ObjectionCheckNeeded => "Tick that the quorum is in the room, you asked, and nobody objects. Then press again.",
        Reason.VotesAlreadyCast => "An agency has voted against, so this is not agreed by all. Close the vote instead.",
        Reason.NotYourAgency => "Only a member of that agency can answer for it.",
        Reason.NotDecidedYet => "The group has not decided that, so there is nothing to confirm. The flag changes only after a decision.",
        Reason.NoConfirmationOwed => "Your agency owes no confirmation here. Nothing to do.",
        Reason.DateInFuture => "That date is in the future. Give today's date or an earlier one.",
        Reason.DateInPast => "That date has passed. Give a later one.",
        Reason.DateNotLater => "That is not later than the date it is due. Give a later one.",
        Reason.DateTooFar => "That date is more than five years away. Check the year.",
        Reason.DateNotReadable => "I could not read that date. Write it like 2027-03-31, or pick it on the card.",
        Reason.NothingAwaited => "Nothing of that kind is awaited for this child, so nothing was changed. Type \"clocks\" and the reference to see what is.",
        Reason.AlreadyInvited => "The invitation has gone out already. If they need not come, please ring them.",
        Reason.ListEmpty => "There are no rows in it. Paste one reference in each row.",
        Reason.ListTooLong => "That list is too long to be one of flagged children. Nothing was changed.",
        Reason.ListNotKept => "This group compares no lists of flagged children.",
        Reason.ActionClosed => "That action is closed already, so nothing was changed. If more is needed, the chair can add a new action.",
        Reason.NotYourAction => "That action belongs to somebody else. Only its owner or the chair can change it.",
        Reason.EffectNeeded => "This action is about a child, so say what came of it: helped, no change, made worse, or too early to say.",
        Reason.WhatNeeded => "Say what is to be done, and press again.",
        Reason.OwnerNeeded => "Choose who is to do it, and press again.",
        Reason.DueNeeded => "Give a date by which it is to be done, and press again.",
        Reason.TextTooLong => "That text is too long. Shorten it and press again. Nothing was saved.",
        Reason.ChangedByAnother => "Somebody changed this a moment ago, so nothing was overwritten. Here is how it stands now.",
        Reason.FormGone => "That form is no longer open. Type \"refer\" or \"screening\" to begin again.",
        Reason.FormIncomplete => "Some answers are missing. Go through the marked pages and send it again.",
        Reason.DangerFirst => "Please answer the first question, about immediate danger, before anything else.",
        Reason.AlreadySubmitted => "That was sent already. It was kept once.",
        Reason.BirthDateInFuture => "That date of birth is in the future. Check it, or leave it empty if you do not know it.",
        Reason.BirthDateNotReadable => "That is not a date. Write the date of birth as day, month and year.",
        Reason.EighteenOrOver => "The person is 18 or over today, so this form is not for them. Contact adult social care.",
        _ => "That was not possible. Nothing was saved. Type \"help\" to see what I can do.",
    };
}
