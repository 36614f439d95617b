using System.Globalization;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

/// <summary>Whether a group's terms of reference are past their renewal, as people are told.</summary>
public static class RenewalWords
{
    /// <summary>What is not in order; nothing when a renewal is set and has not passed.</summary>
    public static string? Warning(TermsOfReference terms, DateOnly today, Language words) => terms.RenewalOn(today) switch
    {
        Renewal.Overdue => words["Renewal of these terms is overdue since {0}.", Month(terms.RenewalDue!, words)],
        Renewal.NoDateSet => words["No renewal date is set for these terms."],
        _ => null,
    };

    /// <summary>The documents date themselves by month: 2019-06 reads as June 2019.</summary>
    public static string Month(string month, Language words) =>
        Dates.OfMonth(DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture), words);
}
