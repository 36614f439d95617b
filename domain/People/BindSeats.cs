namespace PanelAssistant.Domain.People;

/// <summary>Gives what was awaited to the people whom the platform knows under those addresses.</summary>
public static class BindSeats
{
    public const string Name = "roster.bind";

    /// <param name="known">Lower-case addresses and whose they are, as the platform's roster or the directory says.</param>
    /// <param name="most">So many people at once; the others stay awaited.</param>
    /// <returns>The roster, and what each person was given; the same roster when nobody was recognised.</returns>
    public static (Roster State, IReadOnlyList<(AwaitedSeat Seat, PersonId Person)> Bound) Decide(Roster roster, IReadOnlyDictionary<string, PersonId> known, int most = int.MaxValue)
    {
        var bound = new List<(AwaitedSeat, PersonId)>();
        foreach (var awaited in roster.Awaited)
        {
            if (known.TryGetValue(awaited.Email, out var person) && (bound.Select(one => one.Item2).Distinct().Count() < most || bound.Exists(one => one.Item2 == person)))
            {
                roster = Give(roster, awaited, person);
                bound.Add((awaited, person));
            }
        }
        return (roster, bound);
    }

    /// <summary>Keeps why the directory gave nobody for an address that is still awaited; the same roster when nothing is new.</summary>
    public static Roster Note(Roster roster, IEnumerable<DirectoryFinding> found)
    {
        var awaited = roster.Awaited.Select(one => one.Email).ToHashSet();
        var findings = found.Concat(roster.Findings).DistinctBy(one => one.Email).Where(one => awaited.Contains(one.Email)).OrderBy(one => one.Email, StringComparer.Ordinal).ToList();
        return findings.SequenceEqual(roster.Findings) ? roster : roster with { Findings = findings };
    }

    /// <summary>
    /// Who has the seat already, under another address, has it once: what was given last holds from its first day on. Two
    /// holdings would leave one behind when the other is ended.
    /// </summary>
    private static Roster Seat(Roster roster, AwaitedSeat awaited, SeatHolding given)
    {
        var before = roster.Holdings.Where(held => held.Person == given.Person && held.Seat == given.Seat
            && (held.To is null || held.To >= given.From) && (given.To is null || held.From <= given.To)).ToList();
        var same = before.Find(held => held.From <= given.From && held.Role == given.Role);
        return roster with
        {
            Holdings =
            [
                .. roster.Holdings.Where(held => !before.Contains(held)),
                .. before.Where(held => held.From < given.From && held != same).Select(held => held with { To = awaited.From.AddDays(-1) }),
                same is null ? given : given with { From = same.From },
            ],
        };
    }

    private static Roster Give(Roster roster, AwaitedSeat awaited, PersonId person)
    {
        roster = roster with { Awaited = [.. roster.Awaited.Where(one => one != awaited)] };
        if (awaited.Seat is { } seat)
        {
            return Seat(roster, awaited, new SeatHolding(person, awaited.Name, seat, awaited.Role, awaited.From, awaited.To) { Email = awaited.Email });
        }
        return roster with
        {
            Others = [.. roster.Others.Where(other => other.Id != person), new Person(person, awaited.Name, "") { Email = awaited.Email }],
            Coordinator = awaited.Office is Office.Coordinator ? person : roster.Coordinator,
            FrontDoor = awaited.Office is Office.FrontDoor && !roster.FrontDoor.Contains(person) ? [.. roster.FrontDoor, person] : roster.FrontDoor,
        };
    }
}
