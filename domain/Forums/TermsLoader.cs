using System.Globalization;

namespace PanelAssistant.Domain.Forums;

/// <summary>Reads one forum's file strictly: nothing unknown is skipped and nothing missing is made up.</summary>
internal static class TermsLoader
{
    /// <summary>The forums that the file describes: one, or one for each sitting.</summary>
    /// <exception cref="TermsException">The file is not what terms of reference must be; the message says where.</exception>
    public static IEnumerable<TermsOfReference> Read(StrictValue file, PartnershipProfile profile, Destinations destinations)
    {
        var root = file.Fields(
            "forum", "name", "shortName", "version", "approved", "renewalDue", "kind", "people", "areas", "sittings", "agencies",
            "seats", "chair", "cadence", "decisions", "actionNudges", "confirmationNudges", "admission", "missing", "clocks",
            "noNames", "notAReferral", "personOfInterest", "childPapers", "standingItems", "minutesTo", "uploadTo?", "intelligence?", "reportsTo", "apologies?", "invitations?", "challenges?", "registers?", "targets?", "plans?", "qualitySample?", "actionTags?", "seniorManagers?", "updates?", "acknowledgeMinutes?",
            "closing?", "tacticalResponses?", "closeChecklist?", "champions?", "passOn?", "smallNumbers?", "clauses");
        var clauses = ClauseReading.OfForum(root["clauses"], profile);
        var agencies = SeatReading.Agencies(root["agencies"]);
        var seats = SeatReading.Seats(root["seats"], agencies, root["agencies"], destinations);
        var (missing, missingClauses, missingLinks) = ChildReading.Missing(root["missing"], clauses);
        var terms = new TermsOfReference
        {
            Forum = new(root["forum"].Id()),
            Family = root["forum"].Id(),
            Profile = profile,
            Name = root["name"].Text(),
            ShortName = root["shortName"].Text(),
            Version = Month(root["version"]),
            Approved = root["approved"].OrNull(Month),
            RenewalDue = root["renewalDue"].OrNull(Month),
            Kind = (ForumKind)root["kind"].Choice("operational", "strategic"),
            People = (PeopleCovered)root["people"].Choice("children", "children-and-adults"),
            Areas = [],
            Agencies = agencies,
            Seats = seats,
            Chair = ChairReading.Chair(root["chair"], seats, agencies, clauses),
            Cadence = CadenceReading.Cadence(root["cadence"]),
            Decisions = RuleReading.Decisions(root["decisions"], agencies, clauses),
            ActionNudges = RuleReading.Nudges(root["actionNudges"]),
            ConfirmationNudges = RuleReading.Nudges(root["confirmationNudges"]),
            Admission = ChildReading.Admission(root["admission"], clauses),
            Missing = missing,
            MissingClauses = missingClauses,
            MissingLinks = missingLinks,
            Clocks = ChildReading.Clocks(root["clocks"], clauses),
            NoNames = root["noNames"].OrNull(value => ChildReading.NoNames(value, clauses)),
            NotAReferral = root["notAReferral"].OrNull(value => ChildReading.Notice(value, clauses)),
            PersonOfInterest = root["personOfInterest"].OrNull(value => ChildReading.PersonOfInterest(value, seats, clauses)),
            ChildPapers = ChildReading.Papers(root["childPapers"], seats, clauses),
            StandingItems = LineReading.StandingItems(root["standingItems"], agencies, clauses),
            MinutesTo = LineReading.Minutes(root["minutesTo"], clauses, destinations),
            UploadTo = root.TryGetValue("uploadTo", out var uploads) ? LineReading.Uploads(uploads, agencies, clauses) : [],
            Intelligence = root.TryGetValue("intelligence", out var intelligence) ? LineReading.Intelligence(intelligence, seats, clauses) : null,
            ReportsTo = LineReading.Reports(root["reportsTo"], clauses, profile.Bodies, destinations),
            Apologies = root.TryGetValue("apologies", out var apologies) ? LineReading.Apologies(apologies, seats, clauses) : null,
            Invitations = root.TryGetValue("invitations", out var invitations) ? LineReading.Invitations(invitations, clauses) : [],
            SeniorManagers = root.TryGetValue("seniorManagers", out var managers) ? LineReading.SeniorManagers(managers, clauses) : null,
            Challenges = root.TryGetValue("challenges", out var challenges) ? LineReading.Challenges(challenges, clauses, destinations) : null,
            Registers = root.TryGetValue("registers", out var registers) ? RegisterReading.Registers(registers, clauses) : [],
            ActionTags = root.TryGetValue("actionTags", out var tags) ? RegisterReading.Tags(tags, clauses) : [],
            Targets = root.TryGetValue("targets", out var targets) ? RegisterReading.Targets(targets, seats, clauses) : null,
            Quality = root.TryGetValue("qualitySample", out var quality) ? LineReading.Quality(quality, clauses, destinations) : null,
            Plans = root.TryGetValue("plans", out var plans) ? clauses.Cited(plans) : null,
            Updates = root.TryGetValue("updates", out var updates) ? LineReading.Updates(updates, clauses) : null,
            AcknowledgeWithin = root.TryGetValue("acknowledgeMinutes", out var minutes) ? TimeSpan.FromMinutes(minutes.Whole(1, 120)) : TermsOfReference.UsualAcknowledgeWithin,
            Closing = root.TryGetValue("closing", out var closing) ? ClosingReading.Closing(closing, clauses) : ClosingRule.Nothing,
            Tactical = root.TryGetValue("tacticalResponses", out var tactical) ? ClosingReading.Tactical(tactical, agencies, clauses) : null,
            CloseChecklist = root.TryGetValue("closeChecklist", out var checklist) ? ClosingReading.Checklist(checklist, clauses) : null,
            Champions = root.TryGetValue("champions", out var champions) ? clauses.Cited(champions) : null,
            PassOn = root.TryGetValue("passOn", out var passOn) ? clauses.Cited(passOn) : null,
            SmallNumbers = root.TryGetValue("smallNumbers", out var small) ? LineReading.SmallNumbers(small, clauses) : null,
            Clauses = clauses.All,
        };
        NoChildrenWhenStrategic(terms, root);
        return SittingReading.Sittings(root, terms);
    }

