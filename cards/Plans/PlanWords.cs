using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Cards.Plans;

/// <summary>How plans are spoken of.</summary>
internal static class PlanWords
{
    public static string Status(PlanStatus status, Language words) => words[status switch
    {
        PlanStatus.NotBegun => "Not begun",
        PlanStatus.OnTrack => "On track",
        PlanStatus.AtRisk => "At risk",
        _ => "Done",
    }];

    public static string Kind(PlanKind kind, Language words) => words[kind is PlanKind.ActionPlan ? "Action plan" : "Work stream"];

    public static string Counts(ObjectiveCounts counts, Language words) =>
        words["open {0}, of these overdue {1} and blocked {2}; done {3}", counts.Open, counts.Overdue, counts.Blocked, counts.Done];

    /// <summary>Of an objective; one that only actions name says so.</summary>
    public static string Text(ObjectiveProgress objective, Language words) => objective.Text ?? words["not an objective of this plan"];
}
