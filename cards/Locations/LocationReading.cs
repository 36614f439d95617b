using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Locations;

namespace PanelAssistant.Cards.Locations;

/// <summary>Turns the answers about a place into the command that decides about it.</summary>
public static class LocationReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>. What is missing is left empty; the decision refuses it.</param>
    public static ReferLocation Of(FormAnswers answers, TermsOfReference terms, PersonId by, string draft)
    {
        LocationKind? kind = answers["kind"] switch
        {
            LocationForm.Physical => LocationKind.Physical,
            LocationForm.Online => LocationKind.Online,
            _ => null,
        };
        return new()
        {
            By = by,
            Draft = draft,
            FormVersion = LocationForm.Version,
            Danger = DangerReading.Of(answers, answers[DangerPages.Question] == ChoiceField.Yes),
            Kind = kind,
            Name = answers[kind is LocationKind.Online ? "online" : "ground"],
            Area = TextCode.Read(terms.Areas, answers["area"]),
            Postcode = answers.Has("postcode") ? answers["postcode"] : null,
            Themes = answers.Choices("themes"),
            Why = answers["why"],
            Child = CaseReference.TryParse(answers["child"], out var child) ? child : null,
            Agency = new AgencyId(answers["agency"]),
        };
    }
}
