using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Cards.Gallery;

/// <summary>An invented group under the terms of Halton CSOG, for samples. Everybody is called Example-something.</summary>
internal static class SampleGroup
{
    public static readonly PersonId Chair = new("chair");
    public static readonly PersonId Police = new("police");
    public static readonly PersonId SocialCare = new("social-care");
    public static readonly PersonId Health = new("health");
    public static readonly PersonId HealthAlternate = new("health-alternate");
    public static readonly PersonId Education = new("education");
    public static readonly PersonId Unit = new("unit");
    public static readonly PersonId Commissioned = new("commissioned");
    public static readonly PersonId Outsider = new("outsider");

    public static readonly DateOnly Today = new(2026, 11, 25);
    public static readonly DateTimeOffset Now = UkTime.At(Today, new(10, 0));
    public static readonly CaseReference Child = CaseReference.Of(2041);

    public static readonly FrontDoorStatus SentToFrontDoor = new(new(2026, 11, 20));

    public static TermsOfReference Terms { get; } = TermsLibrary.InTheBox().ForForum(new("csog"));

    public static Roster Roster { get; } = new()
    {
        Forum = Terms.Forum,
        Holdings =
        [
            Seat(Chair, "Morgan Example-Chair", "police-ppu-chair"),
            Seat(Police, "Alex Example-Officer", "police-ocg"),
            Seat(SocialCare, "Robin Example-Socialworker", "csc-practice-lead"),
            Seat(Health, "Jo Example-Nurse", "health-lead"),
            Seat(HealthAlternate, "Kit Example-Alternate", "health-lead", SeatRole.AlternateWithAuthority),
            Seat(Education, "Pat Example-Teacher", "education-officer"),
            Seat(Unit, "Lee Example-Reviewer", "safeguarding-unit"),
            Seat(Commissioned, "Sam Example-Youthworker", "commissioned-services"),
        ],
    };

    public static Flag Opened { get; } = After(new OpenFlagVote(Child, null, Chair).Decide(Flag.None(Terms.Forum, Child), Terms, Roster, Today, Now));

    public static Flag Voting { get; } = Votes(Opened, (Police, VoteChoice.For), (SocialCare, VoteChoice.For), (HealthAlternate, VoteChoice.For), (Education, VoteChoice.Abstain), (Unit, VoteChoice.Against));

    public static Flag Flagged { get; } = Closed(Voting);

    /// <summary>Three have it on their systems, one cannot, two still owe an answer.</summary>
    public static Flag FourAnswered { get; } = Confirmed(
        new[] { Police, SocialCare, Education }.Aggregate(Flagged, (flag, by) => Confirmed(flag, ConfirmationState.OnSystem, by)), ConfirmationState.Cannot, Commissioned);

    public static Flag Removing { get; } = After(new OpenFlagVote(Child, null, Chair).Decide(FourAnswered, Terms, Roster, Today, Now));

    public static Flag Removed { get; } = Agreed(Removing);

    public static Flag Votes(Flag flag, params (PersonId By, VoteChoice Choice)[] votes) => votes.Aggregate(
        flag, (state, vote) => After(new VoteOnFlag(Child, state.Question!.Number, vote.Choice, null, vote.By).Decide(state, Terms, Roster, Today, Now)));

    public static Flag Closed(Flag flag) => After(new CloseFlagVote(Child, flag.Question!.Number, Chair).Decide(flag, SentToFrontDoor, Terms, Roster, Today, Now));

    public static Flag Agreed(Flag flag) => After(new AgreeWithoutVote(Child, flag.Question!.Number, true, Chair).Decide(flag, SentToFrontDoor, Terms, Roster, Today, Now));

    public static Flag InConflict(Flag flag, PersonId by) => After(new DeclareConflict(Child, flag.Question!.Number, by).Decide(flag, Terms, Roster, Today, Now));

    private static Flag Confirmed(Flag flag, ConfirmationState state, PersonId by) =>
        After(new ConfirmFlag(Child, state, Today, state is ConfirmationState.Cannot ? "We keep no system of our own (paper only)." : null, by).Decide(flag, Terms, Roster, Today));

    public static Flag After(Decision<Flag> decision) =>
        decision is Decision<Flag>.Accepted accepted ? accepted.State : throw new InvalidOperationException("A sample must be possible.");

    private static SeatHolding Seat(PersonId person, string name, string seat, SeatRole role = SeatRole.Member) =>
        new(person, name, new(seat), role, new(2026, 1, 5), null);
}
