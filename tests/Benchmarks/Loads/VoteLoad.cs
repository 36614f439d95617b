namespace PanelAssistant.Tests.Benchmarks.Loads;

/// <summary>Members vote on open flags in the meeting chat and keep changing their minds.</summary>
internal static class VoteLoad
{
    /// <summary>The one place that knows how a vote is pressed.</summary>
    public static string Press(Voter voter, string serviceUrl, bool inFavour) =>
        Activities.Press(voter.Who, voter.Chat, serviceUrl, voter.CardId, "flag.vote", new { flag = voter.Flag, vote = inFavour ? "for" : "against" });
}

/// <summary>One member's own button on one open flag.</summary>
internal sealed record Voter(Who Who, Where Chat, string Flag, string CardId);
