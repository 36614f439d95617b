using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.Screenings;

/// <summary>A practitioner sends a screening of a child. Everything is checked again, whichever way it came in.</summary>
public sealed record SubmitScreening
{
    public const string Verb = "screening.submit";

    public required PersonId By { get; init; }

    public required string Draft { get; init; }

    public required Danger Danger { get; init; }

    public required IReadOnlyList<string> HarmNow { get; init; }

    public bool YoungConfirmed { get; init; }

    /// <summary>Ids answered "not seen". With the findings they are every indicator of the tool, once.</summary>
    public required IReadOnlyList<string> NotSeen { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<string> Vulnerabilities { get; init; }

    public string? VulnerabilitiesNote { get; init; }

    public required IReadOnlyList<string> Strengths { get; init; }

    public string? StrengthsNote { get; init; }

    /// <summary>Nothing when no level was chosen.</summary>
    public required RiskLevel? Level { get; init; }

    public required string Because { get; init; }

    public required Confidence? Confidence { get; init; }

    public string? ManagerReason { get; init; }

    /// <param name="made">The screening that this draft has already become, if it has.</param>
    /// <param name="last">The child's latest screening, whatever its tool.</param>
    /// <param name="tool">The tool in the version that was answered.</param>
    /// <param name="today">The local day in the UK; decides the child's age.</param>
    public Decision<Screening> Decide(Screening? made, Screening? last, Child child, ScreeningTool tool, DateTimeOffset now, DateOnly today)
    {
        if (made is not null)
        {
            return new Decision<Screening>.AlreadySo(made);
        }
        if (Danger is Danger.NotAsked || (HarmNow.Count > 0 && Danger is not Danger.HelpCalled))
        {
            return Decision<Screening>.Refuse(Reason.DangerFirst);
        }
        var age = child.Born.AgeOn(today);
        if (!KnowsEveryId(tool))
        {
            return Decision<Screening>.Refuse(Reason.UnknownChoice);
        }
        if (!EveryIndicatorOnce(tool) || Level is not { } level || Confidence is not { } confidence || (age < tool.Rules.ConfirmUnderAge && !YoungConfirmed))
        {
            return Decision<Screening>.Refuse(Reason.FormIncomplete);
        }
        if (string.IsNullOrWhiteSpace(Because) || (BelowFloor(tool, age, level) && string.IsNullOrWhiteSpace(ManagerReason)))
        {
            return Decision<Screening>.Refuse(Reason.ReasonNeeded);
        }
        if (TooLong())
        {
            return Decision<Screening>.Refuse(Reason.TextTooLong);
        }
        var screening = Make(child, tool, (last?.Number ?? 0) + 1, level, confidence, now) with
        {
            ManagerReason = BelowFloor(tool, age, level) ? ManagerReason : null,
        };
        return Decision<Screening>.Accept(screening, new AuditFact(Verb, child.Reference.ToString(), $"{screening.Number} {level}"));
    }

    /// <summary>The tool's floors on the level; the form asks for the manager's reason by the same rule.</summary>
    private bool BelowFloor(ScreeningTool tool, int age, RiskLevel level) => tool.Rules.Floors.Any(floor =>
        level < floor.Floor
        && (age <= floor.AgeAtMost || (floor.Vulnerability is { } vulnerability && Vulnerabilities.Contains(vulnerability)))
        && tool.Indicators.Any(indicator => indicator.High && Findings.Any(finding =>
            finding.Indicator == indicator.Id && (finding.Sighting is Sighting.Seen || floor.CountsPossible))));

    private bool EveryIndicatorOnce(ScreeningTool tool) =>
        Findings.Select(finding => finding.Indicator).Concat(NotSeen).Order(StringComparer.Ordinal)
            .SequenceEqual(tool.Indicators.Select(indicator => indicator.Id).Order(StringComparer.Ordinal), StringComparer.Ordinal);

    private bool KnowsEveryId(ScreeningTool tool) =>
        AllIn(HarmNow, tool.HarmNow) && AllIn(Vulnerabilities, tool.Vulnerabilities) && AllIn(Strengths, tool.Strengths);

    private static bool AllIn(IReadOnlyList<string> ids, IReadOnlyList<ToolItem> items) =>
        ids.All(id => items.Any(item => item.Id == id));

    private bool TooLong() =>
        Because.Length > Screening.MostReasonCharacters || ManagerReason?.Length > Screening.MostReasonCharacters
        || VulnerabilitiesNote?.Length > Screening.MostReasonCharacters || StrengthsNote?.Length > Screening.MostReasonCharacters
        || Findings.Any(finding => finding.Note?.Length > Screening.MostNoteCharacters);

    private Screening Make(Child child, ScreeningTool tool, int number, RiskLevel level, Confidence confidence, DateTimeOffset now) => new()
    {
        Child = child.Reference,
        Number = number,
        Tool = tool.Id,
        ToolVersion = tool.Version,
        By = By,
        At = now,
        Draft = Draft,
        HarmNow = HarmNow,
        Findings = Findings,
        Vulnerabilities = Vulnerabilities,
        VulnerabilitiesNote = VulnerabilitiesNote,
        Strengths = Strengths,
        StrengthsNote = StrengthsNote,
        Level = level,
        Reason = Because,
        Confidence = confidence,
    };
}
