namespace PanelAssistant.Domain.Forums;

/// <summary>Whom the group asks for news of each child before it meets.</summary>
/// <param name="DaysBefore">How many days before the meeting the requests go out.</param>
/// <param name="AsksShared">
/// A partner may answer that the child's own planning meeting has heard it already; then only the day of that meeting is kept
/// (Halton CSOG, section 3).
/// </param>
public sealed record UpdateRule(IReadOnlyList<UpdateFrom> From, int DaysBefore, bool AsksShared, string Clause)
{
    /// <summary>The clause by which each agency also tells what it did; nothing where the document does not ask for it.</summary>
    public string? ReportBack { get; init; }
}

public enum UpdateFrom
{
    /// <summary>Each agency, through its point of contact.</summary>
    Agencies,

    /// <summary>The lead professional and whoever referred the child.</summary>
    Professionals,
}
