using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Notices;
using PanelAssistant.Domain.Records;

namespace PanelAssistant.Domain.People;

/// <summary>
/// The chair passes to somebody of the next agency. Whoever had it loses the chair's seat the day before: a chair who left is
/// not kept. Where the co-chair must be of another agency, one of the same is refused.
/// </summary>
/// <param name="Person">Somebody with a listed seat; nothing when nobody was chosen, or nobody is called that.</param>
/// <param name="CoChair">Nothing leaves the co-chair as it is.</param>
/// <param name="From">First day; nothing when it could not be read.</param>
/// <param name="Checked">Ids of what was handed over.</param>
public sealed record HandOverChair(PersonId? Person, PersonId? CoChair, DateOnly? From, IReadOnlyCollection<string> Checked, string? Why, PersonId By)
{
    public const string Name = "chair.handOver";

    public const int MostWhy = 500;

    private const int MostYearsAhead = 5;

    /// <summary>So many are kept: earlier ones stand in the audit trail.</summary>
    private const int MostKept = 24;

    /// <summary>Of which agency somebody would chair; nothing for who has no listed seat on that day.</summary>
    public static AgencyId? AgencyOf(PersonId person, TermsOfReference terms, Roster roster, DateOnly day) =>
        roster.HeldBy(person, day).Where(held => held.Role is SeatRole.Member && terms.Seat(held.Seat).Listed).Select(held => (AgencyId?)terms.AgencyOf(held.Seat)).FirstOrDefault();

    public Decision<Roster> Decide(Roster roster, TermsOfReference terms, bool allowed, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        if (!allowed)
        {
            return Decision<Roster>.Refuse(Reason.RosterRightNeeded);
        }
        if (terms.Chair.Rotation is not { } rotation)
        {
            return Decision<Roster>.Refuse(Reason.ChairDoesNotPass);
        }
        if (From is not { } from)
        {
            return Decision<Roster>.Refuse(Reason.DateNotReadable);
        }
        if (from < today || from > today.AddYears(MostYearsAhead))
        {
            return Decision<Roster>.Refuse(from < today ? Reason.DateInPast : Reason.DateTooFar);
        }
        if (Person is not { } person || AgencyOf(person, terms, roster, from) is not { } agency || !rotation.Among.Contains(agency))
        {
            return Decision<Roster>.Refuse(Reason.NotInRotation);
        }
        var why = string.IsNullOrWhiteSpace(Why) ? null : Why.Trim();
        if (why?.Length > MostWhy)
        {
            return Decision<Roster>.Refuse(Reason.TextTooLong);
        }
        var plan = ChairPlan.Of(terms, roster, today);
        if (plan is not null && agency != plan.Next && why is null)
        {
            return Decision<Roster>.Refuse(Reason.OutOfTurnNeedsReason);
        }
        if (!rotation.Handover.Checklist.All(question => Checked.Contains(question.Id)))
        {
            return Decision<Roster>.Refuse(Reason.HandoverChecklistNeeded);
        }
        if (roster.Handovers is [.., var last] && last.Person == person && last.From == from && CoChair is null)
        {
            return new Decision<Roster>.AlreadySo(roster);
        }
        var shared = CoChair is { } named ? [named] : terms.Chair.CoChair is { } seat ? roster.MembersIn(seat, from).ToList() : [];
        if (CoChair is { } chosen && (terms.Chair.CoChair is null || chosen == person || AgencyOf(chosen, terms, roster, from) is null))
        {
            return Decision<Roster>.Refuse(Reason.MemberNeeded);
        }
        if (terms.Chair.CoChairElsewhere is not null && shared.Any(other => ChairAgency.Of(other, roster, terms, from) == agency))
        {
            return Decision<Roster>.Refuse(Reason.CoChairSameAgency);
        }
        var passed = new ChairHandover(agency, person, roster.NameOf(person), from, [.. rotation.Handover.Checklist.Select(question => question.Id)], why, By, now);
        var state = Seated(WithoutComing(roster, terms, today), terms, person, from);
        state = CoChair is { } partner ? Held(state, terms.Chair.CoChair!.Value, partner, from) : state;
        state = state with { Handovers = [.. state.Handovers.TakeLast(MostKept - 1), passed] };
        return Decision<Roster>.Accept(
            state,
            new AuditFact(Name, terms.Forum.Value, $"{agency.Value} {from:yyyy-MM-dd}"),
            [.. Told(roster, state, terms, today, from).Where(to => to != By).Select(to => Notice(to, passed, terms, now))]);
    }

