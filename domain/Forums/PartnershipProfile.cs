using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Forums;

/// <summary>What all forums of one partnership share.</summary>
public sealed record PartnershipProfile
{
    /// <summary>The folder's own name for it, for example <c>northshire</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Every area that a referral may name. A forum may cover only some.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Other names of areas, such as those of local police areas .</summary>
    public required IReadOnlyList<AreaName> AreaMap { get; init; }

    public required FrontDoor FrontDoor { get; init; }

    public required IReadOnlyList<ReceivingBody> Bodies { get; init; }

    public SharingRule Sharing { get; init; } = SharingRule.Usual;

    public required Glossary Glossary { get; init; }

    /// <summary>They hold for every forum that has no clause of its own with the same id.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>How long records of each class are kept: one rule for each.</summary>
    public IReadOnlyList<RetentionRule> Retention { get; init; } = RetentionRule.Usual;

    /// <summary>The area that somebody means, by its own name or another; nothing when nobody calls one so.</summary>
    public string? AreaCalled(string name) =>
        Areas.FirstOrDefault(area => Same(area, name)) ?? AreaMap.FirstOrDefault(other => Same(other.Called, name))?.Area;

    private static bool Same(string one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <param name="Called">For example the name of a local police area.</param>
/// <param name="Area">One of the partnership's areas.</param>
public sealed record AreaName(string Called, string Area);
