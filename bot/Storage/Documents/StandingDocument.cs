using PanelAssistant.Domain.Plans;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>How a group's plans, protocols, concerns and targets stood, inside a <see cref="FiguresDocument"/>.</summary>
public sealed record StandingDocument(
    IReadOnlyList<PlanStandingDocument>? Plans, IReadOnlyList<ProtocolDocument>? Protocols, IReadOnlyList<ConcernStanding>? Concerns, IReadOnlyList<MissedTarget>? Missed)
{
    public Standing ToDomain() => new()
    {
        Plans = [.. (Plans ?? []).Select(plan => new PlanProgress(plan.Code, plan.Title, [.. plan.Objectives.Select(objective => objective.ToDomain())])
        {
            Kind = plan.Kind,
            Owner = plan.Owner is { } owner ? new(owner) : null,
        })],
        Protocols = [.. (Protocols ?? []).Select(protocol => new ProtocolStanding(protocol.Title, protocol.ReviewOn, [.. protocol.Silent.Select(agency => new Domain.AgencyId(agency))]))],
        Concerns = Concerns ?? [],
        Missed = Missed ?? [],
    };

    public static StandingDocument? From(Standing? standing) => standing is null ? null : new(
        standing.Plans.Count == 0 ? null : [.. standing.Plans.Select(plan => new PlanStandingDocument(plan.Code, plan.Title, plan.Kind, plan.Owner?.Value, [.. plan.Objectives.Select(ObjectiveStandingDocument.Of)]))],
        standing.Protocols.Count == 0 ? null : [.. standing.Protocols.Select(protocol => new ProtocolDocument(protocol.Title, protocol.ReviewOn, [.. protocol.Silent.Select(agency => agency.Value)]))],
        standing.Concerns.Count == 0 ? null : standing.Concerns,
        standing.Missed.Count == 0 ? null : standing.Missed);
}

/// <param name="Owner">Its agency.</param>
public sealed record PlanStandingDocument(string Code, string Title, PlanKind Kind, string? Owner, IReadOnlyList<ObjectiveStandingDocument> Objectives);

public sealed record ObjectiveStandingDocument(string Code, string? Text, int Open, int Done, int Overdue, int Blocked)
{
    public ObjectiveProgress ToDomain() => new(Code, Text, new(Open, Done, Overdue, Blocked));

    public static ObjectiveStandingDocument Of(ObjectiveProgress objective) =>
        new(objective.Code, objective.Text, objective.Counts.Open, objective.Counts.Done, objective.Counts.Overdue, objective.Counts.Blocked);
}

/// <param name="Silent">Agencies that have not said how they carry it out.</param>
public sealed record ProtocolDocument(string Title, DateOnly? ReviewOn, IReadOnlyList<string> Silent);
