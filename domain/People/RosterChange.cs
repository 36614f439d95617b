using PanelAssistant.Domain.Forums;

namespace PanelAssistant.Domain.People;

/// <summary>A roster while lines are put into it, one after the other.</summary>
internal sealed class RosterChange(Roster roster, TermsOfReference terms, DateOnly today)
{
    public Roster State { get; private set; } = roster;

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Same { get; private set; }

    public RosterFault? Put(RosterLine line) => line.Seat is { } seat ? PutSeat(line, seat) : PutOffice(line, line.Office!.Value);

    private RosterFault? PutSeat(RosterLine line, SeatId seat)
    {
        var held = State.Holdings.Where(one => one.Seat == seat && one.Email == line.Email).ToList();
        var awaited = State.Awaited.Where(one => one.Seat == seat && one.Email == line.Email).ToList();
        if (held.Find(one => IsMeant(line, one.From, one.To)) is { } known)
        {
            return line.To < known.From ? RosterFault.EndsBeforeStart : Replace(known, known with { Name = line.Name, Role = line.Role, To = line.To });
        }
        if (awaited.Find(one => IsMeant(line, one.From, one.To)) is { } waiting)
        {
            return line.To < waiting.From ? RosterFault.EndsBeforeStart : Replace(waiting, waiting with { Name = line.Name, Role = line.Role, To = line.To });
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

    private void Add(AwaitedSeat given)
    {
        Added++;
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
            End(office, person, holds, waiting);
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

    private void End(Office office, PersonId? person, bool holds, AwaitedSeat? waiting)
    {
        if (!holds && waiting is null)
        {
            Same++;
            return;
        }
        Changed++;
        State = State with
        {
            Awaited = [.. State.Awaited.Where(one => one != waiting)],
            Coordinator = holds && office is Office.Coordinator ? null : State.Coordinator,
            FrontDoor = holds && office is Office.FrontDoor ? [.. State.FrontDoor.Where(one => one != person)] : State.FrontDoor,
        };
    }

    private RosterFault? Replace(SeatHolding from, SeatHolding to)
    {
        Count(from == to);
        State = State with { Holdings = [.. State.Holdings.Select(one => one == from ? to : one)] };
        return null;
    }

    private RosterFault? Replace(AwaitedSeat from, AwaitedSeat to)
    {
        Count(from == to);
        State = State with { Awaited = [.. State.Awaited.Select(one => one == from ? to : one)] };
        return null;
    }

    private void Count(bool same)
    {
        Same += same ? 1 : 0;
        Changed += same ? 0 : 1;
    }

    private static bool Overlap(DateOnly from, DateOnly? to, AwaitedSeat line) =>
        from <= (line.To ?? DateOnly.MaxValue) && line.From <= (to ?? DateOnly.MaxValue);
}
