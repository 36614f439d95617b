namespace PanelAssistant.Domain.Disruption;

/// <summary>One thing done to disrupt a person of interest or a place.</summary>
/// <param name="Tactic">Id of a <see cref="Disruption.Tactic"/>.</param>
/// <param name="On">Local day.</param>
public sealed record DisruptionStep(DateTimeOffset At, PersonId By, string Tactic, DateOnly On, string? Note)
{
    public const int MostNote = 1000;

    /// <summary>A record keeps the latest; the audit trail keeps that there were more.</summary>
    public const int Most = 40;

    /// <summary>Why a step cannot be logged, or nothing.</summary>
    public static Reason? Fault(string? tactic, DateOnly? on, string? note, DateOnly today) =>
        Tactics.Find(tactic) is null ? Reason.UnknownChoice
        : on is null ? Reason.DateNotReadable
        : on > today ? Reason.DateInFuture
        : note?.Length > MostNote ? Reason.TextTooLong
        : null;
}
