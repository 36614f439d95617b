namespace PanelAssistant.Domain.Forums;

/// <summary>How a decision is made. The documents are silent on voting, so each value cites the default that holds.</summary>
/// <param name="PartnersForQuorum">How many of the safeguarding partners must take part.</param>
/// <param name="OnTieAdding">What a tie on adding a flag means.</param>
/// <param name="OnTieRemoving">What a tie on removing a flag means.</param>
/// <param name="Clause">The clause printed on cards and minutes as the rule used.</param>
public sealed record DecisionRule(int PartnersForQuorum, TieOutcome OnTieAdding, TieOutcome OnTieRemoving, string Clause)
{
    public const int UsualReviewWeeks = 12;

    /// <summary>A flag that was set is looked at again after so long. Flags that nobody reviews go out of date.</summary>
    public int FlagReviewWeeks { get; init; } = UsualReviewWeeks;

    public const int UsualDaysBetweenMeetings = 2;

    /// <summary>Whole working days that a vote called between meetings stays open (Q-19; Oxfordshire Network: "reasonable time").</summary>
    public int? OpenWorkingDays { get; init; }

    /// <summary>Whether the chair may rule, with a reason, that one question is decided without the full quorum .</summary>
    public bool? ChairMayWaiveQuorum { get; init; }

    /// <summary>Whether the chair settles a tie as if they had one vote more. Usually not.</summary>
    public bool? CastingVote { get; init; }

    public int DaysBetweenMeetings() => OpenWorkingDays ?? UsualDaysBetweenMeetings;

    public bool LetsChairWaiveQuorum() => ChairMayWaiveQuorum ?? true;

    public bool HasCastingVote() => CastingVote ?? false;
}

public enum TieOutcome
{
    NotCarried,
    FlagStays,
}

/// <summary>When an owner is reminded, in local days from the due date, and when it goes up the line.</summary>
/// <param name="Owner">Days from due on which the owner is nudged, for example -3, 0, 1, 7.</param>
/// <param name="Chair">Days from due on which the chair is told as well.</param>
/// <param name="DueAfterDays">For tasks with no date of their own: due this many days after they arise.</param>
public sealed record NudgeSchedule(IReadOnlyList<int> Owner, IReadOnlyList<int> Chair, int DueAfterDays);
