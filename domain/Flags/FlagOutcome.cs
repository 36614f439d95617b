namespace PanelAssistant.Domain.Flags;

/// <summary>How a question ended, with the counts behind it.</summary>
public sealed record FlagOutcome(FlagResult Result, TallyCounts Counts)
{
    /// <summary>The clause that settled it, in words: a tie, a missing quorum and an agreement each have one of their own.</summary>
    public string? Rule { get; init; }
}

public enum FlagResult
{
    Carried,
    NotCarried,
    Tied,
    NoQuorum,

    /// <summary>The chair recorded that the group agreed and nobody objected.</summary>
    AgreedWithoutVote,
}

/// <summary>Five separate counts, by agency. They always add up to the number of agencies with a vote.</summary>
public sealed record TallyCounts(int For, int Against, int Abstained, int Recused, int NoReply)
{
    /// <summary>Safeguarding partners that took part: for, against or abstaining.</summary>
    public int Partners { get; init; }
}
