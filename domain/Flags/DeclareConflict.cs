using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// A member says that they have an interest in this question. Their vote, if cast, is taken back and they cast no other;
/// somebody else of their agency may vote. The documents are silent; practice elsewhere asks for it at the start.
/// </summary>
public sealed record DeclareConflict(CaseReference Child, int Question, PersonId By)
{
    public const string Name = "flag.conflict";

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (flag.Question is not { } question)
        {
            return Decision<Flag>.Refuse(Reason.NoVoteOpen);
        }
        if (question.Number != Question)
        {
            return Decision<Flag>.Refuse(Reason.VoteReplaced);
        }
        if (new VoteOnFlag(Child, Question, VoteChoice.Abstain, null, By).Entitlement(question, terms, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        if (question.Closed is not null)
        {
            return Decision<Flag>.Refuse(Reason.VoteClosed);
        }
        if (question.Conflicted.Contains(By))
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        return Decision<Flag>.Accept(
            flag with
            {
                Question = question with
                {
                    Conflicted = [.. question.Conflicted, By],
                    Ballots = [.. question.Ballots.Where(ballot => ballot.By != By)],
                },
            },
            new AuditFact(Name, Child.ToString()));
    }
}
