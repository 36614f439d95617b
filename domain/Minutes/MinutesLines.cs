using PanelAssistant.Domain.Actions;

namespace PanelAssistant.Domain.Minutes;

/// <param name="Agency">As the terms name it.</param>
/// <param name="Standing">As the roster had it on the day: somebody who sits as an alternate.</param>
public sealed record AttendanceLine(PersonId Person, string Name, SeatId Seat, string SeatTitle, string Agency, bool Standing, Presence Presence);

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
    public static ActionLine Of(ActionItem action, string ownerName) =>
        new(action.Reference, action.What, action.Owner, ownerName, action.Due, action.Child?.ToString(), action.State);
}

/// <summary>An action that stands in the minutes and not yet on the tracker.</summary>
/// <param name="Number">1 for the first of these minutes.</param>
/// <param name="Item">The item it came from, by its reference.</param>
public sealed record WrittenAction(int Number, string? Item, ActionLine Line, SeatId Seat);
