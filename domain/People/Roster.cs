using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.People;

/// <summary>Who sits in a forum. Every question takes a day: nobody "is" a member, they are one on a date.</summary>
public sealed record Roster
{
    public required ForumId Forum { get; init; }

    public required IReadOnlyList<SeatHolding> Holdings { get; init; }

    /// <summary>Runs the business side of the forum: hears who could not be reached.</summary>
    public PersonId? Coordinator { get; init; }

    /// <summary>Receives referrals for the front door.</summary>
    public IReadOnlyList<PersonId> FrontDoor { get; init; } = [];

    /// <summary>Names of people without a seat who still have a part in it: the coordinator, the front door.</summary>
    public IReadOnlyList<Person> Others { get; init; } = [];

    /// <summary>Given to addresses whose owners the bot has not met: no rights yet.</summary>
    public IReadOnlyList<AwaitedSeat> Awaited { get; init; } = [];

    /// <summary>Awaited addresses that the directory was asked for in vain, and why.</summary>
    public IReadOnlyList<DirectoryFinding> Findings { get; init; } = [];

    /// <summary>Of agencies that have named one.</summary>
    public IReadOnlyList<SeniorManager> SeniorManagers { get; init; } = [];

    public SeniorManager? SeniorManagerOf(AgencyId agency) => SeniorManagers.FirstOrDefault(known => known.Agency == agency);

    /// <summary>Date of the first meeting in the series and the local time it starts.</summary>
    public DateOnly? FirstMeeting { get; init; }

    /// <summary>Who chairs single meetings in the place of those who have the office, oldest first.</summary>
    public IReadOnlyList<StandInChair> StandIns { get; init; } = [];

    /// <summary>Each time that the chair passed on, as it was recorded, the latest last.</summary>
    public IReadOnlyList<ChairHandover> Handovers { get; init; } = [];

    /// <summary>Meetings of the series that are held on another day than its rhythm gives.</summary>
    public IReadOnlyList<MovedMeeting> MovedMeetings { get; init; } = [];

    /// <summary>
    /// Conflicts of interest in the questions that are open here. Every press reads the roster, so what is about a child is
    /// shut without reading the flag as well.
    /// </summary>
    public IReadOnlyList<DeclaredConflict> Conflicts { get; init; } = [];

    /// <summary>With the conflicts of this flag's open question in the place of those that the child had; the same roster where nothing changed.</summary>
    public Roster WithConflictsOf(Flag flag)
    {
        IReadOnlyList<PersonId> declared = flag.HasOpenQuestion ? flag.Question!.Conflicted : [];
        return Conflicts.Where(known => known.Child == flag.Child).Select(known => known.Person).SequenceEqual(declared)
            ? this
            : this with { Conflicts = [.. Conflicts.Where(known => known.Child != flag.Child), .. declared.Select(person => new DeclaredConflict(person, flag.Child))] };
    }

    /// <summary>The dates of the forum's meetings; nothing while nobody has said when the first one is.</summary>
    public MeetingSeries? Series(TermsOfReference terms) =>
        FirstMeeting is { } first ? new(first, terms.Cadence) { Moved = MovedMeetings } : null;

    /// <summary>
    /// The roster with those who sit here because they chair elsewhere (Oxfordshire Strategic Leads Review Forum:
    /// "chairs of Network and Panel meetings"). When a chair changes there, the list changes here.
    /// </summary>
    /// <param name="terms">This forum's terms.</param>
    /// <param name="others">The partnership's forums, each with its roster.</param>
    public Roster WithChairsOf(TermsOfReference terms, IEnumerable<(TermsOfReference Terms, Roster Roster)> others)
    {
        var byOffice = (
            from seat in terms.Seats
            where seat.ChairsOf.Count > 0
            from other in others
            where seat.ChairsOf.Contains(other.Terms.Family)
            from holding in other.Roster.Holdings
            where holding.Role is SeatRole.Member && holding.Seat == other.Terms.Chair.Seat
            select holding with { Seat = seat.Id, OfficeOf = other.Terms.Forum }).ToList();
        return byOffice.Count == 0 ? this : this with { Holdings = [.. Holdings, .. byOffice] };
    }

