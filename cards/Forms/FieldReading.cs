using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Privacy;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Privacy;

namespace PanelAssistant.Cards.Forms;

/// <summary>One answer read by its field's rules: a clean value, or a problem and what to show again.</summary>
internal sealed record FieldReading(string Value, string Shown, string? Problem, IReadOnlyList<object> Values)
{
    private const string ChooseFromList = "Choose from the list.";
    private static readonly string[] DateForms = ["yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy"];
    private static readonly string[] TimeForms = ["H:mm", "H:mm:ss", "H.mm", "HHmm"];

    public static FieldReading WrongType(FormField field) =>
        Bad(field is ChoiceField ? ChooseFromList : field is DateField date ? date.NotReadable : field is TimeField time ? time.NotReadable : "Write this answer as text.");

    public static FieldReading Of(FormField field, string raw, DateOnly today)
    {
        var clean = PlainText.Clean(raw);
        return clean.Length == 0 ? Good("") : field switch
        {
            ChoiceField choice => OfChoice(choice, clean),
            DateField date => OfDate(date, clean, today),
            TimeField time => OfTime(time, clean),
            TextField text => OfText(text, clean, today),
            CodeField code => code.Read(clean) is { } kept ? Good(kept) : Bad(code.NotReadable, clean[..Math.Min(clean.Length, FormInput.MostOfCode)]),
            _ => throw new NotSupportedException($"No reading for {field.GetType().Name}."),
        };
    }

    private static FieldReading OfText(TextField field, string clean, DateOnly today)
    {
        var text = field.Multiline ? clean : clean.Replace('\n', ' ');
        if (text.Length > field.MaxLength)
        {
            return Bad("Shorten this to {0} characters. It has {1}.", text[..Whole(text, field.MaxLength)], field.MaxLength, text.Length);
        }
        return field.WithoutNames is { } passes && IdentifyingText.Find(text, passes, today) is { Count: > 0 } found
            ? Bad(IdentifyingWords.Problem, text, IdentifyingWords.Of(found))
            : Good(text);
    }

    /// <summary>Never cuts a surrogate pair in two.</summary>
    private static int Whole(string text, int length) => char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    private static FieldReading OfChoice(ChoiceField field, string clean)
    {
        var chosen = field.Several
            ? clean.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [clean];
        if (chosen.Any(value => field.Options.All(option => option.Value != value)))
        {
            return Bad(ChooseFromList);
        }
        var value = string.Join(',', field.Options.Where(option => chosen.Contains(option.Value)).Select(option => option.Value));
        return field.Accepts.Count > 0 && !chosen.All(field.Accepts.Contains) ? Bad(field.NotAccepted, value) : Good(value);
    }

    private static FieldReading OfDate(DateField field, string clean, DateOnly today)
    {
        if (!DateOnly.TryParseExact(clean, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || !DayText.IsPlausible(day))
        {
            return Bad(field.NotReadable);
        }
        var value = day.ToString("yyyy-MM-dd");
        return field switch
        {
            { NotInFuture: { } sentence } when day > today => Bad(sentence, value),
            { UnderEighteen: { } sentence } when today >= BirthDate.Of(day).Eighteen => Bad(sentence, value),
            _ => Good(value),
        };
    }

    private static FieldReading OfTime(TimeField field, string clean) =>
        TimeOnly.TryParseExact(clean, TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? Good(time.ToString("HH:mm")) : Bad(field.NotReadable);

    private static FieldReading Good(string value) => new(value, value, null, []);

    private static FieldReading Bad(string problem, string shown = "", params IReadOnlyList<object> values) => new("", shown, problem, values);
}
