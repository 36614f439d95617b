namespace PanelAssistant.Domain.Missing;

/// <summary>
/// Whether a serious safeguarding issue was identified in an episode, and what it was (Oxfordshire Panel, criteria). A
/// tick without words is no use to the group.
/// </summary>
public readonly record struct SeriousIssue(bool Identified, string? Words)
{
    public static SeriousIssue No => default;

    public Reason? Problem => this switch
    {
        { Identified: true } when string.IsNullOrWhiteSpace(Words) => Reason.IssueNeeded,
        { Identified: true } when Words!.Length > Episode.MostIssueCharacters => Reason.TextTooLong,
        _ => null,
    };

    /// <summary>The words, or nothing when there was no such issue.</summary>
    public string? Text => Identified ? Words : null;
}
