using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// Somebody with a seat says that they have an interest in this question. Their vote, if cast, is taken back and they
/// cast no other; somebody else of their agency may vote. Without a vote it matters too: who chairs must stand aside, and
/// nobody with a conflict sees the case here. The documents are silent; practice elsewhere asks for it at the start.
/// </summary>
public sealed record DeclareConflict(CaseReference Child, int Question, PersonId By)
{
    public const string Name = "flag.conflict";

    public Decision<Flag> Decide(Flag flag, Roster roster, DateOnly today)
    {
        if (flag.Question is not { } question)
        {
            return Decision<Flag>.Refuse(Reason.NoVoteOpen);
        }
        if (question.Number != Question)
        {
            return Decision<Flag>.Refuse(Reason.VoteReplaced);
        }
        if (roster.Find(By, today) is null)
        {
            return Decision<Flag>.Refuse(Reason.NotFound);
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
