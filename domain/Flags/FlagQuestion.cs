using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// One question: shall this child be flagged, or the flag removed? The rule and the voters are those of the moment it
/// was opened, whatever becomes of the terms of reference or the roster afterwards.
/// </summary>
public sealed record FlagQuestion
{
    /// <summary>1 for the first question about this child. A card of an earlier question can never vote on a later one.</summary>
    public required int Number { get; init; }

    public required FlagChange Change { get; init; }

    public required PersonId OpenedBy { get; init; }

    public required DateTimeOffset Opened { get; init; }

    public required string TermsVersion { get; init; }

    public required DecisionRule Rule { get; init; }

    /// <summary>The rule in words, as the card and the minutes print it.</summary>
    public required string RuleInWords { get; init; }

    public required IReadOnlyList<Voter> Voters { get; init; }

    /// <summary>What exactly is proposed, where the change alone does not say it.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>
    /// For a vote called between meetings: the first instant at which it may be closed without an urgent reason. Nothing for
    /// a vote in a meeting.
    /// </summary>
    public DateTimeOffset? OpenUntil { get; init; }

    public IReadOnlyList<Ballot> Ballots { get; init; } = [];

    /// <summary>People who declared a conflict of interest. Their agency may still vote through somebody else.</summary>
    public IReadOnlyList<PersonId> Conflicted { get; init; } = [];

    /// <summary>Named by the coordinator when everybody who may chair declared a conflict.</summary>
    public PersonId? ActingChair { get; init; }

    public DateTimeOffset? Closed { get; init; }

    public PersonId? ClosedBy { get; init; }

    public FlagOutcome? Outcome { get; init; }

    /// <summary>Agencies with somebody in the room who could decide it when it was closed; nothing when no attendance was taken.</summary>
    public IReadOnlyList<AgencyId>? InRoom { get; init; }

    /// <summary>The chair's own decision after a tie.</summary>
    public ChairRuling? Ruling { get; init; }

    /// <summary>The group has agreed to what was asked, by vote or without.</summary>
    public bool IsCarried => Outcome?.Result is FlagResult.Carried or FlagResult.AgreedWithoutVote or FlagResult.ChairRecorded;

    public Voter? VoterFor(PersonId person) => Voters.FirstOrDefault(voter => voter.Entitled.Contains(person));

    /// <summary>Somebody of an agency declared a conflict, and nobody else of it is known to be there to vote.</summary>
    /// <param name="inRoom">Agencies with somebody there who may decide the question; nothing when no attendance is taken.</param>
    public bool StandsAside(Voter voter, IReadOnlyCollection<AgencyId>? inRoom) =>
        voter.Entitled.Any(Conflicted.Contains) && inRoom?.Contains(voter.Agency) is not true;

    public Ballot? BallotOf(AgencyId agency) => Ballots.FirstOrDefault(ballot => ballot.Agency == agency);
}

/// <summary>An agency with a vote, and who could cast it when the question was opened.</summary>
/// <param name="Partner">One of the three safeguarding partners, who make the quorum.</param>
public sealed record Voter(AgencyId Agency, string Name, bool Partner, IReadOnlyList<PersonId> Entitled);

/// <summary>An agency's vote: by whom, what, why, when. Changeable by the same person until the question closes.</summary>
public sealed record Ballot(AgencyId Agency, PersonId By, VoteChoice Choice, string? Why, DateTimeOffset At);

public enum VoteChoice
{
    For,
    Against,
    Abstain,
}

/// <summary>What the chair decided after a tie, which the group did not: shown as the chair's own decision .</summary>
/// <param name="Until">A flag set so is provisional, until the meeting of this local day; nothing for a casting vote.</param>
public sealed record ChairRuling(bool Carried, string Why, PersonId By, DateTimeOffset At, DateOnly? Until);
