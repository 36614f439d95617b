using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Reports;

namespace PanelAssistant.Domain.Forums;

/// <summary>An item that stands on every agenda of the forum.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">As the agenda prints it.</param>
/// <param name="Clause">The clause that asks for it.</param>
public sealed record StandingItem(string Id, string Title, string Clause)
{
    /// <summary>The agency that brings its list of flagged children to this item (Halton CSOG, section 3).</summary>
    public AgencyId? ListFrom { get; init; }

    /// <summary>The clause by which nothing after it is closed until it was done, or skipped with a reason; only of the first item, which looks back at the last meeting.</summary>
    public string? Skipping { get; init; }
}

/// <summary>A paper that belongs to each child's item.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Title">As the agenda prints it.</param>
/// <param name="Accepts">Kinds of document that count as it, by their short names.</param>
/// <param name="OnlyConfirmed">The record is another system's: only yes or no and a date are kept, never what it says (glossary, RMO).</param>
/// <param name="Clause">The clause that asks for it.</param>
public sealed record ChildPaper(string Id, string Title, IReadOnlyList<string> Accepts, bool OnlyConfirmed, string Clause)
{
    /// <summary>Not every child has one: "not applicable" is an answer, with its reason.</summary>
    public bool MayNotApply { get; init; }

    /// <summary>It is the screening tool, which is filled in here unless it is held elsewhere.</summary>
    public bool HeldHere { get; init; }

    /// <summary>Whose seat brings it when it is not there; nothing where somebody must be chosen.</summary>
    public SeatId? BroughtBy { get; init; }
}

/// <summary>Who gets the minutes.</summary>
/// <param name="To">Which people.</param>
/// <param name="Family">The family of forums whose chairs get them; only for <see cref="MinutesTo.ChairsOf"/>.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record MinutesLine(MinutesTo To, string? Family, string Clause)
{
    /// <summary>They go out together with the agenda of the next meeting (Oxfordshire Panel and Strategic Leads Forum, operating arrangements).</summary>
    public bool WithNextAgenda { get; init; }
}

/// <summary>A system of an agency, outside this product, that keeps a child's record (Oxfordshire Panel: ICS, NICHE and RMO).</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">As people call it.</param>
/// <param name="Agency">Whose system it is: its members say when an extract is on it.</param>
/// <param name="Clause">The clause that names it.</param>
public sealed record UploadSystem(string Id, string Name, AgencyId Agency, string Clause);

/// <summary>Who may read what the police hold as intelligence, until it is let into the minutes.</summary>
/// <param name="Seats">Beside the chair.</param>
/// <param name="Clause">The clause that says so.</param>
public sealed record IntelligenceRule(IReadOnlyList<SeatId> Seats, string Clause);

public enum MinutesTo
{
    Members,

    /// <summary>One contact for each agency, absent ones too.</summary>
    EveryAgency,

    /// <summary>Those concerned with an item, for that item.</summary>
    RelevantProfessionals,
    ChairsOf,
}

/// <summary>An edge of the partnership's reporting lines.</summary>
public sealed record ReportingLine
{
    /// <summary>The family of a forum of the partnership, or the id of one of its <see cref="ReceivingBody"/>s.</summary>
    public required string To { get; init; }

    public required string What { get; init; }

    public required bool ChairAttends { get; init; }

    /// <summary>Only when the receiver asks, not by itself.</summary>
    public required bool WhenAsked { get; init; }

    /// <summary>What the report to a body is made of, in its order.</summary>
    public IReadOnlyList<ReportPart> Parts { get; init; } = UsualParts;

    public static IReadOnlyList<ReportPart> UsualParts { get; } = [ReportPart.Themes, ReportPart.Missing, ReportPart.FourPs, ReportPart.Escalation];

    /// <summary>Months between reports; nothing when one is due for each meeting of the receiver.</summary>
    public required int? EveryMonths { get; init; }

    public required string Clause { get; init; }
}

/// <summary>A body that hears from the forums and is not run here.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="EveryMonths">Months between its meetings, when they are known.</param>
/// <param name="FirstMeeting">One date of its series, from which the others follow.</param>
/// <param name="Clause">The clause that names it.</param>
public sealed record ReceivingBody(string Id, string Name, int? EveryMonths, DateOnly? FirstMeeting, string Clause)
{
    /// <summary>The body's next meeting, for which a report is due; nothing while its dates are not known.</summary>
    public DateOnly? MeetingOnOrAfter(DateOnly day) => EveryMonths is { } months && FirstMeeting is { } first
        ? new MeetingSeries(first, new(new Rhythm.EveryMonths(months, null), 0)).OnOrAfter(day)
        : null;
}
