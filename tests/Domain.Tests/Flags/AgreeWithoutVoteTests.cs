using PanelAssistant.Domain;
using PanelAssistant.Domain.Flags;
using static PanelAssistant.Tests.Domain.Flags.Vote;
using static PanelAssistant.Tests.Domain.People.Csog;

namespace PanelAssistant.Tests.Domain.Flags;

[Trait("Requirement", "DC-06")]
public sealed class AgreeWithoutVoteTests
{
    [Fact]
    public void The_chair_records_that_the_group_agreed()
    {
        var agreed = IsAccepted(Opened.Agree(Chair));
        Assert.Equal(FlagResult.AgreedWithoutVote, agreed.State.Question!.Outcome!.Result);
        Assert.Equal(Today, agreed.State.FlaggedSince);
        Assert.Equal(6, agreed.Tell.Count);
    }

    [Fact]
    public void It_needs_the_chairs_word_that_nobody_objects() => IsRefused(Reason.ObjectionCheckNeeded, Opened.Agree(Chair, nobodyObjects: false));

    [Fact]
    public void It_is_refused_when_an_agency_has_voted_against()
    {
        IsRefused(Reason.VotesAlreadyCast, Opened.With(Education, VoteChoice.Against).Agree(Chair));
        IsAccepted(Opened.With(Education, VoteChoice.For).With(Unit, VoteChoice.Abstain).Agree(Chair));
    }

    [Fact]
    [Trait("Requirement", "HO-04")]
    public void Only_the_chair_or_the_deputy_records_it()
    {
        IsRefused(Reason.ChairOnly, Opened.Agree(Health));
        IsAccepted(Opened.Agree(Deputy));
    }

    [Fact]
    public void It_cannot_replace_an_outcome()
    {
        IsRefused(Reason.VoteClosed, Opened.Close(Chair).State().Agree(Chair));
        IsAlreadySo(Opened.Agree(Chair).State().Agree(Chair));
        IsRefused(Reason.VoteReplaced, Open(Flagged, Chair).State().Agree(Chair, question: 1));
        IsRefused(Reason.NoVoteOpen, None.Agree(Chair, question: 1));
    }
}
