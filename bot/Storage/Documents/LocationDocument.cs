using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>A place of note. Id: the reference, LOC-7.</summary>
public sealed record LocationDocument
{
    public int Schema { get; init; } = 1;

    public required int Number { get; init; }

    public required string Forum { get; init; }

    public required LocationKind Kind { get; init; }

    public required string Name { get; init; }

    public string? Area { get; init; }

    public string? Postcode { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public required string Why { get; init; }

    public int? Child { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required string By { get; init; }

    public required string ByAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    public required string FormVersion { get; init; }

    public IReadOnlyList<DisruptionDocument> Disruption { get; init; } = [];

    public int LinkedChildren { get; init; }

    /// <summary>The count as text of one width, so that an index sorts it. Nothing while no child is linked.</summary>
    public string? Linked { get; init; }

    public Location ToDomain() => new()
    {
        Reference = LocationReference.Of(Number),
        Forum = new ForumId(Forum),
        Kind = Kind,
        Name = Name,
        Area = Area,
        Postcode = Postcode,
        Themes = Themes,
        Why = Why,
        Child = Child is { } child ? CaseReference.Of(child) : null,
        ImmediateDanger = ImmediateDanger,
        By = new PersonId(By),
        ByAgency = new AgencyId(ByAgency),
        At = At,
        Draft = Draft,
        FormVersion = FormVersion,
        LinkedChildren = LinkedChildren,
        Disruption = [.. Disruption.Select(step => step.ToDomain())],
    };

    public static LocationDocument From(Location location) => new()
    {
        Number = location.Reference.Number,
        Forum = location.Forum.Value,
        Kind = location.Kind,
        Name = location.Name,
        Area = location.Area,
        Postcode = location.Postcode,
        Themes = location.Themes,
        Why = location.Why,
        Child = location.Child?.Number,
        ImmediateDanger = location.ImmediateDanger,
        By = location.By.Value,
        ByAgency = location.ByAgency.Value,
        At = location.At,
        Draft = location.Draft,
        FormVersion = location.FormVersion,
        LinkedChildren = location.LinkedChildren,
        Linked = location.LinkedChildren > 0 ? location.LinkedChildren.ToString("00000") : null,
        Disruption = [.. location.Disruption.Select(DisruptionDocument.From)],
    };
}
