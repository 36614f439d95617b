using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>A member casts or changes their agency's one vote.</summary>
/// <param name="Why">Optional; free text of at most <see cref="MostWhy"/> characters. Blank is as good as none.</param>
public sealed record VoteOnFlag(CaseReference Child, int Question, VoteChoice Choice, string? Why, PersonId By)
{
    public const string Name = "flag.vote";

    public const int MostWhy = 1000;

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (flag.Question is not { } question)
        {
            return Decision<Flag>.Refuse(Reason.NoVoteOpen);
        }
        if (question.Number != Question)
        {
            return Decision<Flag>.Refuse(Reason.VoteReplaced);
        }
        if (Entitlement(question, terms, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        if (question.Closed is not null)
        {
            return Decision<Flag>.Refuse(Reason.VoteClosed);
        }
        if (question.Conflicted.Contains(By))
        {
            return Decision<Flag>.Refuse(Reason.ConflictDeclared);
        }
        if (Why?.Length > MostWhy)
        {
            return Decision<Flag>.Refuse(Reason.TextTooLong);
        }
        var why = string.IsNullOrWhiteSpace(Why) ? null : Why;
        var agency = question.VoterFor(By)!.Agency;
        var earlier = question.BallotOf(agency);
        if (earlier is not null && earlier.By != By)
        {
            return Decision<Flag>.Refuse(Reason.AgencyAlreadyVoted);
        }
        if (earlier is not null && earlier.Choice == Choice && earlier.Why == why)
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        var ballots = question.Ballots.Where(ballot => ballot.Agency != agency).Append(new Ballot(agency, By, Choice, why, now));
        return Decision<Flag>.Accept(
            flag with { Question = question with { Ballots = [.. ballots] } },
            new AuditFact(Name, Child.ToString(), earlier is null ? "cast" : "changed"));
    }

    /// <summary>Entitled when the question was opened, and still in the seat today.</summary>
    private Reason? Entitlement(FlagQuestion question, TermsOfReference terms, Roster roster, DateOnly today)
    {
        var held = roster.HeldBy(By, today).ToList();
        if (held.Count == 0)
        {
            return Reason.NotFound;
        }
        if (question.VoterFor(By) is not { } voter)
        {
            return held.All(holding => holding.Role is SeatRole.Alternate) ? Reason.AlternateWithoutAuthority : Reason.NotEntitledToVote;
        }
        return held.Any(holding => holding.Role is not SeatRole.Alternate && terms.AgencyOf(holding.Seat) == voter.Agency)
            ? null
            : Reason.NotEntitledToVote;
    }
}
