using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Decisions;

/// <summary>
/// A member records what became of a recommendation: considered, and adopted or not and why. It is advice; whoever received
/// it decides (Halton CSOG, section 1: the group does not replace a conference or core group).
/// </summary>
/// <param name="Why">Needed when it was not adopted; free text of at most <see cref="MostWhy"/> characters.</param>
public sealed record AnswerRecommendation(bool Adopted, string? Why, PersonId By)
{
    public const string Name = "decision.answer";

    public const int MostWhy = 1000;

    public Decision<DecisionRecord> Decide(DecisionRecord decision, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (!Access.SeesRecords(terms, roster, By, today))
        {
            return Decision<DecisionRecord>.Refuse(Reason.NotFound);
        }
        if (decision.Answer is { } earlier)
        {
            return earlier.Adopted == Adopted
                ? new Decision<DecisionRecord>.AlreadySo(decision)
                : Decision<DecisionRecord>.Refuse(Reason.ChangedByAnother);
        }
        if (!decision.AwaitsAnswer)
        {
            return Decision<DecisionRecord>.Refuse(Reason.NoRecommendation);
        }
        if (!Adopted && string.IsNullOrWhiteSpace(Why))
        {
            return Decision<DecisionRecord>.Refuse(Reason.ReasonNeeded);
        }
        if (Why?.Length > MostWhy)
        {
            return Decision<DecisionRecord>.Refuse(Reason.TextTooLong);
        }
        var why = string.IsNullOrWhiteSpace(Why) ? null : Why;
        return Decision<DecisionRecord>.Accept(
            decision with { Answer = new(Adopted, why, By, today) },
            new AuditFact(Name, decision.Child.ToString(), Adopted ? "adopted" : "not adopted"));
    }
}
