using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// A conflict declared by a slip of the finger is taken back before the close. A vote that was cast before is not: it is
/// cast again. Where the chair or deputy is free again, nobody acts in their place.
/// </summary>
public sealed record TakeBackConflict(CaseReference Child, int Question, PersonId By)
{
    public const string Name = "flag.conflict.back";

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (ConflictPress.Refusal(flag, Question, By, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        var question = flag.Question!;
        if (!question.Conflicted.Contains(By))
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        var free = question with { Conflicted = [.. question.Conflicted.Where(person => person != By)] };
        return Decision<Flag>.Accept(
            flag with { Question = roster.MayChair(By, terms, today) ? free with { ActingChair = null } : free },
            new AuditFact(Name, Child.ToString()));
    }
}
