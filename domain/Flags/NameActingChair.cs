using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>
/// When everybody who may chair declared a conflict, the coordinator names somebody with a vote to act from the chair on
/// this question alone. Somebody with a conflict does not chair the item, and a question must not stay open for ever.
/// </summary>
public sealed record NameActingChair(CaseReference Child, int Question, PersonId? Person, PersonId By)
{
    public const string Name = "flag.acting";

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (roster.Coordinator != By)
        {
            return Decision<Flag>.Refuse(Reason.NotFound);
        }
        if (flag.Question is not { } question)
        {
            return Decision<Flag>.Refuse(Reason.NoVoteOpen);
        }
        if (question.Number != Question)
        {
            return Decision<Flag>.Refuse(Reason.VoteReplaced);
        }
        if (question.Closed is not null)
        {
            return Decision<Flag>.Refuse(Reason.VoteClosed);
        }
        if (!QuestionChair.IsVacant(question, terms, roster, today))
        {
            return Decision<Flag>.Refuse(Reason.ChairIsFree);
        }
        if (Person is not { } person || !Candidates(question, terms, roster, today).Contains(person))
        {
            return Decision<Flag>.Refuse(Reason.NotACandidate);
        }
        return question.ActingChair == person
            ? new Decision<Flag>.AlreadySo(flag)
            : Decision<Flag>.Accept(flag with { Question = question with { ActingChair = person } }, new AuditFact(Name, Child.ToString(), person.Value));
    }

    /// <summary>
    /// Those with a vote in the question and a seat today who declared no conflict; where nobody of them is left, whom these
    /// agencies have sent since.
    /// </summary>
    public static IReadOnlyList<PersonId> Candidates(FlagQuestion question, TermsOfReference terms, Roster roster, DateOnly today)
    {
        IReadOnlyList<PersonId> voting = [.. Free(question.Voters.SelectMany(voter => voter.Entitled))];
        return voting.Count > 0 ? voting : [.. Free(roster.Holdings.Where(held => held.HeldOn(today)).Select(held => held.Person)).Where(Decides)];

        IEnumerable<PersonId> Free(IEnumerable<PersonId> people) =>
            people.Distinct().Where(person => !question.Conflicted.Contains(person) && roster.Find(person, today) is not null);

        bool Decides(PersonId person) => roster.AgencyFor(person, terms, today) is { } agency && question.Voters.Any(voter => voter.Agency == agency);
    }
}
