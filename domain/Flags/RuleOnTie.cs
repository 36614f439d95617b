using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// After a tie the chair decides with a reason, and it is shown as the chair's decision, not the group's: a
/// provisional flag until the next meeting, or none. Where the settings give a casting vote, the chair settles any tie for good.
/// </summary>
/// <param name="Carry">Do what was asked; otherwise leave things as they are.</param>
public sealed record RuleOnTie(CaseReference Child, int Question, bool Carry, string? Why, PersonId By)
{
    public const string Name = "flag.tie";

    public const int MostWhy = 1000;

    /// <param name="frontDoor">Where the child stands with the front door.</param>
    public Decision<Flag> Decide(Flag flag, FrontDoorStatus? frontDoor, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (QuestionChair.Refusal(flag, Question, By, terms, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        var question = flag.Question!;
        if (!IsFor(question))
        {
            return Decision<Flag>.Refuse(Reason.NoTie);
        }
        if (question.Conflicted.Contains(By))
        {
            return Decision<Flag>.Refuse(Reason.ConflictDeclared);
        }
        if (question.Ruling is { } ruled)
        {
            return ruled.Carried == Carry ? new Decision<Flag>.AlreadySo(flag) : Decision<Flag>.Refuse(Reason.TieSettled);
        }
        if (string.IsNullOrWhiteSpace(Why))
        {
            return Decision<Flag>.Refuse(Reason.ReasonNeeded);
        }
        if (Why.Length > MostWhy)
        {
            return Decision<Flag>.Refuse(Reason.TextTooLong);
        }
        var provisional = Carry && !question.Rule.HasCastingVote();
        var review = provisional ? NextMeeting(terms, roster, today) : CarryOut.NextReview(terms, today);
        var ruling = new ChairRuling(Carry, Why, By, now, provisional ? review : null);
        var after = flag with { Question = question with { Ruling = ruling } };
        var fact = new AuditFact(Name, Child.ToString(), Carry ? "carried" : "left");
        return Carry ? CarryOut.Carry(after, review, frontDoor, terms, roster, today, now, fact) : Decision<Flag>.Accept(after, fact);
    }

    /// <summary>Whether the question ended in a tie that is the chair's to settle: a tie on removing leaves the flag on.</summary>
    public static bool IsFor(FlagQuestion question) =>
        question.Outcome?.Result is FlagResult.Tied && (question.Change is FlagChange.Add || question.Rule.HasCastingVote());

    private static DateOnly NextMeeting(TermsOfReference terms, Roster roster, DateOnly today) =>
        roster.Series(terms)?.After(today) ?? terms.Cadence.Every.After(today, 1);
}
