using System.Globalization;

namespace PanelAssistant.Domain.Forums;

/// <summary>The terms as plain text that a clerk can lay beside the document and approve, line by line.</summary>
public static class TermsTable
{
    public static string Render(TermsOfReference terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var page = new TextTable();
        page.Row("Forum", $"{terms.Name} ({terms.ShortName}), id {terms.Forum}");
        page.Row("Version", terms.Version);
        page.Row("Approved", terms.Approved is { } approved ? MonthInWords(approved) : "the document is not dated");
        page.Row("Renewal due", terms.RenewalDue is { } due ? MonthInWords(due) : "WARNING: no renewal date set");
        Members(page, terms);
        Rules(page, terms);
        Clauses(page, terms);
        return page.ToString();
    }

    private static void Members(TextTable page, TermsOfReference terms)
    {
        page.Heading("Agencies");
        foreach (var agency in terms.Agencies)
        {
            page.Row(agency.Id.Value, $"{agency.Name}: {Powers(agency)}");
        }
        page.Heading($"Members: {terms.ListedSeats.Count()} seats");
        Seats(page, terms, terms.ListedSeats);
        page.Heading("Stated beside the members");
        Seats(page, terms, terms.Seats.Where(seat => !seat.Listed));
    }

    private static void Rules(TextTable page, TermsOfReference terms)
    {
        page.Heading("Rules that count");
        page.Row("Chair", terms.Chair.Seat.Value);
        page.Row("Deputy", terms.Chair.Deputy?.Value ?? "WARNING: none");
        page.Row("Meets", $"every {terms.Cadence.EveryDays} days");
        var counted = terms.Cadence.PapersCountedIn is DayCount.WorkingDays ? "working day" : "calendar day";
        page.Row("Papers", $"{Count(terms.Cadence.PapersDaysBefore, counted)} before");
        page.Row("Quorum", $"{terms.Decisions.PartnersForQuorum} of {terms.Partners.Count()} safeguarding partners");
        page.Row("Tie on adding a flag", InWords(terms.Decisions.OnTieAdding));
        page.Row("Tie on removing a flag", InWords(terms.Decisions.OnTieRemoving));
        page.Row("Rule printed on votes", terms.Decisions.Clause);
        Nudges(page, "Actions", terms.ActionNudges);
        Nudges(page, "Flag confirmations", terms.ConfirmationNudges);
        page.Row("Front door", $"{terms.FrontDoor.Name}, replies within {Count(terms.FrontDoor.ReplyWorkingDays, "working day")}");
        page.Row("A referrer is told", terms.FrontDoor.Reply);
        page.Row("Areas", string.Join(", ", terms.Areas));
    }

    private static void Clauses(TextTable page, TermsOfReference terms)
    {
        page.Heading("What the document says");
        foreach (var clause in terms.Clauses.Where(clause => !clause.Silent))
        {
            page.Row(clause.Id, $"{clause.Rule} [{clause.Source}]");
        }
        page.Heading("What the document leaves open, and the default that holds until the group decides");
        foreach (var clause in terms.Clauses.Where(clause => clause.Silent))
        {
            var point = clause.OpenPoint is null ? "" : $" [{clause.OpenPoint}]";
            page.Row(clause.Id, $"Not said: {clause.NotSaid}{point}");
            page.Row("", $"Default: {clause.Rule}");
        }
    }

    private static void Seats(TextTable page, TermsOfReference terms, IEnumerable<Seat> seats)
    {
        foreach (var seat in seats)
        {
            page.Row(seat.Id.Value, $"{seat.Title} ({terms.Agency(seat.Agency).Name})");
        }
    }

    private static void Nudges(TextTable page, string what, NudgeSchedule nudges)
    {
        page.Row(what, $"due after {Count(nudges.DueAfterDays, "day")} unless a date is set");
        page.Row("", $"owner reminded, in days from due: {string.Join(", ", nudges.Owner)}");
        page.Row("", $"chair told, in days from due: {string.Join(", ", nudges.Chair)}");
    }

    private static string Powers(Agency agency) => string.Join(", ",
        agency.Partner ? "safeguarding partner" : "not a safeguarding partner",
        agency.Votes ? "one vote" : "no vote",
        agency.Flags ? "confirms flags" : "keeps no flags");

    private static string InWords(TieOutcome outcome) => outcome is TieOutcome.FlagStays ? "the flag stays" : "not carried";

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private static string MonthInWords(string month) =>
        DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
