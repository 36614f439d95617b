namespace PanelAssistant.Domain.Forums;

/// <summary>
/// The team to which every referral of a partnership goes first. It is no forum: it has no meetings, quorum or chair.
/// Every name of a team is text of the partnership.
/// </summary>
public sealed record FrontDoor
{
    /// <summary>What the team is called locally.</summary>
    public required string Name { get; init; }

    /// <summary>What a referrer is told happens next.</summary>
    public required string Reply { get; init; }

    /// <summary>Working days within which a referral is acknowledged.</summary>
    public required int ReplyWorkingDays { get; init; }

    /// <summary>The role that reviews every referral and alone decides, for example "senior practitioner".</summary>
    public required string ReviewedBy { get; init; }

    public required OverlapRule? Overlap { get; init; }

    public required AssessmentRule? Assessment { get; init; }

    /// <summary>When whoever was asked for more is reminded; nothing where nobody is.</summary>
    public QuestionRule? Questions { get; init; }

    public required IReadOnlyList<FrontDoorOutcome> Outcomes { get; init; }

    public required string Clause { get; init; }

    public FrontDoorOutcome Outcome(string id) => Outcomes.First(outcome => outcome.Id == id);
}

/// <summary>Two teams talk before a child goes on (Oxfordshire, workflow: any exploitation overlap).</summary>
/// <param name="Team">The other team.</param>
/// <param name="Types">What makes an overlap.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record OverlapRule(string Team, IReadOnlyList<string> Types, string Clause);

/// <summary>A screened child who is missing or being exploited now is assessed (Oxfordshire Panel, new MASH referrals).</summary>
/// <param name="Team">Who assesses.</param>
/// <param name="AsksKeyworker">The keyworker is asked whether the forum is needed.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record AssessmentRule(string Team, bool AsksKeyworker, string Clause);

/// <summary>Somebody whom the front door asked for more before it decides is reminded while they owe the answer.</summary>
/// <param name="Nudges">Days from the day by which the answer is wanted, at 09:00, or on the next working day.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record QuestionRule(IReadOnlyList<int> Nudges, string Clause);

/// <param name="Id">Stable id, for example <c>panel</c>; stands in stored records.</param>
/// <param name="Kind">What it means to the rules.</param>
/// <param name="Title">As the reviewer chooses it.</param>
/// <param name="Tells">What the referrer is told; no detail of the decision.</param>
/// <param name="Family">The family of forums it goes to, of which the child's area picks one; only for <see cref="OutcomeKind.Forum"/>.</param>
public sealed record FrontDoorOutcome(string Id, OutcomeKind Kind, string Title, string Tells, string? Family);

public enum OutcomeKind
{
    Assessment,
    Forum,
    Advice,
    OtherArea,
    NoFurtherAction,
}
