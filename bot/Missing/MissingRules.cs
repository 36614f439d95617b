using PanelAssistant.Bot.Turns;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Bot.Missing;

/// <summary>The one place that says how a forum counts missing episodes.</summary>
internal static class MissingRules
{
    /// <summary>As the Oxfordshire Panel counts (criteria; ), and the hours of the statutory guidance.</summary>
    private static readonly MissingRule Usual = new(Episodes: 3, WindowDays: 90, OverHours: 24, SeriousIssueQualifies: true, ReturnInterviewHours: 72);

    /// <summary>The forum's own rule; in a forum without one, the rule of the forum that counts for its partnership.</summary>
    public static MissingRule Of(Partnership partnership, TermsOfReference terms) =>
        terms.Missing ?? partnership.Forums.FirstOrDefault(other => other.Missing is not null)?.Missing ?? Usual;
}
