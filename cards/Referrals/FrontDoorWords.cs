using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>Where a referral stands at the front door, in words.</summary>
internal static class FrontDoorWords
{
    /// <summary>What waits, and whether it is late.</summary>
    public static string Standing(FrontDoorReview review, FrontDoor door, DateOnly today, Language words) => review switch
    {
        { LookBy: not null, Joined: { } joined } => Due(review, words["Joined to {0}. Added to since; read it", joined.To], today, words),
        { LookBy: not null, Decision: { } decision } => Due(review, words["Decided: {0}. Added to since; read it", Outcome(decision.Outcome, door)], today, words),
        { Joined: { } joined } => words["Joined to {0}", joined.To],
        { KeyworkerIsAsked: true } => Due(review, words["The keyworker's answer"], today, words),
        { Decision: { } decision } => words["Decided: {0}", Outcome(decision.Outcome, door)],
        { Acknowledged: null } => Due(review, words["Acknowledge and decide"], today, words),
        _ => Due(review, words["Acknowledged. Decide"], today, words),
    };

    /// <summary>That somebody was asked for more and has not answered.</summary>
    public static string? Asked(FrontDoorReview review, Language words) => review.OpenQuestions.ToList() is { Count: > 0 } open
        ? words["Asked for more; no answer yet. Wanted by {0}.", Dates.Of(open.Min(asked => asked.WantedBy), words)]
        : null;

    public static string? Overlap(FrontDoorReview review, FrontDoor door, Language words) => review switch
    {
        { OverlapIsOpen: true } when door.Overlap is { } rule => words["Overlap ({0}): talk with {1} first.", string.Join(", ", review.Overlap), rule.Team],
        _ => null,
    };

    /// <summary>An outcome that the terms no longer list keeps its id.</summary>
    public static string Outcome(string id, FrontDoor door) => door.Outcomes.FirstOrDefault(outcome => outcome.Id == id)?.Title ?? id;

    private static string Due(FrontDoorReview review, string what, DateOnly today, Language words) => review switch
    {
        { DueOn: { } due } when due < today => words["{0}: overdue since {1}", what, Dates.Of(due, words)],
        { DueOn: { } due } when due == today => words["{0}: today", what],
        { DueOn: { } due } => words["{0}: by {1}", what, Dates.Of(due, words)],
        _ => what,
    };
}
