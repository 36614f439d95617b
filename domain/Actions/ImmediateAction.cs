using PanelAssistant.Domain.Cases;
using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Actions;

/// <summary>
/// A significant risk of harm was raised, and one member acts on it now (Oxfordshire Network and Panel, roles of the chair).
/// It is counted in minutes and kept apart from the actions of the tracker.
/// </summary>
public sealed record ImmediateAction
{
    public const int MostWhat = 500;

    public required ImmediateReference Reference { get; init; }

    public required ForumId Forum { get; init; }

    /// <summary>The meeting in which it was given, or on whose day before anybody opened it, by the day it was first due; nothing outside one.</summary>
    public DateOnly? Meeting { get; init; }

    public required string What { get; init; }

    public CaseReference? Child { get; init; }

    /// <summary>Whose it is now.</summary>
    public required PersonId Tasked { get; init; }

    /// <summary>Whose it was before it was passed on, the latest last.</summary>
    public IReadOnlyList<PersonId> Earlier { get; init; } = [];

    public required DateTimeOffset DoBy { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset Given { get; init; }

    /// <summary>When it came to whoever has it now.</summary>
    public required DateTimeOffset Asked { get; init; }

    public DateTimeOffset? Acknowledged { get; init; }

    public MeetingMark? Done { get; init; }

    /// <summary>What came of it, in words.</summary>
    public string? Outcome { get; init; }

    /// <summary>How often it went up the line since it was last given to somebody.</summary>
    public int Step { get; init; }

    /// <summary>When it is looked at again; nothing when nobody waits any more.</summary>
    public DateTimeOffset? NextStep { get; init; }

    public bool IsOpen => Done is null;

    /// <summary>
    /// What the minutes of a meeting begin with, in the order of their times. Of a meeting that was opened, what was given in it;
    /// of one that nobody opened, what was given on its day.
    /// </summary>
    public static IReadOnlyList<ImmediateAction> FirstLines(IEnumerable<ImmediateAction> actions, Meeting meeting) =>
    [
        .. actions.Where(action => action.Forum == meeting.Forum && action.Meeting == meeting.Due && !(action.Given < meeting.Started?.At))
            .OrderBy(action => action.Given),
    ];
}
