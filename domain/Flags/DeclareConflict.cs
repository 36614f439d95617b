using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
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

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (ConflictPress.Refusal(flag, Question, By, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        var question = flag.Question!;
        if (question.Conflicted.Contains(By))
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        var after = question with
        {
            Conflicted = [.. question.Conflicted, By],
            Ballots = [.. question.Ballots.Where(ballot => ballot.By != By)],
        };
        return Decision<Flag>.Accept(flag with { Question = after }, new AuditFact(Name, Child.ToString()), [.. NobodyChairs(flag, after, terms, roster, today, now)]);
    }

    /// <summary>The coordinator hears when this leaves nobody to chair the question.</summary>
    private IEnumerable<Notice> NobodyChairs(Flag flag, FlagQuestion after, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (roster.Coordinator is { } coordinator && QuestionChair.MayChair(flag, By, terms, roster, today) && QuestionChair.IsVacant(after, terms, roster, today))
        {
            yield return new()
            {
                Id = $"flag.acting:{flag.Forum}:{Child}:{after.Number}:{now.UtcTicks}",
                To = coordinator,
                Kind = NoticeKind.ActingChairNeeded,
                Forum = flag.Forum,
                NotBefore = now,
                Items = [new(Child.ToString(), "")],
            };
        }
    }
}
