using System.Globalization;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Quality;
using PanelAssistant.Domain.Registers;
using PanelAssistant.Domain.Reports;
using PanelAssistant.Domain.Returns;
using PanelAssistant.Domain.Targets;

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

    /// <summary>Whom it asks for news of a child before it meets; nothing where the document asks nobody.</summary>
    public UpdateRule? Updates { get; init; }

    /// <summary>The clauses on which the missing rule rests.</summary>
    public required IReadOnlyList<string> MissingClauses { get; init; }

    /// <summary>The clause that asks of each missing child for links to exploitation and organised crime; nothing where none does.</summary>
    public required string? MissingLinks { get; init; }

    public required IReadOnlyList<RiskClock> Clocks { get; init; }

    public required NoNamesRule? NoNames { get; init; }

    /// <summary>Says that what is discussed here is no referral to social care.</summary>
    public required FixedNotice? NotAReferral { get; init; }

    public required PersonOfInterestRule? PersonOfInterest { get; init; }

    /// <summary>What each child's item must have before it is closed (Oxfordshire Panel, roles and responsibilities).</summary>
    public required IReadOnlyList<ChildPaper> ChildPapers { get; init; }

    /// <summary>What else an item must have before it is closed; nothing where the document does not say.</summary>
    public ClosingRule Closing { get; init; } = ClosingRule.Nothing;

    public TacticalRule? Tactical { get; init; }

    public ChairChecklist? CloseChecklist { get; init; }

    /// <summary>The clause by which members are the exploitation champions of their agencies; nothing where the document does not say so.</summary>
    public string? Champions { get; init; }

    /// <summary>The clause by which members pass on what a meeting said in their own agencies and to other partners.</summary>
    public string? PassOn { get; init; }

    public required IReadOnlyList<StandingItem> StandingItems { get; init; }

    /// <summary>The minutes and actions of the last meeting, where nothing goes on before them without a reason.</summary>
    public StandingItem? FirstItem => StandingItems.FirstOrDefault(item => item.Skipping is not null);

    public required IReadOnlyList<MinutesLine> MinutesTo { get; init; }

    /// <summary>Systems outside this product on which each child's record is put.</summary>
    public IReadOnlyList<UploadSystem> UploadTo { get; init; } = [];

    public IntelligenceRule? Intelligence { get; init; }

    /// <summary>Who reads intelligence beside the chair; without a rule of its own, those who may read a person of interest.</summary>
    public IReadOnlyList<SeatId> IntelligenceSeats => Intelligence?.Seats ?? PersonOfInterest?.Readers ?? [];

    public required IReadOnlyList<ReportingLine> ReportsTo { get; init; }

    public static readonly TimeSpan UsualAcknowledgeWithin = TimeSpan.FromMinutes(15);

    /// <summary>How soon an immediate action is acknowledged before it goes up the line; no document says, so it is a setting.</summary>
    public TimeSpan AcknowledgeWithin { get; init; } = UsualAcknowledgeWithin;

    /// <summary>Who hears of an apology beside the chair; nothing where the document names nobody.</summary>
    public ApologyRule? Apologies { get; init; }

    /// <summary>As what guests are invited to a meeting; empty where the document says nothing of guests.</summary>
    public IReadOnlyList<InvitationRule> Invitations { get; init; } = [];

    /// <summary>Nothing where the document says nothing of the agencies' senior managers.</summary>
    public SeniorManagerRule? SeniorManagers { get; init; }

    /// <summary>Nothing where the document says nothing of challenge between agencies.</summary>
    public ChallengeRule? Challenges { get; init; }

    /// <summary>Lists that the group keeps beside its actions; empty where the document asks for none.</summary>
    public IReadOnlyList<RegisterRule> Registers { get; init; } = [];

    /// <summary>Words by which the group's actions are told apart; empty where the document gives none.</summary>
    public IReadOnlyList<ActionTag> ActionTags { get; init; } = [];

    /// <summary>Nothing where the document speaks of no targets.</summary>
    public TargetRule? Targets { get; init; }

    /// <summary>The clause by which the group answers for plans and work streams; nothing where the document gives it none.</summary>
    public string? Plans { get; init; }

    /// <summary>Nothing where the document does not ask the group to assure the quality of others' work.</summary>
    public QualityRule? Quality { get; init; }

    /// <summary>Nothing where the document asks agencies for no figures.</summary>
    public ReturnRule? Returns { get; init; }

    public SmallNumberRule? SmallNumbers { get; init; }

    /// <summary>Below which count of persons figures read "less than"; a setting, because no document says.</summary>
    public int SmallBelow => SmallNumbers?.Below ?? CountTable.UsualThreshold;

    /// <summary>The document's own, and after them those of the partnership.</summary>
    public required IReadOnlyList<Clause> Clauses { get; init; }

    public FrontDoor FrontDoor => Profile.FrontDoor;

    /// <summary>The seats that the document lists as members: without a chair or deputy that it names apart from them.</summary>
    public IEnumerable<Seat> ListedSeats => Seats.Where(seat => seat.Listed);

    /// <summary>Whether anybody sits here because they chair another forum.</summary>
    public bool SeatsByOffice => Seats.Any(seat => seat.ChairsOf.Count > 0);

    public IEnumerable<Agency> Partners => Agencies.Where(agency => agency.Partner);

    /// <summary>What the day makes of the renewal month: it is overdue once the whole month has passed.</summary>
    public Renewal RenewalOn(DateOnly day) => RenewalDue is null
        ? Renewal.NoDateSet
        : string.CompareOrdinal(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), RenewalDue) > 0 ? Renewal.Overdue : Renewal.Set;

    /// <summary>Also one that only an earlier version had.</summary>
    public Agency Agency(AgencyId id) => Agencies.FirstOrDefault(agency => agency.Id == id) ?? Former.Agency(id);

    /// <summary>Also one that only an earlier version had.</summary>
    public Seat Seat(SeatId id) => Seats.FirstOrDefault(seat => seat.Id == id) ?? Former.Seat(id);

    public bool HasSeat(SeatId id)
    {
        foreach (var seat in Seats)
        {
            if (seat.Id == id)
            {
                return true;
            }
        }
        return false;
    }

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
