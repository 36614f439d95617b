using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Closing;

/// <summary>Whether one of the papers that belong to each child was there for a meeting (Oxfordshire Panel, roles and responsibilities).</summary>
/// <param name="Paper">Id of a <see cref="ChildPaper"/>.</param>
/// <param name="Meeting">The meeting it was asked for; nothing while the group has no dates.</param>
public sealed record PaperCheck(string Paper, PaperAnswer Answer, DateOnly? Meeting, PersonId By, DateTimeOffset At)
{
    /// <summary>Local day on which somebody saw it.</summary>
    public DateOnly? Seen { get; init; }

    /// <summary>Why it does not apply, or where it is.</summary>
    public string? Why { get; init; }

    /// <summary>The action that was given because it was not there.</summary>
    public ActionReference? Action { get; init; }

    public bool IsGap => Answer is PaperAnswer.No;
}

public enum PaperAnswer
{
    Yes,
    No,
    NotApplicable,
}

/// <summary>What one agency says to one paper, having read it critically.</summary>
public sealed record PaperScrutiny(string Paper, AgencyId Agency, string Text, DateOnly? Meeting, PersonId By, DateTimeOffset At)
{
    public const int MostText = 1000;
}

/// <summary>A few lines about the child's plan, for one meeting.</summary>
public sealed record PlanSummary(string Text, DateOnly? Meeting, PersonId By, DateTimeOffset At)
{
    public const int MostText = 500;
}

public static class PaperChecks
{
    /// <summary>The answer for the meeting that the item is for.</summary>
    public static PaperCheck? Of(ForumItem item, ChildPaper paper) => In(item, paper.Id, item.Meeting);

    public static PaperCheck? In(ForumItem item, string paper, DateOnly? meeting) =>
        item.PaperChecks.FirstOrDefault(check => check.Paper == paper && check.Meeting == meeting);

    public static IEnumerable<PaperScrutiny> ScrutinyOf(ForumItem item, string paper, DateOnly? meeting) =>
        item.Scrutiny.Where(said => said.Paper == paper && said.Meeting == meeting);

    public static PlanSummary? PlanOf(ForumItem item) => PlanIn(item, item.Meeting);

    public static PlanSummary? PlanIn(ForumItem item, DateOnly? meeting) => item.Plans.FirstOrDefault(plan => plan.Meeting == meeting);
}
