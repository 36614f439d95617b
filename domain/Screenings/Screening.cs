using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Domain.Screenings;

/// <summary>One completed screening. Every version is kept (Halton CSOG: "clear tracking of increasing or decreasing level of risk").</summary>
public sealed record Screening
{
    public const int MostNoteCharacters = 300;
    public const int MostReasonCharacters = 2000;

    public required CaseReference Child { get; init; }

    /// <summary>1 for a child's first screening.</summary>
    public required int Number { get; init; }

    public required string Tool { get; init; }

    public required string ToolVersion { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    /// <summary>Ids of the "harm now" questions answered yes. Help was called first.</summary>
    public required IReadOnlyList<string> HarmNow { get; init; }

    /// <summary>Indicators possible or seen; all others were answered "not seen".</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<string> Vulnerabilities { get; init; }

    public string? VulnerabilitiesNote { get; init; }

    public required IReadOnlyList<string> Strengths { get; init; }

    public string? StrengthsNote { get; init; }

    public required RiskLevel Level { get; init; }

    public required string Reason { get; init; }

    public required Confidence Confidence { get; init; }

    /// <summary>Why a manager agreed to a level below the tool's floor.</summary>
    public string? ManagerReason { get; init; }
}

/// <summary>One indicator that is possible or was seen.</summary>
/// <param name="Note">Optional, in the screener's words.</param>
public sealed record Finding(string Indicator, Sighting Sighting, Period When, Basis Basis, string? Note);

public enum Sighting
{
    Possible,
    Seen,
}

public enum Period
{
    LastThreeMonths,
    ThreeToTwelveMonths,
    Older,
}

/// <summary>Fact or feeling: practice asks to keep them apart.</summary>
public enum Basis
{
    Evidence,
    ProfessionalConcern,
}

public enum Confidence
{
    Low,
    Medium,
    High,
}
