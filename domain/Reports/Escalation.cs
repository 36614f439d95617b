using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.People;
using PanelAssistant.Domain.Privacy;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Reports;

/// <summary>An issue that a strategic group takes to the bodies above it, with what it asks of them (Cheshire East, accountable to).</summary>
/// <param name="Number">In the order in which a forum's issues were raised; never used again.</param>
/// <param name="SettledOn">Local day from which it is not reported any more.</param>
public sealed record Escalation(int Number, string Issue, string Ask, PersonId By, DateTimeOffset At, DateOnly? SettledOn)
{
    public const int MostText = 300;

    public bool Stands => SettledOn is null;
}

/// <summary>A forum's issues for escalation, oldest first.</summary>
public sealed record EscalationList(ForumId Forum, IReadOnlyList<Escalation> Items)
{
    public const string Raise = "report.escalate";
    public const string Settle = "report.escalation.settle";

    public const int MostStanding = 20;

    private const int MostKept = 100;

    public IEnumerable<Escalation> Standing => Items.Where(item => item.Stands);

    /// <param name="namesSomebody">The words name somebody who is known here.</param>
    /// <param name="passes">Words of the terms, which identify nobody.</param>
    public Decision<EscalationList> Add(string? issue, string? ask, bool namesSomebody, PersonId by, TermsOfReference terms, Roster roster, PassedWords passes, DateOnly today, DateTimeOffset now) =>
        !Access.Runs(terms, roster, by, today) || terms.Kind is not ForumKind.Strategic ? Decision<EscalationList>.Refuse(Reason.NotFound)
        : EmptyAnswer.Is(issue) || EmptyAnswer.Is(ask) ? Decision<EscalationList>.Refuse(Reason.IssueAndAskNeeded)
        : issue.Length > Escalation.MostText || ask.Length > Escalation.MostText ? Decision<EscalationList>.Refuse(Reason.TextTooLong)
        : namesSomebody || !NamelessText.TryRead(issue, passes, today, out _) || !NamelessText.TryRead(ask, passes, today, out _) ? Decision<EscalationList>.Refuse(Reason.ConcernIdentifies)
        : Standing.Any(item => item.Issue == issue && item.Ask == ask) ? new Decision<EscalationList>.AlreadySo(this)
        : Standing.Count() >= MostStanding ? Decision<EscalationList>.Refuse(Reason.ListTooLong)
        : Decision<EscalationList>.Accept(
            this with { Items = [.. Items.TakeLast(MostKept - 1), new((Items is [.., var last] ? last.Number : 0) + 1, issue, ask, by, now, null)] },
            new AuditFact(Raise, Forum.Value));

    public Decision<EscalationList> End(int? number, PersonId by, TermsOfReference terms, Roster roster, DateOnly today)
    {
        if (!Access.Runs(terms, roster, by, today) || Items.FirstOrDefault(item => item.Number == number) is not { } known)
        {
            return Decision<EscalationList>.Refuse(Reason.NotFound);
        }
        return known.Stands
            ? Decision<EscalationList>.Accept(
                this with { Items = [.. Items.Select(item => item == known ? item with { SettledOn = today } : item)] },
                new AuditFact(Settle, Forum.Value, $"{number}"))
            : new Decision<EscalationList>.AlreadySo(this);
    }
}
