using System.Globalization;
using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

/// <summary>A group's terms of reference in short: who sits, how often it meets, which rules hold and where they come from.</summary>
public static class AboutCard
{
    public static PersonalCard Render(TermsOfReference terms, Language words)
    {
        var title = words["About {0}", terms.ShortName];
        List<Element> body =
        [
            Text.Title(title),
            Text.Of(terms.Name),
            new Facts(
            [
                new(words["Approved"], Month(terms.Approved, words) ?? words["not dated"]),
                new(words["Renewal"], Month(terms.RenewalDue, words) ?? words["no renewal date set"]),
                new(words["Meets"], Meets(terms.Cadence.Every, words)),
                new(words["Papers"], words["{0} days before", terms.Cadence.PapersDaysBefore]),
                new(words["Seats"], terms.Seats.Count(seat => seat.Listed).ToString()),
                new(words["Agencies with a vote"], string.Join(", ", terms.Agencies.Where(agency => agency.Votes).Select(agency => agency.Name))),
            ]),
            Text.Section(words["Rules in use"]),
        ];
        foreach (var clause in terms.Clauses)
        {
            body.Add(Text.Of(clause.Rule) with { Spacing = "Small" });
            body.Add(Text.Note(clause.Silent
                ? words["Not said in the document: {0} This default holds.", clause.NotSaid ?? ""]
                : words["Source: {0}", clause.Source]) with
            { Spacing = "None" });
        }
        return new() { Summary = title, Body = body };
    }

    private static string Meets(Rhythm rhythm, Language words) => rhythm switch
    {
        Rhythm.EveryDays every => words["every {0} days", every.Days],
        Rhythm.EveryMonths { Months: 1 } => words["every month"],
        Rhythm.EveryMonths every => words["every {0} months", every.Months],
        _ => throw new ArgumentOutOfRangeException(nameof(rhythm)),
    };

    /// <summary>The documents date themselves by month: 2019-06 reads as June 2019.</summary>
    private static string? Month(string? month, Language words) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? Dates.OfMonth(first, words) : month;
}
