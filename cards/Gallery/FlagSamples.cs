using PanelAssistant.Cards.Cases;
using PanelAssistant.Cards.Flags;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using static PanelAssistant.Cards.Gallery.SampleGroup;

namespace PanelAssistant.Cards.Gallery;

internal static class FlagSamples
{
    private static Flag Tied { get; } = Closed(Votes(Opened, (Police, VoteChoice.For), (SocialCare, VoteChoice.Against), (Health, VoteChoice.Abstain)));

    private static Flag NotCarried { get; } = Closed(Votes(Opened, (Police, VoteChoice.Against), (SocialCare, VoteChoice.Against), (Health, VoteChoice.For)));

    internal static CaseSummary Case { get; } = new(Child, "Sam Sample-Child", 14, "Runcorn", ["Criminal exploitation or county lines", "Going missing"], "Moderate");

    public static IReadOnlyList<SampleCard> All { get; } =
    [
        Shared("flags/shared, just opened", Opened),
        Shared("flags/shared, one vote", Votes(Opened, (Health, VoteChoice.For))),
        Shared("flags/shared, removing", Removing),
        Shared("flags/shared, carried", Flagged),
        Shared("flags/shared, not carried", NotCarried),
        Shared("flags/shared, tied", Tied),
        Shared("flags/shared, no quorum", Closed(Opened)),
        Shared("flags/shared, agreed without a vote", Agreed(Opened)),
        Mine("flags/vote, not cast", Opened, Health),
        Mine("flags/vote, cast", Votes(Opened, (Health, VoteChoice.For)), Health, "Your agency's vote is recorded."),
        Mine("flags/vote, cast by a colleague", Voting, Health),
        Mine("flags/vote, conflict", InConflict(Opened, Health), Health),
        Mine("flags/vote, no vote", Opened, Outsider),
        Mine("flags/vote, for the chair", Voting, Chair, mayChair: true),
        Mine("flags/vote, refused", Flagged, Health, Refusals.Say(Reason.VoteClosed, Language.English), refused: true),
        Mine("flags/vote, closed", Flagged, Health),
        Mine("flags/vote, agreed", Agreed(Opened), Education),
        Confirm("flags/confirm, to do", Flagged, "health"),
        Confirm("flags/confirm, four of six", FourAnswered, "commissioned"),
        Confirm("flags/confirm, removal", Removed, "police"),
        Confirm("flags/confirm, without an agency", FourAnswered, null),
        new("flags/list", words => FlagListCard.Render(new(Terms.Forum, Terms.ShortName, [FourAnswered, Removed], "next"), words)),
        new("flags/list, none", words => FlagListCard.Render(new(Terms.Forum, Terms.ShortName, [], null), words)),
    ];

    private static SampleCard Shared(string name, Flag flag) => new(name, words => FlagSharedCard.Render(FlagSharedView.Of(flag), words, ["29:sample-one", "29:sample-two"]));

    private static SampleCard Mine(string name, Flag flag, PersonId me, string? said = null, bool mayChair = false, bool refused = false) => new(name, words =>
        FlagCard.Render(new()
        {
            Flag = flag,
            Me = me,
            Case = Case,
            MayChair = mayChair,
            Said = said is null ? null : words[said],
            SaidIsRefusal = refused,
            CastBy = flag.Question!.VoterFor(me) is { } voter && flag.Question.BallotOf(voter.Agency) is { } ballot && ballot.By != me ? Roster.NameOf(ballot.By) : null,
        }, words));

    private static SampleCard Confirm(string name, Flag flag, string? agency) => new(name, words => ConfirmFlagCard.Render(
        new() { Flag = flag, Mine = agency is null ? null : new AgencyId(agency), Case = Case, Today = Today.AddDays(2) }, words));
}
