using PanelAssistant.Domain.Actions;
using PanelAssistant.Domain.Calendar;
using PanelAssistant.Domain.Forums;
using PanelAssistant.Domain.Meetings;
using PanelAssistant.Domain.People;

namespace PanelAssistant.Domain.Minutes;

/// <param name="Agency">As the terms name it.</param>
/// <param name="Standing">As the roster had it on the day: somebody who sits as an alternate.</param>
public sealed record AttendanceLine(PersonId Person, string Name, SeatId Seat, string SeatTitle, string Agency, bool Standing, Presence Presence)
{
    /// <summary>An alternate who did not come was not expected. Without a roll nothing is said of who sent no word.</summary>
    public static Presence Of(SeatHolding held, Meeting meeting) =>
        meeting.Presences.Any(presence => presence.Person == held.Person) ? (held.Role is SeatRole.Member ? Presence.Present : Presence.Represented)
        : meeting.Apologies.Any(apology => apology.Person == held.Person) ? Presence.Apologies
        : held.Role is SeatRole.Member && meeting.Presences.Count > 0 ? Presence.Absent
        : Presence.NotRecorded;
}

public enum Presence
{
    NotRecorded,
    Present,

    /// <summary>Came in somebody's place (Halton CSOG, section 6).</summary>
    Represented,
    Apologies,

    /// <summary>Neither came nor sent word.</summary>
    Absent,
}

/// <summary>A guest, without the item they came for: everybody's copy has the line, and not everybody reads the item.</summary>
/// <param name="Slot">Local time at which their slot began.</param>
public sealed record GuestLine(string Name, InvitationKind Kind, TimeOnly? Slot);

/// <summary>That the minutes and actions of the last meeting were reviewed, or why they were skipped.</summary>
/// <param name="By">Name of whoever said it.</param>
public sealed record PreviousLine(string? SkippedWhy, string By);

/// <summary>Somebody declared a conflict of interest in an item.</summary>
public sealed record ConflictLine(PersonId Person, string Name, string Item);

/// <param name="Child">By reference.</param>
/// <param name="Since">Local day.</param>
public sealed record FlagLine(string Child, DateOnly Since);

/// <summary>Who does what by when, as the minutes print it.</summary>
/// <param name="Action">On the tracker; nothing while it is only written down.</param>
/// <param name="Child">The child it is about, by reference.</param>
public sealed record ActionLine(ActionReference? Action, string What, PersonId Owner, string OwnerName, DateOnly Due, string? Child, ActionState State)
{
    /// <summary>With the local times at which it was given and done.</summary>
    public static ActionLine Of(ImmediateAction action, string ownerName)
    {
        var done = action.Done is { } mark ? $" Done {UkTime.Local(mark.At):HH:mm}: {action.Outcome}" : "";
        return new(null, $"{action.Reference}, {UkTime.Local(action.Given):HH:mm}: {action.What}{done}", action.Tasked, ownerName, UkTime.DateOf(action.DoBy), action.Child?.ToString(),
            action.Done is null ? ActionState.Open : ActionState.Done);
    }

    public static ActionLine Of(ActionItem action, string ownerName) =>
        new(action.Reference, action.What, action.Owner, ownerName, action.Due, action.Child?.ToString(), action.State)
        {
            Response = action.Tactical is { } tactical ? new(tactical.Kind, tactical.State, tactical.Why) : null,
        };

    /// <summary>The operational or tactical measure that it is, where it is one.</summary>
    public ResponseLine? Response { get; init; }
}

/// <param name="Kind">Id in the terms' list.</param>
/// <param name="Why">Why it is not pursued.</param>
public sealed record ResponseLine(string Kind, TacticalState State, string? Why);

/// <summary>An action that stands in the minutes and not yet on the tracker.</summary>
/// <param name="Number">1 for the first of these minutes.</param>
/// <param name="Item">The item it came from, by its reference.</param>
public sealed record WrittenAction(int Number, string? Item, ActionLine Line, SeatId Seat);

/// <param name="Agency">As the terms name it.</param>
/// <param name="On">Local day.</param>
public sealed record PassedOnLine(string Agency, string What, string To, DateOnly On);
