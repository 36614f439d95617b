using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>The one place that says how a forum counts missing episodes.</summary>
internal static class MissingRules
{
    /// <summary>As the Oxfordshire Panel counts (criteria; ), and the hours of the statutory guidance.</summary>
    private static readonly MissingRule Usual = new(Episodes: 3, WindowDays: 90, OverHours: 24, SeriousIssueQualifies: true, ReturnInterviewHours: 72);

    public static MissingRule Of(TermsOfReference terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return Usual;
    }
}
