using PanelAssistant.Cards.Minutes;
using PanelAssistant.Cards.Plans;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Plans;

namespace PanelAssistant.Cards.Reports;

/// <summary>What a report says of plans, protocols, concerns and targets. What was not counted is a gap, and says so.</summary>
internal sealed class StandingComposer(ReportView view, Language words)
{
    private readonly DateOnly _counted = UkTime.DateOf(view.Now.Counted);

    public IEnumerable<MinutesBlock> Plans()
    {
        if (view.Now.Standing is not { } standing)
        {
            yield return NotCounted();
            yield break;
        }
        if (standing.Plans.Count == 0)
        {
            yield return Paragraph(words["Nothing to report."]);
            yield break;
        }
        yield return new MinutesBlock.Table(words["Plans"], [words["Plan"], words["Status"], words["Open"], words["Overdue"], words["Blocked"], words["Done"], words["Owner"]],
            [.. standing.Plans.Select(plan => (IReadOnlyList<string>)[$"{plan.Code} {plan.Title}", PlanWords.Status(plan.Status, words), .. Counts(plan.All), Owner(plan)])]);
        foreach (var plan in standing.Plans)
        {
            yield return new MinutesBlock.Table(words["Objectives of {0}", plan.Code], [words["Objective"], words["Status"], words["Open"], words["Overdue"], words["Blocked"], words["Done"]],
                [.. plan.Objectives.Select(objective => (IReadOnlyList<string>)[$"{objective.Code} {PlanWords.Text(objective, words)}", PlanWords.Status(objective.Status, words), .. Counts(objective.Counts)])]);
        }
    }

    /// <param name="alone">No action is blocked, so that nothing else stands under the heading.</param>
    public IEnumerable<MinutesBlock> Missed(bool alone) => view.Now.Standing is not { } standing ? [NotCounted()]
        : standing.Missed.Count > 0
            ? [new MinutesBlock.Table(words["Targets that were missed"], [words["Target"], words["How it stands"]], [.. standing.Missed.Select(missed => (IReadOnlyList<string>)[missed.Title, words["missed; something stands in the way since {0}", Dates.Of(missed.Since, words)]])])]
        : alone ? [Paragraph(words["Nothing to report."])]
        : [];

    public IEnumerable<MinutesBlock> Protocols() => view.Now.Standing is not { } standing ? [NotCounted()]
        : standing.Protocols.Count == 0 ? [Paragraph(words["Nothing to report."])]
        :
        [
            new MinutesBlock.Table(words["Protocols"], [words["Protocol"], words["Review"], words["No note from"]],
            [
                .. standing.Protocols.Select(protocol => (IReadOnlyList<string>)
                [
                    protocol.Title,
                    protocol.ReviewOn is not { } day ? words["no day set"] : day < _counted ? words["overdue since {0}", Dates.Of(day, words)] : Dates.Of(day, words),
                    protocol.Silent.Count == 0 ? words["nobody: all have written one"] : string.Join(", ", protocol.Silent.Select(agency => view.Terms.Agencies.FirstOrDefault(known => known.Id == agency)?.Name ?? agency.Value)),
                ]),
            ]),
        ];

    public IEnumerable<MinutesBlock> Concerns() => view.Now.Standing is not { } standing ? [NotCounted()]
        : standing.Concerns.Count == 0 ? [Paragraph(words["Nothing to report."])]
        : [new MinutesBlock.Table(words["Open concerns"], [words["Concern"], words["Actions"]], [.. standing.Concerns.Select(concern => (IReadOnlyList<string>)[concern.Title, concern.Actions == 0 ? words["no action yet"] : words["actions: {0}", concern.Actions]])])];

    /// <summary>Plans that follow from the concerns, and concerns for which nothing is planned yet.</summary>
    public IEnumerable<MinutesBlock> LocalPlans()
    {
        if (view.Now.Standing is not { } standing)
        {
            yield return NotCounted();
            yield break;
        }
        yield return Paragraph(standing.Plans.Count == 0 ? words["No plan is on the tracker."]
            : string.Join(" ", standing.Plans.Select(plan => words["{0} {1}: {2}.", plan.Code, plan.Title, PlanWords.Status(plan.Status, words)])));
        foreach (var concern in standing.Concerns.Where(concern => concern.Actions == 0))
        {
            yield return new MinutesBlock.Paragraph(words["No action yet"], concern.Title);
        }
    }

    private MinutesBlock.Paragraph NotCounted() => Paragraph(words["Missing: this was not counted for the period."]);

    private string Owner(PlanProgress plan) => plan.Owner is { } owner && view.Terms.Agencies.FirstOrDefault(agency => agency.Id == owner) is { } known ? known.Name : words["nobody now"];

    private static IEnumerable<string> Counts(ObjectiveCounts counts) => [$"{counts.Open}", $"{counts.Overdue}", $"{counts.Blocked}", $"{counts.Done}"];

    private static MinutesBlock.Paragraph Paragraph(string text) => new(null, text);
}
