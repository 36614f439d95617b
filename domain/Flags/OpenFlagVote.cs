using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Flags;

/// <summary>The chair puts the question to the group.</summary>
/// <param name="Change">Nothing means: add a flag where there is none, remove it where there is one.</param>
public sealed record OpenFlagVote(CaseReference Child, FlagChange? Change, PersonId By)
{
    public const string Name = "flag.open";

    internal const string BetweenMeetingsClause = "out-of-meeting";

    /// <summary>What is proposed, where the change alone does not say it.</summary>
    public Proposal? Proposal { get; init; }

    /// <summary>The chair calls the vote between meetings: members need time to come to it (Oxfordshire Network: "reasonable time to make key decisions").</summary>
    public bool BetweenMeetings { get; init; }

    public Decision<Flag> Decide(Flag flag, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now)
    {
        if (!roster.MayChair(By, terms, today))
        {
            return Decision<Flag>.Refuse(Reason.ChairOnly);
        }
        var change = Change ?? (flag.IsFlagged ? FlagChange.Remove : FlagChange.Add);
        if (flag.HasOpenQuestion)
        {
            return flag.Question!.Change == change && flag.Question.Proposal == Proposal
                ? new Decision<Flag>.AlreadySo(flag)
                : Decision<Flag>.Refuse(Reason.VoteAlreadyOpen);
        }
        if (change is FlagChange.Add && flag.IsFlagged)
        {
            return Decision<Flag>.Refuse(Reason.AlreadyFlagged);
        }
        if (change is FlagChange.Remove or FlagChange.Keep && !flag.IsFlagged)
        {
            return Decision<Flag>.Refuse(Reason.NotFlagged);
        }
        if ((Proposal ?? new()).Fault(change, today) is { } fault)
        {
            return Decision<Flag>.Refuse(fault);
        }
        if (change is FlagChange.Act && TacticalResponse.Fault(Proposal!.Tactic, Proposal.OwnerSeat!.Value, terms) is { } tactical)
        {
            return Decision<Flag>.Refuse(tactical);
        }
        var question = Put(flag, change, By, terms, roster, today, now) with
        {
            RuleInWords = RuleInWords(terms),
            Proposal = Proposal,
            OpenUntil = BetweenMeetings ? UkTime.EndOf(WorkingDays.EnglandAndWales.Add(today, terms.Decisions.DaysBetweenMeetings()).Date) : null,
        };
        return Decision<Flag>.Accept(flag with { Question = question }, new AuditFact(Name, Child.ToString(), change.ToString()));
    }

    /// <summary>The next question about the child, under the rule and with the voters of this moment.</summary>
    internal static FlagQuestion Put(Flag flag, FlagChange change, PersonId by, TermsOfReference terms, Roster roster, DateOnly today, DateTimeOffset now) => new()
    {
        Number = (flag.Question?.Number ?? 0) + 1,
        Change = change,
        OpenedBy = by,
        Opened = now,
        TermsVersion = terms.Version,
        Rule = terms.Decisions,
        RuleInWords = terms.Clause(terms.Decisions.Clause).Rule,
        Voters = [.. terms.Agencies.Where(agency => agency.Votes).Select(agency => VoterOf(agency, terms, roster, today))],
    };

    private string RuleInWords(TermsOfReference terms)
    {
        var rule = terms.Clause(terms.Decisions.Clause).Rule;
        return BetweenMeetings && terms.Clauses.FirstOrDefault(clause => clause.Id == BetweenMeetingsClause) is { } between ? $"{rule} {between.Rule}" : rule;
    }

    /// <summary>Members and alternates with authority; an alternate without it may speak but not vote (section 6).</summary>
    private static Voter VoterOf(Agency agency, TermsOfReference terms, Roster roster, DateOnly today) =>
        new(agency.Id, agency.Name, agency.Partner,
        [
            .. roster.Holdings
                .Where(held => held.HeldOn(today))
                .Select(held => held.Person)
                .Distinct()
                .Where(person => roster.AgencyFor(person, terms, today) == agency.Id),
        ]);
}
