using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.PersonsOfInterest;
using PanelAssistant.Domain.Screenings;

namespace PanelAssistant.Cards.PersonsOfInterest;

/// <summary>Turns the answers about a person of interest into the command that decides about it.</summary>
public static class PersonReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>. What is missing is left empty; the decision refuses it.</param>
    public static ReferPerson Of(FormAnswers answers, PersonId by, string draft) => new()
    {
        By = by,
        Draft = draft,
        FormVersion = PersonForm.Version,
        Danger = DangerReading.Of(answers, answers[DangerPages.Question] == ChoiceField.Yes),
        Who = answers["who"],
        Why = answers["why"],
        Child = CaseReference.TryParse(answers["child"], out var child) ? child : null,
        Place = answers.Has("place") ? answers["place"] : null,
        Grading = new(answers["source"], answers["information"]),
        Basis = answers["basis"] switch
        {
            PersonForm.Evidence => Basis.Evidence,
            PersonForm.Concern => Basis.ProfessionalConcern,
            _ => null,
        },
        Agency = new AgencyId(answers["agency"]),
    };
}
