using PanelAssistant.Cards.Elements;
using PanelAssistant.Cards.Words;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Cards.Forums;

/// <summary>The group at a glance.</summary>
internal static class AboutFacts
{
    public static IReadOnlyList<Fact> Of(AboutView view, Language words)
    {
        var (terms, today) = (view.Terms, view.Today);
        List<Fact> facts =
        [
            new(words["Version"], RenewalWords.Month(terms.Version, words)),
            new(words["Approved"], terms.Approved is { } approved ? RenewalWords.Month(approved, words) : words["not dated"]),
            new(words["Renewal"], terms.RenewalDue is { } due ? RenewalWords.Month(due, words) : words["no renewal date set"]),
            new(words["What it sees"], terms.Kind is ForumKind.Strategic ? words["figures and themes, no child by name"] : words["children, by name to its members"]),
            new(words["Areas"], string.Join(", ", terms.Areas)),
            new(words["Chair"], terms.Seat(terms.Chair.Seat).Title),
        ];
        Office(terms.Chair.CoChair, words["Co-chair"]);
        Office(terms.Chair.Deputy, words["Deputy"]);
        if (terms.Chair.Rotation is { } rotation)
        {
            facts.Add(new(words["The chair passes on"], Passes(terms, rotation, today, words)));
        }
        facts.Add(new(words["Meets"], RhythmSentence.Of(terms.Cadence.Every, words)));
        facts.Add(new(words["Papers"], terms.Cadence.PapersCountedIn is DayCount.WorkingDays
            ? words["{0} working days before", terms.Cadence.PapersDaysBefore]
            : words["{0} days before", terms.Cadence.PapersDaysBefore]));
        if (terms.Cadence.ScreeningDaysBefore is { } days)
        {
            facts.Add(new(words["Screening tools"], words["{0} days before", days]));
        }
        facts.Add(new(words["Seats"], $"{terms.ListedSeats.Count()}"));
        facts.Add(new(words["Agencies with a vote"], string.Join(", ", terms.Agencies.Where(agency => agency.Votes).Select(agency => agency.Name))));
        facts.Add(new(words["Reports to"], terms.ReportsTo.Count == 0 ? words["nobody"] : string.Join(", ", terms.ReportsTo.Select(line => NameOf(line.To)).Distinct())));
        return facts;

        void Office(SeatId? seat, string title)
        {
            if (seat is { } held)
            {
                facts.Add(new(title, terms.Seat(held).Title));
            }
        }

        string NameOf(string id) =>
            terms.Profile.Bodies.FirstOrDefault(body => body.Id == id)?.Name ?? view.Forums.FirstOrDefault(other => other.Family == id)?.Name ?? id;
    }

    private static string Passes(TermsOfReference terms, ChairRotation rotation, DateOnly today, Language words)
    {
        var every = words["every {0} months", rotation.EveryMonths];
        return rotation.TurnOn(today) is { } turn
            ? $"{every}. {words["Now it is {0}; from {1} it is {2}.", terms.Agency(turn.Agency).Name, Dates.Of(turn.Until, words), terms.Agency(turn.Next).Name]}"
            : $"{every}. {words["The first turn has no date yet."]}";
    }
}
