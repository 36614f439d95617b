namespace PanelAssistant.Domain.Meetings;

/// <summary>
/// One meeting of a forum. It is known by the day on which the series first had it due, so it stays the same when it moves.
/// Made at the first need; until then the series alone knows of it.
/// </summary>
public sealed record Meeting
{
    public required ForumId Forum { get; init; }

    /// <summary>The day that the rhythm of the series gives.</summary>
    public required DateOnly Due { get; init; }

    /// <summary>The local day on which it is held, as things stand now.</summary>
    public required DateOnly On { get; init; }

    public MeetingState State { get; init; }

    public MeetingMark? Started { get; init; }

    public MeetingMark? Ended { get; init; }

    /// <summary>Every time it was given another day, the latest last.</summary>
    public IReadOnlyList<MeetingMove> Moves { get; init; } = [];

    /// <summary>One for each member who cannot come, the latest word of each.</summary>
    public IReadOnlyList<Apology> Apologies { get; init; } = [];

    /// <summary>One for each person who came.</summary>
    public IReadOnlyList<Presence> Presences { get; init; } = [];

    /// <summary>Each time that somebody chaired in the chair's place, the latest last.</summary>
    public IReadOnlyList<ChairSpell> ChairSpells { get; init; } = [];

    /// <summary>Who acts as chair of this meeting; nothing while it is whoever holds the chair's seat.</summary>
    public PersonId? ActingChair { get; init; }

    public PersonId? MinuteTaker { get; init; }

    /// <summary>When the agenda was made final; until then members may propose items.</summary>
    public MeetingMark? AgendaLocked { get; init; }

    public IReadOnlyList<Paper> Papers { get; init; } = [];

    /// <summary>The final agenda and its supplements, as they went out.</summary>
    public IReadOnlyList<Circulation> Circulations { get; init; } = [];

    public IReadOnlyList<PapersRead> Readers { get; init; } = [];

    public IReadOnlyList<AgendaProposal> Proposals { get; init; } = [];

    /// <summary>Guests, in the order in which they were invited.</summary>
    public IReadOnlyList<Invitation> Invitations { get; init; } = [];

    /// <summary>What agencies passed on from it.</summary>
    public IReadOnlyList<PassedOn> PassedOn { get; init; } = [];

    /// <summary>What the chair answered when it was closed, and which children were carried over.</summary>
    public MeetingCheck? Check { get; init; }

    /// <summary>What was said of the minutes and actions of the last meeting; nothing until somebody said it.</summary>
    public PreviousReview? Previous { get; init; }

    /// <summary>How many reminders of its papers have been worked through.</summary>
    public int PaperStep { get; init; }

    /// <summary>When the bot must next do something about it; nothing when nothing is left.</summary>
    public DateTimeOffset? NextStep { get; init; }

    /// <summary>They have read everything that is out.</summary>
    public bool HasRead(PersonId person) => Circulations is [.., var last] && Readers.Any(read => read.Person == person && read.Until >= last.Number);

    /// <summary>Closed, or its day is past: what guests were given for it ends even where nobody closes it.</summary>
    public bool IsOver(DateOnly today) => State is MeetingState.Closed || On < today;

    public Meeting With(Invitation changed) =>
        this with { Invitations = [.. Invitations.Select(other => other.Number == changed.Number ? changed : other)] };

    public string Id => IdOf(Forum, Due);

    public static string IdOf(ForumId forum, DateOnly due) => $"{forum}:{due:yyyy-MM-dd}";

    public static Meeting Planned(ForumId forum, DateOnly due, DateOnly on) => new() { Forum = forum, Due = due, On = on };
}

public enum MeetingState
{
    Planned,
    Open,
    Closed,
}

/// <summary>Somebody did something to a meeting, and when.</summary>
public readonly record struct MeetingMark(PersonId By, DateTimeOffset At);
