using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Cards.Missing;

/// <summary>Turns what was filled in about missing episodes into the commands that decide about it.</summary>
public static class MissingReading
{
    private static readonly string[] TimeForms = ["H:mm", "H:mm:ss", "H.mm", "HHmm", "h:mm tt", "h.mm tt"];

    /// <param name="answers">From <see cref="FormCheck.Whole"/>. What is missing is left empty; the decision refuses it.</param>
    public static ReportMissing? Of(FormAnswers answers, PersonId by, string draft)
    {
        var returned = answers[MissingForm.Back] == ChoiceField.Yes ? Moment(name => answers[name], MomentInputs.Back) : null;
        if (Moment(name => answers[name], MomentInputs.Start) is not { } started || (returned is null && answers[MissingForm.Back] != ChoiceField.No))
        {
            return null;
        }
        return new()
        {
            Started = started,
            Returned = returned,
            Issue = IssueOf(name => answers[name]),
            Danger = DangerReading.Of(answers, answers[DangerPages.Question] == ChoiceField.Yes),
            By = by,
            Draft = draft,
        };
    }

    /// <summary>The inputs of one moment; nothing when day or time cannot be read.</summary>
    public static WallTime? Moment(Func<string, string?> valueOf, string name)
    {
        if (!DayText.TryParse(valueOf(MomentInputs.OnName(name)), out var on)
            || !TimeOnly.TryParseExact(valueOf(MomentInputs.AtName(name)), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            return null;
        }
        return new(on, at, valueOf(MomentInputs.WhichName(name)) switch
        {
            MomentInputs.First => WhichTime.First,
            MomentInputs.Second => WhichTime.Second,
            _ => WhichTime.NotSaid,
        });
    }

    /// <summary>Words without a tick are an issue too: nobody writes them for nothing.</summary>
    public static SeriousIssue IssueOf(Func<string, string?> valueOf)
    {
        var words = valueOf(MissingVerbs.Issue) is { } typed && PlainText.Clean(typed) is { Length: > 0 } clean ? clean : null;
        var answer = valueOf(MissingVerbs.Serious);
        return answer == ChoiceField.Yes || (words is not null && answer != ChoiceField.No) ? new(true, words) : SeriousIssue.No;
    }
}
