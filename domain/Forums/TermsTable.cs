using System.Globalization;
using PanelAssistant.Domain.Records;

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
        page.Row("Kind", terms.Kind is ForumKind.Strategic ? "strategic: figures and themes, no child by name" : "operational");
        page.Row("People", terms.People is PeopleCovered.ChildrenAndAdults ? "children and adults; an adult from the 18th birthday" : "children");
        page.Row("Areas", string.Join(", ", terms.Areas));
        Members(page, terms);
        ForumTable.Rules(page, terms);
        ForumTable.Children(page, terms);
        ForumTable.Lines(page, terms);
        Clauses(page, terms.Clauses);
        return page.ToString();
    }

    /// <summary>What the partnership's forums share.</summary>
    public static string Render(PartnershipProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var page = new TextTable();
        page.Row("Partnership", $"{profile.Name}, id {profile.Id}");
        page.Row("Areas", string.Join(", ", profile.Areas));
        foreach (var name in profile.AreaMap)
        {
            page.Row("", $"{name.Called} means {name.Area}");
        }
        FrontDoorTable.Rows(page, profile.FrontDoor);
        page.Heading("Bodies that hear from the groups");
        foreach (var body in profile.Bodies)
        {
            page.Row(body.Id, body.EveryMonths is { } months ? $"{body.Name}, meets every {months} months" : $"{body.Name}, meeting dates not known");
        }
        page.Heading("How long records are kept");
        foreach (var rule in profile.Retention)
        {
            page.Row(InWords(rule.Class), $"{Count(rule.Years, "year")} from {(rule.From is RetentionStart.Birth ? "birth" : "closure")} [{rule.Clause}]");
        }
        page.Heading("Sharing information about a child");
        page.Row("Recorded", $"what, with whom, purpose, legal basis, why proportionate{Cited(profile.Sharing.Clause)}");
        page.Row("Shared at once", $"written up by who shared; reminded each working day, the chair told after {Count(profile.Sharing.ChairAfter, "working day")} and every {profile.Sharing.ChairEvery} after that{Cited(profile.Sharing.LaterClause)}");
        Clauses(page, profile.Clauses);
        page.Heading("Words");
        foreach (var term in profile.Glossary.Terms)
        {
            page.Row(term.Term, term.LongForm is { } words ? $"{words}. {term.Meaning}" : term.Meaning);
        }
        return page.ToString();
    }

    private static string InWords(RecordClass kind) => kind switch
    {
        RecordClass.LookedAfter => "A child who was looked after",
        RecordClass.AtRisk => "A child who came to a group",
        RecordClass.Referred => "A child who was only referred",
        RecordClass.Minutes => "Minutes",
        RecordClass.PersonOfInterest => "A person of interest",
        _ => "An item without a name",
    };

    private static void Members(TextTable page, TermsOfReference terms)
    {
        page.Heading("Agencies");
        foreach (var agency in terms.Agencies)
        {
            page.Row(agency.Id.Value, $"{agency.Name}: {Powers(agency)}");
        }
        page.Heading($"Members: {terms.ListedSeats.Count()} seats");
        Seats(page, terms, terms.ListedSeats);
        var beside = terms.Seats.Where(seat => !seat.Listed).ToList();
        if (beside.Count > 0)
        {
            page.Heading("Stated beside the members");
            Seats(page, terms, beside);
        }
    }

    private static void Clauses(TextTable page, IReadOnlyList<Clause> clauses)
    {
        page.Heading("What the document says");
        foreach (var clause in clauses.Where(clause => !clause.Silent))
        {
            page.Row(clause.Id, $"{clause.Rule} [{clause.Source}]");
        }
        page.Heading("What the document leaves open, and the default that holds until the group decides");
        foreach (var clause in clauses.Where(clause => clause.Silent))
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
            if (seat.OrElse is { } other)
            {
                page.Row("", $"or as named alternate: {other}");
            }
            if (seat.SeesOwnReferralsOnly)
            {
                page.Row("", "sees only children whom they referred");
            }
            if (seat.ChairsOf.Count > 0)
            {
                page.Row("", $"held by office, by the chairs of: {string.Join(", ", seat.ChairsOf)}");
            }
        }
    }

    private static string Powers(Agency agency) => string.Join(", ",
        agency.Partner ? "safeguarding partner" : "not a safeguarding partner",
        agency.Votes ? "one vote" : "no vote",
        agency.Flags ? "confirms flags" : "keeps no flags");

    private static string Cited(string? clause) => clause is null ? " (the usual rule: the file has none)" : $" [{clause}]";

    internal static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    internal static string MonthInWords(string month) =>
        DateOnly.ParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture).ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}
