using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Bot.Storage.Documents;

/// <summary>One answer set of one tool version; created, never changed. Id: child and number, CH-2041:0003.</summary>
public sealed record ScreeningDocument
{
    public int Schema { get; init; } = 1;

    public required string Child { get; init; }

    public required int Number { get; init; }

    public required string Tool { get; init; }

    public required string ToolVersion { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Draft { get; init; }

    public required IReadOnlyList<string> HarmNow { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<string> Vulnerabilities { get; init; }

    public string? VulnerabilitiesNote { get; init; }

    public required IReadOnlyList<string> Strengths { get; init; }

    public string? StrengthsNote { get; init; }

    public required RiskLevel Level { get; init; }

    public required string Reason { get; init; }

    public required Confidence Confidence { get; init; }

    public string? ManagerReason { get; init; }

    /// <summary>The level before this one, so that a page of the history shows every direction without reading further.</summary>
    public LevelDocument? Before { get; init; }

    public static string IdOf(CaseReference child, int number) => $"{child}:{number:0000}";

    public Screening ToDomain() => new()
    {
        Child = CaseReference.TryParse(Child, out var child) ? child : throw new InvalidDataException("A screening without a child."),
        Number = Number,
        Tool = Tool,
        ToolVersion = ToolVersion,
        By = new PersonId(By),
        At = At,
        Draft = Draft,
        HarmNow = HarmNow,
        Findings = Findings,
        Vulnerabilities = Vulnerabilities,
        VulnerabilitiesNote = VulnerabilitiesNote,
        Strengths = Strengths,
        StrengthsNote = StrengthsNote,
        Level = Level,
        Reason = Reason,
        Confidence = Confidence,
        ManagerReason = ManagerReason,
    };

    /// <summary>The screening before, as far as its direction is concerned.</summary>
    public Screening? BeforeToDomain() => Before is null
        ? null
        : ToDomain() with { Number = Number - 1, Level = Before.Level, Tool = Before.Tool, ToolVersion = Before.ToolVersion };

    public static ScreeningDocument From(Screening screening, Screening? before) => new()
    {
        Child = screening.Child.ToString(),
        Number = screening.Number,
        Tool = screening.Tool,
        ToolVersion = screening.ToolVersion,
        By = screening.By.Value,
        At = screening.At,
        Draft = screening.Draft,
        HarmNow = screening.HarmNow,
        Findings = screening.Findings,
        Vulnerabilities = screening.Vulnerabilities,
        VulnerabilitiesNote = screening.VulnerabilitiesNote,
        Strengths = screening.Strengths,
        StrengthsNote = screening.StrengthsNote,
        Level = screening.Level,
        Reason = screening.Reason,
        Confidence = screening.Confidence,
        ManagerReason = screening.ManagerReason,
        Before = before is null ? null : new(before.Level, before.Tool, before.ToolVersion),
    };
}

public sealed record LevelDocument(RiskLevel Level, string Tool, string ToolVersion);
