using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Cards.Reports;

/// <summary>What a report is made of: figures of one period, so that whoever it goes to gets the same.</summary>
public sealed record ReportView
{
    public required TermsOfReference Terms { get; init; }

    public required ReportKind Kind { get; init; }

    public required Figures Now { get; init; }

    public Figures? Before { get; init; }

    /// <summary>Terms of a forum that is in the figures.</summary>
    public required Func<ForumId, TermsOfReference?> Find { get; init; }

    /// <summary>To whom it goes, where that stands on it.</summary>
    public ReceivingBody? To { get; init; }

    /// <summary>What the terms ask for in the report to that body; where none is chosen, in the first to any.</summary>
    public IReadOnlyList<ReportPart> Parts =>
        (Terms.ReportsTo.FirstOrDefault(line => line.To == To?.Id) ?? (Terms.ReportsTo.Count > 0 ? Terms.ReportsTo[0] : null))?.Parts ?? ReportingLine.UsualParts;

    /// <summary>What is to be escalated now.</summary>
    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    public string NameOf(ForumId forum) => Find(forum)?.ShortName ?? forum.Value;

    /// <summary>Of the groups that report to this one; of the group itself where none does.</summary>
    public IReadOnlyList<ForumWork> Below => Now.Work.Where(work => work.Forum != Terms.Forum).ToList() is { Count: > 0 } fed ? fed : Now.Work;
}