    /// <summary>
    /// The roster as this version of the terms has it: a seat that it took away ended before the month in which it was approved.
    /// What is stored stays as it was given, so that a slip in the terms takes nobody's seat for good.
    /// </summary>
    public Roster Under(TermsOfReference terms)
    {
        if (Holdings.All(held => terms.HasSeat(held.Seat)) && Awaited.All(awaited => awaited.Seat is not { } seat || terms.HasSeat(seat)))
        {
            return this;
        }
        var last = DayText.TryParse($"{terms.Approved}-01", out var approved) ? approved.AddDays(-1) : DateOnly.MinValue;
        return this with
        {
            Holdings = [.. Holdings.Select(held => terms.HasSeat(held.Seat) || held.To <= last ? held : held with { To = last })],
            Awaited = [.. Awaited.Where(awaited => awaited.Seat is not { } seat || terms.HasSeat(seat))],
        };
    }

    public IEnumerable<SeatHolding> HeldBy(PersonId person, DateOnly day)
    {
        foreach (var holding in Holdings)
        {
            if (holding.Person == person && holding.HeldOn(day))
            {
                yield return holding;
            }
        }
    }

    public IEnumerable<SeatHolding> HoldersOf(SeatId seat, DateOnly day)
    {
        foreach (var holding in Holdings)
        {
            if (holding.Seat == seat && holding.HeldOn(day))
            {
                yield return holding;
            }
        }
    }

    /// <summary>
    /// Those who have the office, and on the day of a meeting whoever was named to stand in for them. Which of them acts for a
    /// meeting is decided with its attendance.
    /// </summary>
    public bool MayChair(PersonId person, TermsOfReference terms, DateOnly day) =>
        HasOffice(person, terms, day) || StandInFor(day)?.Person == person;

    /// <summary>Nobody once whoever was named has no seat on that day.</summary>
    public StandInChair? StandInFor(DateOnly meeting) => StandIns.LastOrDefault(named => named.Meeting == meeting && Find(named.Person, meeting) is not null);

    /// <summary>So many are kept: those of past meetings stand in the audit trail as well.</summary>
    private const int MostStandIns = 24;

    /// <summary>One for each meeting.</summary>
    public Roster With(StandInChair named) =>
        this with { StandIns = [.. StandIns.Where(other => other.Meeting != named.Meeting).TakeLast(MostStandIns - 1), named] };

    /// <summary>The chair's seat, the co-chair's or the deputy's; an alternate without authority to decide does not chair (section 6).</summary>
    public bool HasOffice(PersonId person, TermsOfReference terms, DateOnly day) =>
        HeldBy(person, day).Any(holding =>
            holding.Role is not SeatRole.Alternate && terms.Chair.HasOffice(holding.Seat));

    /// <summary>
    /// Who hears what goes up the line: the chair. Where that seat is empty, or the matter is the chair's own, the deputy,
    /// then the coordinator: what is overdue must not stay with the person who is late.
    /// </summary>
    /// <param name="about">Whose matter it is; they are not told about themselves.</param>
    public IReadOnlyList<PersonId> Chairs(TermsOfReference terms, DateOnly day, PersonId? about = null)
    {
        foreach (var seat in terms.Chair.Offices)
        {
            if (MembersIn(seat, day).Where(person => person != about).ToList() is { Count: > 0 } found)
            {
                return found;
            }
        }
        return Coordinator is { } coordinator && coordinator != about ? [coordinator] : [];
    }

