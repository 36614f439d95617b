namespace PanelAssistant.Domain.Referrals;

public sealed record Acknowledgement(PersonId By, DateTimeOffset At);

/// <summary>Two teams have talked, or need not (Oxfordshire, workflow: any exploitation overlap).</summary>
/// <param name="Who">With whom; nothing when it is not needed.</param>
/// <param name="On">Local day of the talk; nothing when it is not needed.</param>
/// <param name="Result">What came of it, or why it is not needed.</param>
public sealed record OverlapDiscussion(string? Who, DateOnly? On, string Result, PersonId By, DateTimeOffset At)
{
    public bool WasNeeded => On is not null;

    /// <summary>For telling whether the same is said again.</summary>
    internal OverlapDiscussion Undated() => this with { At = default };
}

/// <summary>Where the referral goes, and why.</summary>
/// <param name="Outcome">Id of one of the front door's outcomes.</param>
public sealed record FrontDoorDecision(string Outcome, string Why, PersonId By, DateTimeOffset At)
{
    /// <summary>Whether the child is missing or being exploited now; asked where the assessment rule holds.</summary>
    public bool? MissingOrExploitedNow { get; init; }

    /// <summary>Whether the threshold for a strategy discussion or a section 47 enquiry is met; asked with an assessment under the rule.</summary>
    public bool? ThresholdMet { get; init; }

    /// <summary>Why the child is not assessed although the assessment rule holds.</summary>
    public string? WhyNotAssessed { get; init; }

    /// <summary>The keyworker of the assessment is asked whether a group is needed, and answers by this day.</summary>
    public DateOnly? AsksKeyworkerBy { get; init; }
}

/// <summary>The keyworker's answer (Oxfordshire Panel, new MASH referrals).</summary>
/// <param name="Outcome">Id of the outcome that leads to the group, or nothing when none is needed.</param>
/// <param name="Who">The keyworker, as the front door names them.</param>
public sealed record KeyworkerAnswer(string? Outcome, string Why, string? Who, PersonId By, DateTimeOffset At);
