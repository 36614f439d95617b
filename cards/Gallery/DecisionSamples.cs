using PanelAssistant.Cards.Decisions;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Decisions;
using PanelAssistant.Domain.Flags;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class DecisionSamples
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("The plan of the last meeting was not carried out, and the risk is the same.", 13));

    private static Proposal Advice { get; } = new() { What = "Consider a move of school before the spring term.", To = "Child protection conference" };

    private static Proposal Visit { get; } = new() { What = "Visit the station with the child's worker.", Owner = Education, OwnerSeat = new("education-officer"), Due = new(2027, 1, 6) };

    private static Flag Between { get; } = Asked(Flag.None(Terms.Forum, Child), null, null, between: true);

    private static Flag Recommending { get; } = Asked(Flag.None(Terms.Forum, Child), FlagChange.Recommend, Advice);

    private static Flag Keeping { get; } = Asked(Flagged, FlagChange.Keep, new() { Until = new(2027, 6, 23) });

    private static Flag KeptFlag { get; } = After(new KeepFlag(Child, Chair) { InRoom = [new("police"), new("local-authority")] }.Decide(Flagged, Terms, Roster, Today.AddDays(84), Now));

    private static Flag Acting { get; } = Asked(Flag.None(Terms.Forum, Child), FlagChange.Act, Visit);

    private static Flag Tied { get; } = Closed(Votes(Opened, (Police, VoteChoice.For), (SocialCare, VoteChoice.Against), (Health, VoteChoice.Abstain)));

    private static Flag Ruled { get; } = After(new RuleOnTie(Child, 1, true, "Two reports came in this week.", Chair).Decide(Tied, SentToFrontDoor, Terms, Roster, Today, Now));

    private static Flag WithoutQuorum { get; } = After(new CloseFlagVote(Child, 1, Chair) { WithoutQuorum = true, Urgent = true, Why = "Health has written that it agrees.", InRoom = [new("police"), new("local-authority")] }
        .Decide(Votes(Between, (Police, VoteChoice.For), (SocialCare, VoteChoice.For)), SentToFrontDoor, Terms, Roster, Today, Now));

    private static DecisionRecord Wordy { get; } = DecisionRecord.Of(Flagged with
    {
        Question = Flagged.Question! with { Ballots = [.. Flagged.Question!.Ballots.Select(ballot => ballot with { Why = Long })] },
    });

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        Shared("decisions/shared, between meetings", Between),
        Shared("decisions/shared, recommendation", Recommending),
        Shared("decisions/shared, flag kept", Carried(Keeping)),
        Shared("decisions/shared, action agreed", Agreed(Acting)),
        Shared("decisions/shared, tie settled by the chair", Ruled),
        Shared("decisions/shared, without the full quorum", WithoutQuorum),
        Mine("decisions/vote, recommendation", Recommending, Health),
        Mine("decisions/vote, action", Acting, Health),
        Mine("decisions/vote, flag to keep", Keeping, Health),
        Mine("decisions/vote, between meetings, for the chair", Between, Chair, mayChair: true),
        Mine("decisions/vote, tie, for the chair", Tied, Chair, mayChair: true),
        Mine("decisions/vote, tie settled", Ruled, Chair, mayChair: true),
        Kept("decisions/record, carried", DecisionRecord.Of(Flagged)),
        Kept("decisions/record, wordy", Wordy),
        Kept("decisions/record, conflict of the reader", DecisionRecord.Of(Closed(InConflict(Opened, Health))), conflict: true),
        Kept("decisions/record, recommendation waits", DecisionRecord.Of(Carried(Recommending))),
        Kept("decisions/record, recommendation not adopted", DecisionRecord.Of(Carried(Recommending)) with { Answer = new(false, "The school can keep the child safe.", Health, Today.AddDays(42)) }),
        Kept("decisions/record, kept as the chair recorded", DecisionRecord.Of(KeptFlag)),
        Kept("decisions/record, action", DecisionRecord.Of(Agreed(Acting)) with { Action = ActionReference.Of(31) }),
        Kept("decisions/record, tie settled by the chair", DecisionRecord.Of(Ruled)),
        Kept("decisions/record, without the full quorum", DecisionRecord.Of(WithoutQuorum)),
        new("decisions/propose", words => ProposeCard.Render(Proposing with { IsFlagged = true }, words)),
        new("decisions/propose, a measure", words => ProposeCard.Render(Proposing with { Change = FlagChange.Act, Responses = new([new("recovery", "Recovery order"), new("other", "Another measure")], [new("police")], "tactical"), Written = new() { What = "Apply for it", Tactic = "recovery" } }, words)),
        new("decisions/propose, refused", words => ProposeCard.Render(
            Proposing with { Change = FlagChange.Recommend, Written = Advice with { To = null }, Said = Refusals.Say(Reason.AddresseeNeeded, words) }, words)),
        new("decisions/acting chair", words => ActingChairCard.Render(new(Opened, [new("Jo Example-Nurse, Health", "health"), new("Pat Example-Teacher, Education", "education")]), words)),
        new("decisions/acting chair, refused", words => ActingChairCard.Render(
            new(Opened, [new("Jo Example-Nurse, Health", "health")], Refusals.Say(Reason.NotACandidate, words)), words)),
        new("decisions/recommendations", words => WaitingCard.Render(new(Terms.Forum, Terms.ShortName, [DecisionRecord.Of(Carried(Recommending))], "next"), words)),
        new("decisions/recommendations, none", words => WaitingCard.Render(new(Terms.Forum, Terms.ShortName, [], null), words)),
        new("decisions/undecided", words => UndecidedCard.Render(new(Terms.ShortName, Today, [Child], false), words)),
        new("decisions/undecided, none", words => UndecidedCard.Render(new(Terms.ShortName, Today, [], true), words)),
    ];

    private static ProposeView Proposing => new()
    {
        Forum = Terms.Forum,
        Child = Child,
        IsFlagged = false,
        Owners = [new Choice("Pat Example-Teacher, Education officer", "education-officer/education")],
        NextMeeting = new(2027, 1, 6),
        NextReview = Today.AddDays(84),
    };

    private static Flag Asked(Flag flag, FlagChange? change, Proposal? proposal, bool between = false) =>
        After(new OpenFlagVote(Child, change, Chair) { Proposal = proposal, BetweenMeetings = between }.Decide(flag, Terms, Roster, Today, Now));

    private static Flag Carried(Flag flag) => Closed(Votes(flag, (Police, VoteChoice.For), (SocialCare, VoteChoice.For), (Health, VoteChoice.For)));

    private static SampleCard Shared(string name, Flag flag) => new(name, words => FlagSharedCard.Render(FlagSharedView.Of(flag), words, ["29:sample-one"]));

    private static SampleCard Mine(string name, Flag flag, PersonId me, bool mayChair = false) => new(name, words => FlagCard.Render(
        new() { Flag = flag, Me = me, Case = FlagSamples.Case, MayChair = mayChair, ActionOwner = Roster.NameOf(Education) }, words));

    private static SampleCard Kept(string name, DecisionRecord decision, bool conflict = false) => new(name, words => DecisionCard.Render(
        new() { Decision = decision, All = [decision, DecisionRecord.Of(Removed)], NameOf = Roster.NameOf, InConflict = conflict }, words));
}
