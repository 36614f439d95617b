using System.Globalization;
using PanelAssistant.Domain.Missing;

namespace PanelAssistant.Domain.Forums;

/// <summary>
/// The rules of one forum, as data. Loaded from JSON, dated and cited; no code outside the loader may branch on a
/// forum's name. Everything a rule needs is here or in <see cref="Clauses"/>.
/// </summary>
public sealed record TermsOfReference
{
    public required ForumId Forum { get; init; }

    /// <summary>The document that describes the forum, and with it those of other areas: <c>panel</c> for each of three panels.</summary>
    public required string Family { get; init; }

    /// <summary>What it shares with the partnership's other forums.</summary>
    public required PartnershipProfile Profile { get; init; }

    public required ForumKind Kind { get; init; }

    public required PeopleCovered People { get; init; }

    public required string Name { get; init; }

    public required string ShortName { get; init; }

    /// <summary>The version a vote keeps for ever, for example <c>2019-06</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Month of approval as the document prints it, or nothing when it is not dated.</summary>
    public string? Approved { get; init; }

    public string? RenewalDue { get; init; }

    public required IReadOnlyList<Agency> Agencies { get; init; }

    public required IReadOnlyList<Seat> Seats { get; init; }

    public required ChairRule Chair { get; init; }

    public required Cadence Cadence { get; init; }

    public required DecisionRule Decisions { get; init; }

    public required NudgeSchedule ActionNudges { get; init; }

    public required NudgeSchedule ConfirmationNudges { get; init; }

    /// <summary>Areas it covers: all of the partnership's or some.</summary>
    public required IReadOnlyList<string> Areas { get; init; }

    /// <summary>Grounds on which it takes a child; a strategic forum takes none.</summary>
    public required IReadOnlyList<AdmissionGround> Admission { get; init; }

    public required MissingRule? Missing { get; init; }

    /// <summary>The clauses on which the missing rule rests.</summary>
    public required IReadOnlyList<string> MissingClauses { get; init; }

    public required IReadOnlyList<RiskClock> Clocks { get; init; }

    public required NoNamesRule? NoNames { get; init; }

    /// <summary>Says that what is discussed here is no referral to social care.</summary>
    public required FixedNotice? NotAReferral { get; init; }

    public required PersonOfInterestRule? PersonOfInterest { get; init; }

    public required IReadOnlyList<StandingItem> StandingItems { get; init; }

    public required IReadOnlyList<MinutesLine> MinutesTo { get; init; }

    public required IReadOnlyList<ReportingLine> ReportsTo { get; init; }

    /// <summary>The document's own, and after them those of the partnership.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    public FrontDoor FrontDoor => Profile.FrontDoor;

    /// <summary>The seats that the document lists as members: without a chair or deputy that it names apart from them.</summary>
    public IEnumerable<Seat> ListedSeats => Seats.Where(seat => seat.Listed);

    public IEnumerable<Agency> Partners => Agencies.Where(agency => agency.Partner);

    /// <summary>What the day makes of the renewal month: it is overdue once the whole month has passed.</summary>
    public Renewal RenewalOn(DateOnly day) => RenewalDue is null
        ? Renewal.NoDateSet
        : string.CompareOrdinal(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), RenewalDue) > 0 ? Renewal.Overdue : Renewal.Set;

    public Agency Agency(AgencyId id) => Agencies.First(agency => agency.Id == id);

    public Seat Seat(SeatId id) => Seats.First(seat => seat.Id == id);

    public AgencyId AgencyOf(SeatId seat) => Seat(seat).Agency;

    public Clause Clause(string id) => Clauses.First(clause => clause.Id == id);
}

public enum ForumKind
{
    /// <summary>Discusses children by name.</summary>
    Operational,

    /// <summary>Sees figures, not children.</summary>
    Strategic,
}

public enum PeopleCovered
{
    Children,

    /// <summary>Someone who turns 18 stays, and counts as an adult from that day (Cheshire East, objective).</summary>
    ChildrenAndAdults,
}

public enum Renewal
{
    NoDateSet,
    Set,
    Overdue,
}

/// <param name="Partner">One of the three safeguarding partners: local authority, police, health.</param>
/// <param name="Votes">Whether the agency has a vote.</param>
/// <param name="Flags">Whether the agency keeps a system that carries a flag, and so owes a confirmation.</param>
public sealed record Agency(AgencyId Id, string Name, bool Partner, bool Votes, bool Flags);

public sealed record Seat(SeatId Id, string Title, AgencyId Agency)
{
    /// <summary>
    /// False for an office that the document states beside its list of members, as Halton CSOG, section 2, does with
    /// chair and deputy.
    /// </summary>
    public bool Listed { get; init; } = true;

    /// <summary>Whom the document itself names to come instead, such as "or delegate".</summary>
    public string? OrElse { get; init; }

    /// <summary>Families of forums whose chairs sit here by their office: nobody is given this seat.</summary>
    public IReadOnlyList<string> ChairsOf { get; init; } = [];
}

/// <summary>How a decision is made. The documents are silent on voting, so each value cites the default that holds.</summary>
/// <param name="PartnersForQuorum">How many of the safeguarding partners must take part.</param>
/// <param name="OnTieAdding">What a tie on adding a flag means.</param>
/// <param name="OnTieRemoving">What a tie on removing a flag means.</param>
/// <param name="Clause">The clause printed on cards and minutes as the rule used.</param>
public sealed record DecisionRule(int PartnersForQuorum, TieOutcome OnTieAdding, TieOutcome OnTieRemoving, string Clause)
{
    public const int UsualReviewWeeks = 12;

    /// <summary>A flag that was set is looked at again after so long. Flags that nobody reviews go out of date.</summary>
    public int FlagReviewWeeks { get; init; } = UsualReviewWeeks;
}

public enum TieOutcome
{
    NotCarried,
    FlagStays,
}

/// <summary>When an owner is reminded, in local days from the due date, and when it goes up the line.</summary>
/// <param name="Owner">Days from due on which the owner is nudged, for example -3, 0, 1, 7.</param>
/// <param name="Chair">Days from due on which the chair is told as well.</param>
/// <param name="DueAfterDays">For tasks with no date of their own: due this many days after they arise.</param>
public sealed record NudgeSchedule(IReadOnlyList<int> Owner, IReadOnlyList<int> Chair, int DueAfterDays);

/// <summary>One clause: stated in the document, or silent with the default that holds.</summary>
/// <param name="Id">Stable id, for example <c>decision</c>.</param>
/// <param name="Source">Where the document says it, for example "section 3"; empty when it is silent.</param>
/// <param name="Rule">The rule in our own words.</param>
/// <param name="Silent">True when the document says nothing and the rule is the product's default.</param>
public sealed record Clause(string Id, string Source, string Rule, bool Silent)
{
    /// <summary>For a silent clause: what the document leaves unsaid.</summary>
    public string? NotSaid { get; init; }

    /// <summary>For a silent clause: the number of the open point that the default settles, for example <c>Q-02</c>.</summary>
    public string? OpenPoint { get; init; }
}
