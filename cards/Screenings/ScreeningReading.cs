using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Screenings;

/// <summary>Turns the answers of a screening into the command that decides about it.</summary>
public static class ScreeningReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>. What is missing is left empty; the decision refuses it.</param>
    public static SubmitScreening Of(FormAnswers answers, ScreeningTool tool, PersonId by, string draft)
    {
        List<string> harm = [.. tool.HarmNow.Where((item, at) => answers[ScreeningForm.HarmField(item.Id, at == 0)] == ChoiceField.Yes).Select(item => item.Id)];
        return new()
        {
            By = by,
            Draft = draft,
            Danger = DangerReading.Of(answers, harm.Count > 0),
            HarmNow = harm,
            YoungConfirmed = answers["young"] == ChoiceField.Yes,
            NotSeen = [.. tool.Indicators.Select(indicator => indicator.Id).Where(id => answers[ScreeningForm.SignField(id)] == ScreeningForm.NotSeen)],
            Findings = [.. tool.Indicators.Select(indicator => Finding(answers, indicator.Id)).OfType<Finding>()],
            Vulnerabilities = answers.Choices("vulnerabilities"),
            VulnerabilitiesNote = Text(answers["vulnerabilities.note"]),
            Strengths = answers.Choices("strengths"),
            StrengthsNote = Text(answers["strengths.note"]),
            Level = At(ScreeningForm.Levels, answers["level"]) is { } level ? (RiskLevel)level : null,
            Because = answers["reason"],
            Confidence = At(ScreeningForm.Sureness, answers["confidence"]) is { } sure ? (Confidence)sure : null,
            ManagerReason = Text(answers["manager"]),
        };
    }

    private static Finding? Finding(FormAnswers answers, string indicator)
    {
        var field = ScreeningForm.SignField(indicator);
        Sighting? sighting = answers[field] switch
        {
            ScreeningForm.Seen => Sighting.Seen,
            ScreeningForm.Possible => Sighting.Possible,
            _ => null,
        };
        return sighting is { } found
            && At(ScreeningForm.Periods, answers[$"{field}.when"]) is { } period
            && At(ScreeningForm.Bases, answers[$"{field}.basis"]) is { } basis
                ? new(indicator, found, (Period)period, (Basis)basis, Text(answers[$"{field}.note"]))
                : null;
    }

    /// <summary>The lists stand in the order of their enumerations.</summary>
    private static int? At(IReadOnlyList<Choice> choices, string value)
    {
        for (var at = 0; at < choices.Count; at++)
        {
            if (choices[at].Value == value)
            {
                return at;
            }
        }
        return null;
    }

    private static string? Text(string answer) => answer.Length == 0 ? null : answer;
}
