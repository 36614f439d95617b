namespace PanelAssistant.Domain.Forums;

/// <param name="Seat">The chair's seat.</param>
/// <param name="Deputy">Acts as chair when the chair is absent.</param>
public sealed record ChairRule(SeatId Seat, SeatId? Deputy)
{
    /// <summary>Shares the chair, from another agency (Cheshire East, chair and membership; Oxfordshire Strategic Leads Forum).</summary>
    public SeatId? CoChair { get; init; }

    /// <summary>The clause by which the co-chair is of another agency than the chair; nothing where the document does not ask for it.</summary>
    public string? CoChairElsewhere { get; init; }

    public ChairRotation? Rotation { get; init; }

    public required ChairStandIn StandIn { get; init; }

    public bool HasOffice(SeatId seat) => seat == Seat || seat == CoChair || seat == Deputy;

    /// <summary>The seats whose members may act as chair, in the order in which they are asked.</summary>
    public IEnumerable<SeatId> Offices
    {
        get
        {
            yield return Seat;
            if (CoChair is { } shared)
            {
                yield return shared;
            }
            if (Deputy is { } deputy)
            {
                yield return deputy;
            }
        }
    }
}

/// <summary>Who is asked first when the chair cannot come.</summary>
/// <param name="First">Whom the document sends first.</param>
/// <param name="OthersNeedReason">Anybody else may chair only with a written reason (Oxfordshire Network: LCSS chairs countywide).</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record ChairStandIn(StandInFirst First, bool OthersNeedReason, string Clause);

public enum StandInFirst
{
    Deputy,
    CoChair,

    /// <summary>The named alternate of the chair's own seat: the chair's service keeps the chair.</summary>
    AlternateOfChair,
}

/// <summary>The chair passes from agency to agency, in this order.</summary>
/// <param name="EveryMonths">How long a turn lasts.</param>
/// <param name="Among">Agencies in the order of their turns.</param>
/// <param name="Starts">First day of the first turn; nothing when it is not known, and then no turn is.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record ChairRotation(int EveryMonths, IReadOnlyList<AgencyId> Among, DateOnly? Starts, string Clause)
{
    public ChairHandoverRule Handover { get; init; } = ChairHandoverRule.Usual;

    /// <summary>Whose turn comes after an agency's; the first in the order after one that is not in it.</summary>
    public AgencyId After(AgencyId agency)
    {
        var at = Among.ToList().IndexOf(agency);
        return Among[(at + 1) % Among.Count];
    }

    /// <summary>Whose turn a day falls in; nothing before the first.</summary>
    public ChairTurn? TurnOn(DateOnly day)
    {
        if (Starts is not { } starts || day < starts)
        {
            return null;
        }
        var turn = (((day.Year - starts.Year) * 12) + day.Month - starts.Month) / EveryMonths;
        if (day < starts.AddMonths(turn * EveryMonths))
        {
            turn--;
        }
        return new(
            Among[turn % Among.Count],
            starts.AddMonths(turn * EveryMonths),
            starts.AddMonths((turn + 1) * EveryMonths),
            Among[(turn + 1) % Among.Count]);
    }
}

/// <param name="Agency">Which agency has the chair.</param>
/// <param name="From">First day.</param>
/// <param name="Until">The day on which the next agency takes over.</param>
/// <param name="Next">Which one that is.</param>
public sealed record ChairTurn(AgencyId Agency, DateOnly From, DateOnly Until, AgencyId Next);

/// <summary>What goes with a change of the chair.</summary>
/// <param name="RemindWeeksBefore">So long before it those concerned are reminded.</param>
/// <param name="Checklist">What is handed over; each is ticked.</param>
public sealed record ChairHandoverRule(int RemindWeeksBefore, IReadOnlyList<ChecklistQuestion> Checklist)
{
    /// <summary>Where the file says nothing of it.</summary>
    public static ChairHandoverRule Usual { get; } = new(6, []);

    /// <summary>The clause that says so; nothing where the file has no rule.</summary>
    public string? Clause { get; init; }
}
