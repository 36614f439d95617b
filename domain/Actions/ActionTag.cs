namespace PanelAssistant.Domain.Actions;

/// <summary>A word by which a group's actions are told apart and counted: an aim of its strategy, one of the four Ps, a kind of work.</summary>
/// <param name="Id">Stands in stored actions.</param>
/// <param name="Clause">Id of the clause in the terms.</param>
public sealed record ActionTag(string Id, string Title, TagGroup Group, string Clause)
{
    /// <summary>Whom or what it is for is asked: an audience, a sector. Nothing where it is not.</summary>
    public string? AskFor { get; init; }
}

public enum TagGroup
{
    /// <summary>Pursue, Prevent, Protect, Prepare: the strands of the strategy. What has none of them is counted as none.</summary>
    FourPs,
    Aim,
    Kind,
}
