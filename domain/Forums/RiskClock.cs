namespace PanelAssistant.Domain.Forums;

/// <summary>Something that is asked when a child has been at risk for so many months (Halton CSOG, section 3).</summary>
public sealed record RiskClock
{
    /// <summary>For example <c>four-months</c>; stands in stored records.</summary>
    public required string Id { get; init; }

    /// <summary>Calendar months. A month without the day ends it on its last.</summary>
    public required int Months { get; init; }

    public required ClockSubject Who { get; init; }

    public required ClockAsk Asks { get; init; }

    /// <summary>Papers that the invited professional brings.</summary>
    public required IReadOnlyList<string> Papers { get; init; }

    /// <summary>Headings of the agenda item.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    public required string Clause { get; init; }

    /// <summary>The clause for the day on which the clock starts.</summary>
    public required string StartClause { get; init; }

    /// <summary>
    /// The invitation goes out this many days before the papers of its meeting close, so that what it asks for can be
    /// written. The documents do not say.
    /// </summary>
    public int InviteDaysBeforePapers { get; init; } = UsualInvite;

    /// <summary>A plan that was asked for and has not come after this many days is asked for again. The documents do not say.</summary>
    public int SilentDays { get; init; } = UsualSilence;

    public const int UsualInvite = 14;

    public const int UsualSilence = 10;

    public DateOnly RunsOutOn(DateOnly start) => start.AddMonths(Months);
}

public enum ClockSubject
{
    /// <summary>Every child at risk.</summary>
    AtRisk,

    /// <summary>A child whom another local authority placed here.</summary>
    PlacedByAnother,
}

public enum ClockAsk
{
    /// <summary>The lead professional is invited when the months are over.</summary>
    InviteLeadProfessional,

    /// <summary>The plan is asked for at once; the social worker is invited when the risk is not reduced by then.</summary>
    AskPlanThenInvite,
}
