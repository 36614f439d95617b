namespace PanelAssistant.Domain.Flags;

/// <summary>How a question ended, with the counts behind it.</summary>
public sealed record FlagOutcome(FlagResult Result, TallyCounts Counts)
{
    /// <summary>The counts decided it; otherwise the chair recorded it, and they only say who was there.</summary>
    public bool ByVote => Result is not (FlagResult.AgreedWithoutVote or FlagResult.ChairRecorded);

    /// <summary>The clause that settled it, in words: a tie, a missing quorum and an agreement each have one of their own.</summary>
    public string? Rule { get; init; }

    /// <summary>Why the chair ruled that this question is decided without the full quorum .</summary>
    public string? WithoutQuorum { get; init; }

    /// <summary>Why a vote between meetings was closed before its time .</summary>
    public string? ClosedEarly { get; init; }
}

public enum FlagResult
{
    Carried,
    NotCarried,
    Tied,
    NoQuorum,

    /// <summary>The chair recorded that the group agreed and nobody objected.</summary>
    AgreedWithoutVote,

    /// <summary>The quorum was there and nobody voted: that is no decision.</summary>
    NoVotes,

    /// <summary>The chair recorded what the group said of a flag, without a question to it.</summary>
    ChairRecorded,
}

/// <summary>Separate counts, by agency. They always add up to the number of agencies with a vote.</summary>
/// <param name="NoReply">Could have voted and did not; where attendance was taken, of those in the room.</param>
public sealed record TallyCounts(int For, int Against, int Abstained, int Recused, int NoReply)
{
    /// <summary>Neither in the room nor voting; only where attendance was taken.</summary>
    public int Absent { get; init; }

    /// <summary>Safeguarding partners that took part: for, against or abstaining, or in the room when the vote was closed.</summary>
    public int Partners { get; init; }
}
