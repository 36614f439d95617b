using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Calendar;

namespace PanelAssistant.Cards.Forms;

/// <summary>Answers as a person reads them back: choices by their titles, dates in words.</summary>
public static class FormReading
{
    public static string Of(FormField field, string value, Language words) => field switch
    {
        ChoiceField choice => string.Join("; ", value.Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(chosen => words[choice.Options.FirstOrDefault(option => option.Value == chosen)?.Title ?? chosen])),
        DateField when DayText.TryParse(value, out var day) =>
            Dates.Of(day, words),
        _ => value,
    };
}
