using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>Id: its code.</summary>
public sealed record ActionPlanDocument
{
    public const string Open = "open";

    public int Schema { get; init; } = 1;

    public required string Forum { get; init; }

    /// <summary><see cref="Open"/> until it is no longer followed.</summary>
    public string? Standing { get; init; }

    public PlanKind Kind { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string Owner { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public IReadOnlyList<PlanObjective>? Objectives { get; init; }

    public PlanEndDocument? Ended { get; init; }

    public ActionPlan ToDomain() => new()
    {
        Forum = new(Forum),
        Kind = Kind,
        Code = PlanCode.TryRead(Code, out var code) ? code : throw new InvalidDataException("A stored plan has no readable code."),
        Title = Title,
        Owner = new(Owner),
        By = new(By),
        At = At,
        Objectives = Objectives ?? [],
        Ended = Ended is { } ended ? new(ended.Why, new(ended.By), ended.At) : null,
    };

    public static ActionPlanDocument Of(ActionPlan plan) => new()
    {
        Forum = plan.Forum.Value,
        Standing = plan.IsOpen ? Open : null,
        Kind = plan.Kind,
        Code = plan.Code.Value,
        Title = plan.Title,
        Owner = plan.Owner.Value,
        By = plan.By.Value,
        At = plan.At,
        Objectives = plan.Objectives.Count == 0 ? null : plan.Objectives,
        Ended = plan.Ended is { } ended ? new(ended.Why, ended.By.Value, ended.At) : null,
    };
}

public sealed record PlanEndDocument(string Why, string By, DateTimeOffset At);
