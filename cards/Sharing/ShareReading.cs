using PanelAssistant.Cards.Forms;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Sharing;

namespace PanelAssistant.Cards.Sharing;

/// <summary>Turns the answers about a share into what the decision takes. What is missing is left out; the decision refuses it.</summary>
public static class ShareReading
{
    /// <param name="answers">From <see cref="FormCheck.Whole"/>.</param>
    public static ShareSaid Of(FormAnswers answers) => new()
    {
        Kind = ShareKinds.Read(answers[ShareForm.Kind]),
        Outline = answers[ShareForm.Outline],
        With = With(answers[ShareForm.With], answers.Has(ShareForm.Role) ? answers[ShareForm.Role] : null),
        Purpose = answers[ShareForm.Purpose],
        Basis = LegalBases.Find(answers[ShareForm.Basis]),
        Proportion = answers[ShareForm.Proportion],
    };

    private static Recipient? With(string code, string? role) =>
        code.StartsWith(ShareForm.AgencyCode, StringComparison.Ordinal) ? new(new AgencyId(code[ShareForm.AgencyCode.Length..]), null, role)
        : code.StartsWith(ShareForm.ForumCode, StringComparison.Ordinal) ? new(null, new ForumId(code[ShareForm.ForumCode.Length..]), role)
        : code == ShareForm.Another ? new(null, null, role)
        : null;
}
