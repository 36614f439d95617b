namespace PanelAssistant.Domain.Missing;

/// <summary>When a child's missing episodes bring them to a group. The Oxfordshire Panel states the criteria; other areas count otherwise.</summary>
/// <param name="Episodes">So many within the window qualify.</param>
/// <param name="WindowDays">Local dates of the window, the day of the question included.</param>
/// <param name="OverHours">One episode qualifies when more than so many hours have passed.</param>
/// <param name="SeriousIssueQualifies">One episode qualifies when a serious safeguarding issue is identified in it.</param>
/// <param name="ReturnInterviewHours">Hours from the return within which a return interview is offered.</param>
public sealed record MissingRule(int Episodes, int WindowDays, int OverHours, bool SeriousIssueQualifies, int ReturnInterviewHours);
