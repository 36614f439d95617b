using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Domain.Plans;

/// <summary>How a plan stands, by the actions that serve its objectives: each action once (Halton CSSG, section 1).</summary>
/// <param name="Objectives">Those of the plan in its order, then codes that actions carry and the plan has no objective for.</param>
public sealed record PlanProgress(string Code, string Title, IReadOnlyList<ObjectiveProgress> Objectives)
{
    /// <summary>The agency of its owner; nothing where none is known now.</summary>
    public AgencyId? Owner { get; init; }

    public PlanKind Kind { get; init; }

    public ObjectiveCounts All { get; } = Objectives.Aggregate(new ObjectiveCounts(), static (sum, one) => sum.And(one.Counts));

    /// <summary>
    /// A plan is at risk where one of its objectives is, has begun where one has, and is done when all are. Actions that serve
    /// no objective that it has are counted and change nothing else.
    /// </summary>
    public PlanStatus Status
    {
        get
        {
            var own = Objectives.Where(static one => one.Text is not null).Select(static one => one.Status).ToList();
            return own.Contains(PlanStatus.AtRisk) ? PlanStatus.AtRisk
                : own.Count > 0 && own.TrueForAll(static status => status is PlanStatus.Done) ? PlanStatus.Done
                : own.TrueForAll(static status => status is PlanStatus.NotBegun) ? PlanStatus.NotBegun
                : PlanStatus.OnTrack;
        }
    }

    /// <param name="actions">Of the group and of those that report to it; those that serve another plan are left out.</param>
    /// <param name="owner">The agency of the plan's owner.</param>
    public static PlanProgress Of(ActionPlan plan, IEnumerable<ActionItem> actions, AgencyId? owner, DateOnly today)
    {
        var counts = new Dictionary<string, ObjectiveCounts>(StringComparer.OrdinalIgnoreCase);
        foreach (var action in actions.Where(action => Serves(action, plan.Code)))
        {
            counts[action.Objective!] = counts.GetValueOrDefault(action.Objective!, new()).With(action, today);
        }
        return new(
            plan.Code.Value, plan.Title,
            [
                .. plan.Objectives.Select(objective => new ObjectiveProgress(objective.Code, objective.Text, counts.Remove(objective.Code, out var known) ? known : new())),
                .. counts.OrderBy(static known => known.Key, StringComparer.OrdinalIgnoreCase).Select(static known => new ObjectiveProgress(known.Key.ToUpperInvariant(), null, known.Value)),
            ])
        { Owner = owner, Kind = plan.Kind };
    }

    private static bool Serves(ActionItem action, PlanCode plan) => action.Objective?.StartsWith(plan.Objectives.Least, StringComparison.OrdinalIgnoreCase) is true;
}

/// <param name="Text">Nothing for a code that the plan has no objective for.</param>
public sealed record ObjectiveProgress(string Code, string? Text, ObjectiveCounts Counts)
{
    /// <summary>Not begun without an action, done when all are done, at risk where one is overdue or blocked.</summary>
    public PlanStatus Status =>
        Counts.Overdue + Counts.Blocked > 0 ? PlanStatus.AtRisk
        : Counts.Open > 0 ? PlanStatus.OnTrack
        : Counts.Done > 0 ? PlanStatus.Done
        : PlanStatus.NotBegun;
}

/// <param name="Open">Overdue and blocked ones among them.</param>
/// <param name="Overdue">Open, and their day has passed.</param>
public sealed record ObjectiveCounts(int Open = 0, int Done = 0, int Overdue = 0, int Blocked = 0)
{
    internal ObjectiveCounts With(ActionItem action, DateOnly today) => action.IsOpen
        ? this with
        {
            Open = Open + 1,
            Overdue = Overdue + (action.IsOverdue(today) ? 1 : 0),
            Blocked = Blocked + (action.State is ActionState.Blocked ? 1 : 0),
        }
        : this with { Done = Done + 1 };

    internal ObjectiveCounts And(ObjectiveCounts other) => new(Open + other.Open, Done + other.Done, Overdue + other.Overdue, Blocked + other.Blocked);
}

public enum PlanStatus
{
    NotBegun,
    OnTrack,
    AtRisk,
    Done,
}