    /// <summary>A hand-over that has not begun gives way to the one that is recorded now: who had the offices has them again.</summary>
    private static Roster WithoutComing(Roster roster, TermsOfReference terms, DateOnly today)
    {
        foreach (var coming in roster.Handovers.Where(passed => passed.From >= today).ToList())
        {
            roster = roster with
            {
                Handovers = [.. roster.Handovers.Where(passed => passed != coming)],
                Holdings =
                [
                    .. roster.Holdings
                        .Where(held => !IsOffice(held) || held.From != coming.From)
                        .Select(held => IsOffice(held) && held.To == coming.From.AddDays(-1) ? held with { To = null } : held),
                ],
            };
        }
        return roster;

        bool IsOffice(SeatHolding held) => held.Role is SeatRole.Member && terms.Chair.HasOffice(held.Seat);
    }

    /// <summary>Nobody is chair and deputy, or chair and co-chair.</summary>
    private static Roster Seated(Roster roster, TermsOfReference terms, PersonId person, DateOnly from)
    {
        foreach (var office in terms.Chair.Offices.Where(office => office != terms.Chair.Seat))
        {
            roster = Ended(roster, held => held.Seat == office && held.Person == person, from);
        }
        return Held(roster, terms.Chair.Seat, person, from);
    }

    /// <summary>The seat is theirs alone from that day on, its alternates aside.</summary>
    private static Roster Held(Roster roster, SeatId seat, PersonId person, DateOnly from)
    {
        var known = roster.LatestOf(person)!;
        roster = Ended(roster, held => held.Seat == seat && held.Role is SeatRole.Member, from);
        return roster with
        {
            Holdings = [.. roster.Holdings, new(person, known.Name, seat, SeatRole.Member, from, null) { Email = known.Email }],
            Awaited = [.. roster.Awaited.Where(awaited => awaited.Seat != seat || awaited.Role is not SeatRole.Member)],
        };
    }

    private static Roster Ended(Roster roster, Predicate<SeatHolding> which, DateOnly from) => roster with
    {
        Holdings =
        [
            .. roster.Holdings
                .Where(held => !which(held) || held.From < from)
                .Select(held => which(held) && (held.To is null || held.To >= from) ? held with { To = from.AddDays(-1) } : held),
        ],
    };

    /// <summary>Those who had an office, those who will, and the coordinator.</summary>
    private static IEnumerable<PersonId> Told(Roster before, Roster after, TermsOfReference terms, DateOnly today, DateOnly from) =>
        terms.Chair.Offices.SelectMany(office => before.MembersIn(office, today).Concat(after.MembersIn(office, from)))
            .Concat(before.Coordinator is { } coordinator ? [coordinator] : []).Distinct();

    private static Notice Notice(PersonId to, ChairHandover passed, TermsOfReference terms, DateTimeOffset now) => new()
    {
        Id = $"{NoticeKind.ChairHandedOver}:{terms.Forum}:{now.UtcTicks}:{to}",
        To = to,
        Kind = NoticeKind.ChairHandedOver,
        Forum = terms.Forum,
        NotBefore = now,
        Items = [new(terms.ShortName, terms.Agency(passed.Agency).Name, passed.From, passed.Name)],
    };
}
