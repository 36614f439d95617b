namespace PanelAssistant.Domain.Missing;

/// <summary>
/// The talk that somebody independent offers a child who has returned (statutory guidance on children who go missing,
/// January 2014). It is not the prevention check that the police make.
/// </summary>
/// <param name="State">How far it has come.</param>
/// <param name="At">When it was offered, declined or held.</param>
/// <param name="Who">Who offered or held it, and for whom they work.</param>
/// <param name="By">Who recorded this.</param>
public sealed record ReturnInterview(InterviewState State, DateTimeOffset At, string? Who, PersonId By)
{
    /// <summary>A child may decline: that is a result too.</summary>
    public bool HasResult => State is not InterviewState.Offered;
}

public enum InterviewState
{
    Offered,
    Declined,
    Done,
}

/// <summary>What has been told about a return interview without a result. Each step is told once.</summary>
public enum InterviewReminder
{
    None,
    DueTold,
    OverdueTold,
}
