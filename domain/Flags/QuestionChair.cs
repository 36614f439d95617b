using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Flags;

/// <summary>Who acts on a question from the chair.</summary>
public static class QuestionChair
{
    /// <summary>The chair, the deputy in their place, or whom the coordinator named when all of these have a conflict.</summary>
    public static bool MayChair(Flag flag, PersonId person, TermsOfReference terms, Roster roster, DateOnly today) =>
        roster.MayChair(person, terms, today)
        || (flag.Question is { ActingChair: { } acting } question && acting == person && roster.Find(person, today) is not null && IsVacant(question, terms, roster, today));

    /// <summary>Nobody who may chair is without a conflict in this question.</summary>
    public static bool IsVacant(FlagQuestion question, TermsOfReference terms, Roster roster, DateOnly today) =>
        roster.Holdings
            .Where(held => held.HeldOn(today) && roster.MayChair(held.Person, terms, today))
            .All(held => question.Conflicted.Contains(held.Person));

    /// <summary>What stands in the way of acting from the chair on the question of that number.</summary>
    internal static Reason? Refusal(Flag flag, int number, PersonId by, TermsOfReference terms, Roster roster, DateOnly today) =>
        !MayChair(flag, by, terms, roster, today) ? Reason.ChairOnly
        : flag.Question is not { } question ? Reason.NoVoteOpen
        : question.Number != number ? Reason.VoteReplaced
        : null;
}
