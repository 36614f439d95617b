using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>The chair, or the deputy in their place, closes the vote. The counts decide, by the rule it was opened under.</summary>
public sealed record CloseFlagVote(CaseReference Child, int Question, PersonId By)
{
    public const string Name = "flag.close";

    public const int MostWhy = 1000;

    /// <summary>Agencies in the room; nothing when no attendance is taken.</summary>
    public IReadOnlyList<AgencyId>? InRoom { get; init; }

    /// <summary>The chair rules that this question is decided without the full quorum, where the settings allow it.</summary>
    public bool WithoutQuorum { get; init; }

    /// <summary>A vote between meetings is closed before its time.</summary>
    public bool Urgent { get; init; }

    /// <summary>Needed for either of these; free text of at most <see cref="MostWhy"/> characters.</summary>
    public string? Why { get; init; }

    /// <param name="frontDoor">Where the child stands with the front door.</param>
    public Decision<Flag> Decide(Flag flag, FrontDoorStatus? frontDoor, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (QuestionChair.Refusal(flag, Question, By, terms, roster, today) is { } refusal)
        {
            return Decision<Flag>.Refuse(refusal);
        }
        var question = flag.Question!;
        if (question.Closed is not null)
        {
            return new Decision<Flag>.AlreadySo(flag);
        }
        if (question.Conflicted.Contains(By))
        {
            return Decision<Flag>.Refuse(Reason.ConflictDeclared);
        }
        var counts = Tally.Count(question, InRoom);
        var waived = WithoutQuorum && !Tally.HasQuorum(counts, question.Rule);
        var early = now < question.OpenUntil;
        if (Check(question, waived, early) is { } fault)
        {
            return Decision<Flag>.Refuse(fault);
        }
        var outcome = new FlagOutcome(Tally.Decide(counts, question.Rule, waived), counts)
        {
            WithoutQuorum = waived ? Why : null,
            ClosedEarly = early ? Why : null,
        };
        return CarryOut.Of(flag, question with { InRoom = InRoom }, outcome, By, frontDoor, terms, roster, today, now, new AuditFact(Name, Child.ToString(), outcome.Result.ToString()));
    }

    private Reason? Check(FlagQuestion question, bool waived, bool early) =>
        early && !Urgent ? Reason.VoteStaysOpen
        : waived && !question.Rule.LetsChairWaiveQuorum() ? Reason.QuorumNotWaived
        : !early && !waived ? null
        : string.IsNullOrWhiteSpace(Why) ? Reason.ReasonNeeded
        : Why.Length > MostWhy ? Reason.TextTooLong
        : null;
}