    /// <summary>Ids are read by people and stand in stored records: lower case, digits, single hyphens.</summary>
    internal static string Id(this StrictValue value)
    {
        var id = value.Text();
        var plain = id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
        return plain && !id.StartsWith('-') && !id.EndsWith('-') && !id.Contains("--", StringComparison.Ordinal)
            ? id
            : throw value.Refuse("An id has lower-case letters, digits and single hyphens only, such as \"local-authority\".");
    }

    // Versions sort by their text, so the newest of two is found without a rule of its own.
    internal static string Month(StrictValue value) =>
        DateOnly.TryParseExact(value.Text(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? value.Text()
            : throw value.Refuse("This must be a month such as \"2019-06\".");

    /// <summary>A strategic group sees figures (Halton CSSG, section 3), so a rule about a child would open what must stay shut.</summary>
    private static void NoChildrenWhenStrategic(TermsOfReference terms, IReadOnlyDictionary<string, StrictValue> root)
    {
        var told = terms switch
        {
            { Kind: ForumKind.Operational } => null,
            { Admission.Count: > 0 } => "admission",
            { Missing: { } } => "missing",
            { Clocks.Count: > 0 } => "clocks",
            { NoNames: { } } => "noNames",
            { PersonOfInterest: { } } => "personOfInterest",
            { ChildPapers.Count: > 0 } => "childPapers",
            { Closing.Parts.Count: > 0 } => "closing",
            { Tactical: { } } => "tacticalResponses",
            _ => null,
        };
        if (told is { })
        {
            throw root[told].Refuse("A strategic forum takes no children: leave this empty.");
        }
    }
}
