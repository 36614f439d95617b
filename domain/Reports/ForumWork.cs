namespace PanelAssistant.Domain.Reports;

/// <summary>
/// How one forum and its agencies worked in a period (Halton CSSG, section 3: effectiveness of partners; Oxfordshire Strategic
/// Leads: compliance). It counts meetings, actions and answers, not persons, so nothing in it is small.
/// </summary>
/// <param name="Counts">What is not here is 0.</param>
/// <param name="Objectives">In the order of their codes.</param>
public sealed record ForumWork(ForumId Forum, IReadOnlyDictionary<WorkCell, int> Counts, IReadOnlyList<ObjectiveWork> Objectives)
{
    /// <summary>By the tag's id, in the order of the terms; last, without an id, what has none of the four Ps.</summary>
    public IReadOnlyList<ObjectiveWork> Tags { get; init; } = [];

    public int this[Work work, AgencyId? agency = null] => Counts.GetValueOrDefault(new(work, agency));

    /// <summary>Agencies of which anything was counted.</summary>
    public IEnumerable<AgencyId> Agencies => Counts.Keys.Select(cell => cell.Agency).OfType<AgencyId>().Distinct();

    /// <summary>Whole days from the question to the answer, on average; nothing where none was answered.</summary>
    public int? MeanDaysToConfirm(AgencyId? agency = null) => this[Work.Confirmed, agency] is > 0 and var answered
        ? (int)Math.Round((double)this[Work.DaysToConfirm, agency] / answered, MidpointRounding.AwayFromZero)
        : null;
}

/// <param name="Agency">Nothing for all together.</param>
public readonly record struct WorkCell(Work Work, AgencyId? Agency);

/// <param name="Objective">The code by which the action plan knows it.</param>
public sealed record ObjectiveWork(string Objective, int Open, int Done);

public enum Work
{
    /// <summary>Meetings held on the day that the rhythm gives.</summary>
    MeetingsOnTheirDay,

    /// <summary>Held on another day.</summary>
    MeetingsMoved,
    MeetingsNotHeld,

    /// <summary>Of meetings held: agenda and papers went out by their day.</summary>
    PapersInTime,
    PapersLate,

    /// <summary>Of meetings held: minutes went out before the papers of the next one were due.</summary>
    MinutesInTime,
    MinutesLate,

    /// <summary>Children looked at again by the day that was set for it in the period.</summary>
    ReviewsInTime,
    ReviewsLate,

    ActionsAdded,

    /// <summary>Done in the period, whenever they were due.</summary>
    ActionsDone,

    /// <summary>Due in the period and done by that day.</summary>
    ActionsInTime,

    /// <summary>Due in the period and done after that day, or not done though it has passed.</summary>
    ActionsLate,

    /// <summary>On the tracker when it was counted.</summary>
    ActionsOpen,
    ActionsOverdue,
    ActionsBlocked,

    Agreed,
    NotAgreed,

    /// <summary>Agencies that answered what was asked of them in the period about a flag on their own systems.</summary>
    Confirmed,
    ConfirmedInTime,
    DaysToConfirm,
    ConfirmationsOwed,

    /// <summary>Items of other groups' work that were drawn in the period to be looked at.</summary>
    QualityDrawn,

    /// <summary>Of these, looked at by somebody.</summary>
    QualityLookedAt,

    Present,
    ByAlternate,
    Apology,
    Absent,
}
