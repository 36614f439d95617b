using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>Turns the answers of an addition into the command that decides about it.</summary>
public static class AdditionReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>.</param>
    /// <param name="shown">Numbers of the questions that the form showed.</param>
    public static AddToReferral Of(FormAnswers answers, ReferralReference referral, PersonId by, string draft, IReadOnlyList<int> shown) => new(referral, by)
    {
        Draft = draft,
        FormVersion = AdditionForm.Version,
        Danger = DangerReading.Of(answers, answers[DangerPages.Question] == ChoiceField.Yes),
        Text = answers[AdditionForm.Text],
        Corrects = [.. answers.Choices(AdditionForm.Wrong).Select(Part)],
        RightName = answers.Has(AdditionForm.RightName) ? answers[AdditionForm.RightName] : null,
        RightBirthDate = DayText.TryParse(answers[AdditionForm.RightBorn], out var born) ? born : null,
        Shown = shown,
    };

    private static CorrectedPart Part(string code) => code switch
    {
        AdditionForm.WrongName => CorrectedPart.Name,
        AdditionForm.WrongBirthDate => CorrectedPart.BirthDate,
        _ => CorrectedPart.Other,
    };
}
