using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Cards.Screenings;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Closing;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.Closing;

/// <summary>Turns the answers of the forms about an item into what the decisions take.</summary>
public static class CloseItemReading
{
    public static ClosingSaid Of(FormAnswers answers) => new()
    {
        NoActionWhy = Text(answers[CloseItemForm.NoAction]),
        Monitor = Text(answers[CloseItemForm.Monitor]) is { } monitor ? new PersonId(monitor) : null,
        MonitorOn = Day(answers[CloseItemForm.MonitorOn]),
        ChallengeConsidered = answers[CloseItemForm.Challenge] == ChoiceField.Yes,
        Level = At(ScreeningForm.Levels, answers[CloseItemForm.Level]) is { } level ? (RiskLevel)level : null,
        LevelWhy = Text(answers[CloseItemForm.LevelWhy]),
        Interventions = At(CloseItemForm.Judgements, answers[CloseItemForm.Fit]) is { } fit && At(CloseItemForm.Judgements, answers[CloseItemForm.Sustained]) is { } sustained
            ? new((Judged)fit, (Judged)sustained, Text(answers[CloseItemForm.Tactic]), Text(answers[CloseItemForm.Note]))
            : null,
        ReviewOn = Day(answers[CloseItemForm.ReviewOn]),
        EndWhy = Text(answers[CloseItemForm.EndWhy]),
    };

    internal static DateOnly? Day(string text) =>
        DayText.TryParse(text, out var day) ? day : null;

    internal static string? Text(string text) => text.Length == 0 ? null : text;

    private static int? At(IReadOnlyList<Choice> choices, string value)
    {
        var at = choices.ToList().FindIndex(choice => choice.Value == value);
        return at < 0 ? null : at;
    }
}
