using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Disruption;

namespace PanelAssistant.Domain.Locations;

/// <summary>A place of note, on the ground or online (Halton CSOG, section 3: intelligence with a view to disruption).</summary>
public sealed record Location
{
    public const int MostName = 300;
    public const int MostWhy = 4000;

    public required LocationReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    public required LocationKind Kind { get; init; }

    /// <summary>What it is called and where it is; online, the app, page or account.</summary>
    public required string Name { get; init; }

    /// <summary>Only of a place on the ground.</summary>
    public string? Area { get; init; }

    /// <summary>Only of a place on the ground: its own postcode, or the nearest.</summary>
    public string? Postcode { get; init; }

    public required IReadOnlyList<string> Themes { get; init; }

    public required string Why { get; init; }

    /// <summary>A child it was said to be linked to.</summary>
    public CaseReference? Child { get; init; }

    public required bool ImmediateDanger { get; init; }

    public required PersonId By { get; init; }

    public required AgencyId ByAgency { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The draft it was sent from: the same draft never makes a second record.</summary>
    public required string Draft { get; init; }

    /// <summary>Version of the form's questions.</summary>
    public required string FormVersion { get; init; }

    /// <summary>How many children are linked to it now; kept with every link, so that lists need not count.</summary>
    public int LinkedChildren { get; init; }

    /// <summary>Newest last.</summary>
    public IReadOnlyList<DisruptionStep> Disruption { get; init; } = [];
}

public enum LocationKind
{
    Physical,
    Online,
}
