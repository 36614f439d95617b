using PanelAssistant.Cards.NoNames;
using PanelAssistant.Cards.Reports;
using PanelAssistant.Domain;
using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Challenges;
using PanelAssistant.Domain.Flags;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.Missing;
using PanelAssistant.Domain.Updates;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The agenda of the next meeting as one person may read it.</summary>
public sealed record AgendaView
{
    public required TermsOfReference Terms { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Nothing while nobody has said when the group meets.</summary>
    public required DateOnly? Meeting { get; init; }

    public required PapersDeadline? Papers { get; init; }

    public required IReadOnlyList<AgendaList> Parts { get; init; }

    /// <summary>Actions of earlier meetings that are not done, the earliest due first: with the minutes they come before all else.</summary>
    public IReadOnlyList<ActionItem> Actions { get; init; } = [];

    public bool MoreActions { get; init; }

    /// <summary>Whether a conflict of interest of the reader's shuts an action.</summary>
    public Func<ActionItem, bool> IsShut { get; init; } = static _ => false;

    /// <summary>Who owns an action, by name.</summary>
    public Func<PersonId, string> NameOf { get; init; } = static _ => "";

    /// <summary>Who is asked for an update, by name.</summary>
    public string NameOfAsked(UpdateAsk ask) => ask.Agency is { } agency ? Terms.Agency(agency).Name : ask.To is { } person ? NameOf(person) : "";

    /// <summary>What members proposed and nobody left off.</summary>
    public IReadOnlyList<AgendaProposal> Proposals { get; init; } = [];

    /// <summary>Challenges between agencies that are not settled, each with the day on which its answer is due.</summary>
    public IReadOnlyList<(Challenge Challenge, DateOnly Due)> Challenges { get; init; } = [];

    /// <summary>Guests who come or have not answered.</summary>
    public IReadOnlyList<Invitation> Guests { get; init; } = [];

    /// <summary>Those who run the meeting read who the guests are; everybody else reads how many.</summary>
    public bool Runs { get; init; }

    /// <summary>The meeting that is held now, for those who run it where the minutes and actions of the last one come first.</summary>
    public Meeting? Opening { get; init; }

    /// <summary>What the groups below did since the last meeting, for a group that sees figures.</summary>
    public ReportView? Since { get; init; }

    /// <summary>The authority's list beside the group's, where the group compares them.</summary>
    public AuthorityList? Authority { get; init; }

    public required Func<ForumId, string> GroupName { get; init; }

    /// <summary>Who chairs this meeting in the place of those who have the office.</summary>
    public AgendaChair? Chair { get; init; }

    /// <summary>Children brought without a name since the last meeting, where the group takes them.</summary>
    public IReadOnlyList<NoNamesLine> WithoutName { get; init; } = [];

    /// <summary>Other groups whose agenda the reader may open.</summary>
    public IReadOnlyList<ForumId> Others { get; init; } = [];

    /// <summary>Members read names; the coordinator, who has no seat, reads references.</summary>
    public required bool WithNames { get; init; }
}

/// <param name="Grounds">Which criteria are met on the day of the meeting, by what is known.</param>
/// <param name="Since">Local day on which the child went missing; nothing for a child who is back.</param>
public sealed record AgendaMissing(IReadOnlyList<MissingGroundKind> Grounds, DateOnly? Since);

/// <param name="Name">Read by members alone.</param>
/// <param name="Seat">Title of their seat, by which a shared chat knows them.</param>
/// <param name="Why">Nothing for the one whom the document sends first.</param>
public sealed record AgendaChair(string Name, string Seat, string? Why);

/// <summary>What the agenda draws from the records. A further kind of item is a further part.</summary>
public enum AgendaPart
{
    /// <summary>Children whom the front door brought to the group's list.</summary>
    Items,

    /// <summary>Children who meet a missing criterion on the day, still missing or again and again.</summary>
    Missing,
    Clocks,
    Plans,
    Reviews,
    Screenings,
    AtRisk,
}

/// <param name="Next">Where the next page starts, or nothing at the end.</param>
public sealed record AgendaList(AgendaPart Part, IReadOnlyList<AgendaEntry> Entries, string? Next);

/// <summary>One child in one part of the agenda, however many reasons there are.</summary>
public sealed record AgendaEntry(CaseReference Reference)
{
    /// <summary>The record, where the part is read from the records of children.</summary>
    public Child? Child { get; init; }

    /// <summary>The reader's seat opens the record.</summary>
    public bool Named { get; init; }

    /// <summary>A conflict of interest of the reader's shuts what is about the child: the reference alone stands there.</summary>
    public bool IsShut { get; init; }

    public ForumItem? Item { get; init; }

    public AgendaMissing? Missing { get; init; }

    /// <summary>How far the answers about the child have come, where the group asks for them.</summary>
    public UpdateTally? Updates { get; init; }

    public IReadOnlyList<ClockLine> Clocks { get; init; } = [];

    public DateOnly? FlaggedSince { get; init; }

    public DateOnly? ReviewOn { get; init; }

    /// <summary>Who judged the latest level, by name.</summary>
    public string? Judge { get; init; }
}
