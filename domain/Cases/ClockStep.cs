namespace PanelAssistant.Domain.Cases;

/// <summary>What a clock does next, and when.</summary>
internal sealed record ClockStep(ClockDeed Deed, DateTimeOffset At, DateOnly? Meeting);

internal enum ClockDeed
{
    /// <summary>Nothing to do but to look at the date again.</summary>
    Wait,
    AskPlan,
    AskPlanAgain,
    InviteLeadProfessional,
    InviteSocialWorker,
    AskChair,
    AskTransition,

    /// <summary>The meeting for which somebody was invited has been.</summary>
    LeaveAgenda,
}
