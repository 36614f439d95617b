namespace PanelAssistant.Domain.Forums;

/// <summary>
/// The rules of one forum, as data. Loaded from JSON, dated and cited; no code outside the loader may branch on a
/// forum's name. Everything a rule needs is here or in <see cref="Clauses"/>.
/// </summary>
public sealed record TermsOfReference
{
    public required ForumId Forum { get; init; }

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

    public required FrontDoor FrontDoor { get; init; }

    public required IReadOnlyList<string> Areas { get; init; }

    public required IReadOnlyList<Clause> Clauses { get; init; }

    /// <summary>The seats that the document lists as members: without a chair or deputy that it names apart from them.</summary>
    public IEnumerable<Seat> ListedSeats => Seats.Where(seat => seat.Listed);

    public IEnumerable<Agency> Partners => Agencies.Where(agency => agency.Partner);

    public Agency Agency(AgencyId id) => Agencies.First(agency => agency.Id == id);

    public Seat Seat(SeatId id) => Seats.First(seat => seat.Id == id);

    public AgencyId AgencyOf(SeatId seat) => Seat(seat).Agency;

    public Clause Clause(string id) => Clauses.First(clause => clause.Id == id);
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
}

public sealed record ChairRule(SeatId Seat, SeatId? Deputy);

/// <param name="EveryDays">Days between meetings of a series counted in days, such as 42.</param>
/// <param name="PapersDaysBefore">How many days before the meeting papers are due.</param>
public sealed record Cadence(int EveryDays, int PapersDaysBefore)
{
    public DayCount PapersCountedIn { get; init; } = DayCount.CalendarDays;
}

/// <summary>What "5 days before" counts. The documents do not say.</summary>
public enum DayCount
{
    CalendarDays,
    WorkingDays,
}

/// <summary>How a decision is made. The documents are silent on voting, so each value cites the default that holds.</summary>
/// <param name="PartnersForQuorum">How many of the safeguarding partners must take part.</param>
/// <param name="OnTieAdding">What a tie on adding a flag means.</param>
/// <param name="OnTieRemoving">What a tie on removing a flag means.</param>
/// <param name="Clause">The clause printed on cards and minutes as the rule used.</param>
public sealed record DecisionRule(int PartnersForQuorum, TieOutcome OnTieAdding, TieOutcome OnTieRemoving, string Clause);

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

/// <param name="Name">What the team is called locally.</param>
/// <param name="Reply">What a referrer is told happens next.</param>
/// <param name="ReplyWorkingDays">Working days within which a referral is acknowledged.</param>
public sealed record FrontDoor(string Name, string Reply, int ReplyWorkingDays);

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
