namespace PanelAssistant.Domain.Forums;

/// <summary>On what footing agencies share, and what becomes of a share that is not written up.</summary>
/// <param name="ChairAfter">Working days on which the sharer is reminded before the chair is told too.</param>
/// <param name="ChairEvery">Working days until the chair is told again.</param>
public sealed record SharingRule(int ChairAfter, int ChairEvery)
{
    /// <summary>Where a partnership's file says nothing of it.</summary>
    public static SharingRule Usual { get; } = new(3, 5);

    /// <summary>The clause on sharing itself; nothing where the file has no rule.</summary>
    public string? Clause { get; init; }

    /// <summary>The clause on what is completed afterwards.</summary>
    public string? LaterClause { get; init; }

    /// <param name="reminded">Working days on which the sharer was reminded, this one included.</param>
    public bool TellsAbove(int reminded) => reminded >= ChairAfter && (reminded - ChairAfter) % ChairEvery == 0;
}