    /// <summary>Who hears for an agency: the first current member in the order of its listed seats, the chair's own seat last.</summary>
    public PersonId? ContactOf(AgencyId agency, TermsOfReference terms, DateOnly day)
    {
        foreach (var seat in terms.Seats.Where(seat => seat.Agency == agency).OrderByDescending(seat => seat.Listed))
        {
            foreach (var person in MembersIn(seat.Id, day))
            {
                return person;
            }
        }
        return null;
    }

    /// <summary>
    /// The one agency that a person decides for, however many seats they hold: chairing gives no second agency, and a
    /// seat of one's own comes before standing in for another. Nothing for an alternate without authority.
    /// </summary>
    public AgencyId? AgencyFor(PersonId person, TermsOfReference terms, DateOnly day) =>
        HeldBy(person, day)
            .Where(holding => holding.Role is not SeatRole.Alternate)
            .OrderByDescending(holding => terms.Seat(holding.Seat).Listed)
            .ThenBy(holding => holding.Role)
            .Select(holding => (AgencyId?)terms.AgencyOf(holding.Seat))
            .FirstOrDefault();

    public SeatHolding? Find(PersonId person, DateOnly day) => HeldBy(person, day).FirstOrDefault();

    /// <summary>A seat on that day, or one of the offices without a seat.</summary>
    public bool HasPart(PersonId person, DateOnly day) => Find(person, day) is not null || Coordinator == person || FrontDoor.Contains(person);

    /// <summary>
    /// Seats that see the whole and were given to an address whose owner nobody has met in Teams: somebody outside the
    /// organisation, or without a chat with the bot.
    /// </summary>
    public IEnumerable<AwaitedSeat> Away(TermsOfReference terms, DateOnly day) =>
        Awaited.Where(awaited => awaited.GivenOn(day) && terms.Seats.Any(seat => seat.Id == awaited.Seat && !seat.SeesOwnReferralsOnly));

    /// <summary>Whether whoever has that address holds, or is given, something here that does not end.</summary>
    public bool StaysOn(string email)
    {
        var people = Holdings.Where(held => held.Email == email).Select(held => held.Person).Concat(Others.Where(other => other.Email == email).Select(other => other.Id)).ToHashSet();
        return Awaited.Any(awaited => awaited.Email == email && awaited.To is null)
            || Holdings.Any(held => held.To is null && people.Contains(held.Person))
            || people.Any(person => Coordinator == person || FrontDoor.Contains(person));
    }

    /// <summary>The work address under which they sit here or have an office.</summary>
    public string? AddressOf(PersonId person, DateOnly day) =>
        HeldBy(person, day).Select(held => held.Email).FirstOrDefault(email => email is not null) ?? Others.FirstOrDefault(other => other.Id == person)?.Email;

    /// <summary>Whose work address it is, as the roster shows them; the address itself when nobody has it any more.</summary>
    public string NameAt(string address) =>
        Holdings.Where(held => held.Email == address).MaxBy(held => held.From)?.Name
        ?? Awaited.FirstOrDefault(awaited => awaited.Email == address)?.Name
        ?? Others.FirstOrDefault(other => other.Email == address)?.Name
        ?? address;

    public IEnumerable<PersonId> MembersIn(SeatId seat, DateOnly day) =>
        HoldersOf(seat, day).Where(holding => holding.Role is SeatRole.Member).Select(holding => holding.Person);

    internal SeatHolding? LatestOf(PersonId person)
    {
        SeatHolding? latest = null;
        foreach (var holding in Holdings)
        {
            if (holding.Person == person && (latest is null || holding.From > latest.From))
            {
                latest = holding;
            }
        }
        return latest;
    }

    public string NameOf(PersonId person) => KnownName(person) ?? "somebody who has left";

    /// <summary>As the latest of their seats names them: nobody is called by a name they have given up. Nothing for somebody who has no part in this forum and never had.</summary>
    public string? KnownName(PersonId person) =>
        LatestOf(person)?.Name
        ?? Others.FirstOrDefault(other => other.Id == person)?.Name;
}
