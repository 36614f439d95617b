using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;

namespace PanelAssistant.Cards.Cases;

/// <summary>Turns the answers of a correction into the command that decides about it.</summary>
public static class CorrectionReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>: only those of pages that are shown.</param>
    /// <param name="seen">How many corrections the record had when the form was begun.</param>
    public static CorrectChild Of(FormAnswers answers, CaseReference child, PersonId by, string draft, int seen) => new(child, by)
    {
        Draft = draft,
        FirstName = answers[CorrectionForm.FirstName],
        LastName = answers[CorrectionForm.LastName],
        Born = DayText.TryParse(answers[CorrectionForm.Born], out var born) ? born : null,
        Why = answers[CorrectionForm.Why],
        AgeConfirmed = answers[CorrectionForm.Sure + "young"] == ChoiceField.Yes || answers[CorrectionForm.Sure + "adult"] == ChoiceField.Yes,
        Seen = seen,
    };

    /// <summary>What the form opens with.</summary>
    public static FormAnswers Answers(Child child) => FormAnswers.None
        .With(CorrectionForm.FirstName, child.FirstName)
        .With(CorrectionForm.LastName, child.LastName)
        .With(CorrectionForm.Born, $"{child.Born.Day:yyyy-MM-dd}");

    /// <summary>
    /// The same with what somebody said is right. They wrote the name in one piece: the last word is taken for the last name,
    /// and whoever corrects the record sees it before it is sent. A single word is the first name.
    /// </summary>
    public static FormAnswers Answers(Child child, string? name, DateOnly? born, string why)
    {
        var answers = Answers(child).With(CorrectionForm.Why, why);
        if (born is { } day)
        {
            answers = answers.With(CorrectionForm.Born, $"{day:yyyy-MM-dd}");
        }
        if (name?.Trim() is not { Length: > 0 } said)
        {
            return answers;
        }
        var at = said.LastIndexOf(' ');
        return at < 0
            ? answers.With(CorrectionForm.FirstName, Fitting(said))
            : answers.With(CorrectionForm.FirstName, Fitting(said[..at].TrimEnd())).With(CorrectionForm.LastName, Fitting(said[(at + 1)..]));
    }

    private static string Fitting(string part) => part.Length <= Child.MostNameCharacters ? part : "";
}
