namespace PanelAssistant.Domain.Missing;

/// <summary>One reason for which a child's missing episodes bring them to the group, with the episodes that make it.</summary>
/// <param name="Kind">Which of the criteria.</param>
/// <param name="Episodes">Their numbers, in the order in which they began.</param>
public sealed record MissingGround(MissingGroundKind Kind, IReadOnlyList<int> Episodes);

/// <summary>The criteria in the order of the document (Oxfordshire Panel, criteria).</summary>
public enum MissingGroundKind
{
    /// <summary>So many episodes in the window, for the first time.</summary>
    FirstTime,

    /// <summary>The same, and it was so before.</summary>
    Repeat,

    SeriousIssue,

    OverHours,
}
