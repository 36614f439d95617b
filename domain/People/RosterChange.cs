using System.Globalization;
using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>A roster while lines are put into it, one after the other.</summary>
internal sealed class RosterChange(Roster roster, TermsOfReference terms, DateOnly today)
{
    private readonly List<string> _log = [];

    public Roster State { get; private set; } = roster;

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Same { get; private set; }

    /// <summary>What was changed, for the record: which seat or part, whose, from when to when. An address is nobody's id.</summary>
    public IReadOnlyList<string> Log => _log;

    public RosterFault? Put(RosterLine line) => line.Seat is { } seat ? PutSeat(line, seat) : PutOffice(line, line.Office!.Value);

    private RosterFault? PutSeat(RosterLine line, SeatId seat)
    {
        var held = State.Holdings.Where(one => one.Seat == seat && one.Email == line.Email).ToList();
        var awaited = State.Awaited.Where(one => one.Seat == seat && one.Email == line.Email).ToList();
        if (held.Find(one => IsMeant(line, one.From, one.To)) is { } known)
        {
            return TakesBack(line, known.From) ? TakeBack(known)
                : line.To < known.From ? RosterFault.EndsBeforeStart
                : Replace(known, known with { Name = line.Name, Role = line.SaysRole ? line.Role : known.Role, To = line.SaysEnd ? line.To : known.To });
        }
        if (awaited.Find(one => IsMeant(line, one.From, one.To)) is { } waiting)
        {
            return line.From is null && line.To < today ? Forget(waiting)
                : line.To < waiting.From ? RosterFault.EndsBeforeStart
                : Replace(waiting, waiting with { Name = line.Name, Role = line.SaysRole ? line.Role : waiting.Role, To = line.SaysEnd ? line.To : waiting.To });
        }
        if (line.To < (line.From ?? today))
        {
            return RosterFault.NothingToEnd;
        }
        if (line.Role is SeatRole.Member && ChairAgency.IsTheOthers(State, terms, line, seat, today))
        {
            return RosterFault.SameAgencyAsChair;
        }
        var given = new AwaitedSeat(line.Email, line.Name, seat, null, line.Role, line.From ?? today, line.To);
        if (held.Any(one => Overlap(one.From, one.To, given)) || awaited.Any(one => Overlap(one.From, one.To, given)))
        {
            return RosterFault.Overlaps;
        }
        Add(given);
        return null;
    }

    /// <summary>The period that begins on the line's first day; without one, the period that has not ended.</summary>
    private bool IsMeant(RosterLine line, DateOnly from, DateOnly? to) => line.From is { } first ? from == first : to is null || to >= today;

    /// <summary>A seat that was given by mistake, today or for a day to come, must not be theirs until midnight.</summary>
    private bool TakesBack(RosterLine line, DateOnly from) => line.To < today && from >= today;

    /// <summary>Of one that has begun the person's name stays, for what they did today.</summary>
    private RosterFault? TakeBack(SeatHolding given)
    {
        if (given.From == today)
        {
            return Replace(given, given with { To = today.AddDays(-1) });
        }
        Changed++;
        _log.Add(Line(given.Seat, given.Person, given.From, today.AddDays(-1)));
        State = State with { Holdings = [.. State.Holdings.Where(one => one != given)] };
        return null;
    }

    /// <summary>Nobody ever had it.</summary>
    private RosterFault? Forget(AwaitedSeat waiting)
    {
        Changed++;
        _log.Add(Line(waiting.Seat, null, waiting.From, today.AddDays(-1)));
        State = State with { Awaited = [.. State.Awaited.Where(one => one != waiting)] };
        return null;
    }

    private void Add(AwaitedSeat given)
    {
        Added++;
        _log.Add(given.Office is { } office ? $"{office} awaited" : Line(given.Seat, null, given.From, given.To));
        State = State with { Awaited = [.. State.Awaited, given] };
    }

    private RosterFault? PutOffice(RosterLine line, Office office)
    {
        if (line.To >= today)
        {
            return RosterFault.OfficeWithEnd;
        }
        var person = State.Others.FirstOrDefault(other => other.Email == line.Email)?.Id;
        var holds = person is { } one && (office is Office.Coordinator ? State.Coordinator == one : State.FrontDoor.Contains(one));
        var waiting = State.Awaited.FirstOrDefault(awaited => awaited.Office == office && awaited.Email == line.Email);
        if (line.To is not null)
        {
            return End(office, person, holds, waiting);
        }
        if (holds && State.Others.First(other => other.Email == line.Email) is var known && known.Name != line.Name)
        {
            Count(same: false, $"{office} {known.Id} renamed");
            State = State with { Others = [.. State.Others.Select(other => other == known ? other with { Name = line.Name } : other)] };
        }
        else if (holds || waiting is not null)
        {
            Same++;
        }
        else
        {
            Add(new(line.Email, line.Name, null, office, SeatRole.Member, today, null));
        }
        return null;
    }

    private RosterFault? End(Office office, PersonId? person, bool holds, AwaitedSeat? waiting)
    {
        if (!holds && waiting is null)
        {
            return RosterFault.NothingToEnd;
        }
        Changed++;
        _log.Add($"{office} {(holds ? person!.Value.Value : "awaited")} ended");
        State = State with
        {
            Awaited = [.. State.Awaited.Where(one => one != waiting)],
            Coordinator = holds && office is Office.Coordinator ? null : State.Coordinator,
            FrontDoor = holds && office is Office.FrontDoor ? [.. State.FrontDoor.Where(one => one != person)] : State.FrontDoor,
        };
        return null;
    }

    private RosterFault? Replace(SeatHolding from, SeatHolding to)
    {
        Count(from == to, Line(to.Seat, to.Person, to.From, to.To));
        State = State with { Holdings = [.. State.Holdings.Select(one => one == from ? to : one)] };
        return null;
    }

    private RosterFault? Replace(AwaitedSeat from, AwaitedSeat to)
    {
        Count(from == to, Line(to.Seat, null, to.From, to.To));
        State = State with { Awaited = [.. State.Awaited.Select(one => one == from ? to : one)] };
        return null;
    }

    private void Count(bool same, string line)
    {
        Same += same ? 1 : 0;
        Changed += same ? 0 : 1;
        if (!same)
        {
            _log.Add(line);
        }
    }

    private static string Line(SeatId? seat, PersonId? person, DateOnly from, DateOnly? to) =>
        string.Create(CultureInfo.InvariantCulture, $"{seat} {person?.Value ?? "awaited"} {from:yyyy-MM-dd}/{to:yyyy-MM-dd}");

    private static bool Overlap(DateOnly from, DateOnly? to, AwaitedSeat line) =>
        from <= (line.To ?? DateOnly.MaxValue) && line.From <= (to ?? DateOnly.MaxValue);
}
