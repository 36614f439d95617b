using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;

namespace PanelAssistant.Cards.NoNames;

/// <summary>Turns the answers about a child without a name into the command that decides about it.</summary>
public static class NoNamesReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>. What is missing is left empty; the decision refuses it.</param>
    public static SubmitNoNames Of(FormAnswers answers, IReadOnlyList<TermsOfReference> forums, PersonId by, string draft) => new()
    {
        By = by,
        Draft = draft,
        FormVersion = NoNamesForm.Version,
        Danger = DangerReading.Of(answers, answers[DangerPages.Question] == ChoiceField.Yes),
        Age = AgeBands.Read(answers["age"]),
        Area = TextCode.Read(NoNamesForm.Areas(forums), answers["area"]) ?? "",
        Agency = new AgencyId(answers["agency"]),
        Exploitation = [.. answers.Choices("types").Select(ExploitationTypes.Read).OfType<ExploitationType>()],
        OtherExploitation = answers.Has("other") ? answers["other"] : null,
        Concern = answers["concern"],
        TellingIsUnsafe = answers["parents"] == NoNamesForm.NotSafe,
        WhyNotTold = answers["why"],
    };
}
