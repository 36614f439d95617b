using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.NoNames;
using PanelAssistant.Domain.Referrals;

namespace PanelAssistant.Cards.Referrals;

/// <summary>Turns the answers of a referral into the command that decides about it.</summary>
public static class ReferralReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>. What is missing is left empty; the decision refuses it.</param>
    public static SubmitReferral Of(FormAnswers answers, TermsOfReference terms, PersonId by, string draft) => new()
    {
        By = by,
        Draft = draft,
        FormVersion = ReferralForm.Version,
        Danger = DangerReading.Of(answers, answers[DangerPages.Question] == ChoiceField.Yes),
        FirstName = answers["first"],
        LastName = answers["last"],
        Born = answers["born"],
        VeryYoungConfirmed = answers["young"] == ChoiceField.Yes,
        Area = TextCode.Read(terms.Profile.Areas, answers["area"]) ?? "",
        Agency = new AgencyId(answers["agency"]),
        OtherAgency = Text(answers["otherAgency"]),
        Exploitation = [.. answers.Choices("types").Select(ExploitationTypes.Read).OfType<ExploitationType>()],
        OtherExploitation = answers.Choices("types").Contains(ExploitationTypes.OtherCode) ? Text(answers["other"]) : null,
        Overlap = [.. (terms.FrontDoor.Overlap?.Types ?? []).Where(type => answers.Choices("overlap").Contains(TextCode.Of(type)))],
        Concern = answers["concern"],
        OpenToSocialCare = Known(answers["open"]),
        SiblingsOpen = Known(answers["siblings"]),
        LeadProfessional = Text(answers["lead"]),
        PlacedByAnother = Known(answers["placed"]),
        PlacedBy = Text(answers["placedBy"]),
        AllocatedSocialWorker = Text(answers["socialWorker"]),
        Parents = Parents(answers),
    };

    /// <summary>What an item without a name already says, so that nobody types it again.</summary>
    public static FormAnswers Known(NoNamesItem item, TermsOfReference terms)
    {
        var answers = FormAnswers.None
            .With("types", string.Join(',', item.Exploitation.Select(type => type.Code())))
            .With("concern", item.Concern.Value)
            .With("agency", item.ByAgency.Value);
        if (item.OtherExploitation is { } other)
        {
            answers = answers.With("other", other.Value);
        }
        return terms.Profile.Areas.Contains(item.Area) ? answers.With("area", TextCode.Of(item.Area)) : answers;
    }

    private static ParentsTold? Parents(FormAnswers answers) => answers["parents"] switch
    {
        ReferralForm.Informed when DayText.TryParse(answers["toldOn"], out var on) =>
            new ParentsTold.Informed(answers["toldWho"], on, answers["toldHow"], answers["toldEvidence"]),
        ReferralForm.NotAble => new ParentsTold.NotAble(answers["notAbleWhy"]),
        ReferralForm.NotSafe => new ParentsTold.NotSafe(answers["notSafeWhy"]),
        _ => null,
    };

    // Anything but a clear yes or no is not known: it is never read as no.
    private static Known Known(string answer) => answer switch
    {
        ChoiceField.Yes => Domain.Cases.Known.Yes,
        ChoiceField.No => Domain.Cases.Known.No,
        _ => Domain.Cases.Known.NotKnown,
    };

    private static string? Text(string answer) => answer.Length == 0 ? null : answer;
}
