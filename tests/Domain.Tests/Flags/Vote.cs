using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.People;
using PanelAssistant.Tests.Domain.People;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

/// <summary>Takes a flag through its steps, so that each test says only what is special about it.</summary>
internal static class Vote
{
    public static readonly CaseReference Child = CaseReference.Of(2041);

    public static readonly FrontDoorStatus Sent = new(Today.AddDays(-5));

    public static readonly Flag None = Flag.None(Terms.Forum, Child);

    public static Flag Opened { get; } = Open(None, Chair).State();

    /// <summary>Carried on Wednesday 25 November 2026.</summary>
    public static Flag Flagged { get; } = Carried(Opened);

    /// <summary>Carried and then, a week later, agreed to be taken off.</summary>
    public static Flag Unflagged { get; } = Agreed(Open(Flagged, Chair).State(), Today.AddDays(7));

    public static Decision<Flag> Open(Flag flag, PersonId by, FlagChange? change = null, Roster? roster = null) =>
        new OpenFlagVote(Child, change, by).Decide(flag, Terms, roster ?? Members, Today, Now);

    public static Decision<Flag> Cast(this Flag flag, PersonId by, VoteChoice choice, string? why = null, Roster? roster = null, int? question = null) =>
        new VoteOnFlag(Child, question ?? flag.Question!.Number, choice, why, by).Decide(flag, Terms, roster ?? Members, Today, Now);

    public static Decision<Flag> Close(this Flag flag, PersonId by, int? question = null) =>
        new CloseFlagVote(Child, question ?? flag.Question!.Number, by).Decide(flag, Sent, Terms, Members, Today, Now);

    public static Decision<Flag> Agree(this Flag flag, PersonId by, bool nobodyObjects = true, int? question = null) =>
        new AgreeWithoutVote(Child, question ?? flag.Question!.Number, nobodyObjects, by).Decide(flag, Sent, Terms, Members, Today, Now);

    public static Decision<Flag> Conflict(this Flag flag, PersonId by, Roster? roster = null) =>
        new DeclareConflict(Child, flag.Question!.Number, by).Decide(flag, Terms, roster ?? Members, Today, Now);

    public static Decision<Flag> NoConflict(this Flag flag, PersonId by) =>
        new TakeBackConflict(Child, flag.Question!.Number, by).Decide(flag, Terms, Members, Today);

    /// <summary>The three partners take part and the votes are equal.</summary>
    public static Flag Tied(this Flag open) =>
        open.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.Against).With(Health, VoteChoice.Abstain).Close(Chair).State();

    public static Decision<Flag> Rule(this Flag flag, bool carry, string? why = "The risk is rising.", PersonId? by = null) =>
        new RuleOnTie(Child, flag.Question!.Number, carry, why, by ?? Chair).Decide(flag, Sent, Terms, Members, Today, Now);

    /// <summary>Puts something else than a flag set or removed to the group.</summary>
    public static Decision<Flag> Propose(Flag flag, FlagChange change, Proposal? proposal) =>
        new OpenFlagVote(Child, change, Chair) { Proposal = proposal }.Decide(flag, Terms, Members, Today, Now);

    public static Decision<Flag> Confirm(this Flag flag, PersonId by, ConfirmationState state, DateOnly? on = null, string? why = null, Roster? roster = null) =>
        new ConfirmFlag(Child, state, on ?? Today, why, by).Decide(flag, Terms, roster ?? Members, Today);

    public static Flag With(this Flag flag, PersonId by, VoteChoice choice) => flag.Cast(by, choice).State();

    public static Flag Carried(Flag open) =>
        open.With(Police, VoteChoice.For).With(SocialCare, VoteChoice.For).With(Health, VoteChoice.For).Close(Chair).State();

    public static Flag Agreed(Flag open, DateOnly day) =>
        new AgreeWithoutVote(Child, open.Question!.Number, true, Chair).Decide(open, Sent, Terms, Members, day, Now.AddDays(day.DayNumber - Today.DayNumber)).State();

    public static Confirmation TaskOf(this Flag flag, string agency) => flag.Confirmations.Single(task => task.Agency == new AgencyId(agency));
}
