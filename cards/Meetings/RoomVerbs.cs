using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Cards.Meetings;

/// <summary>The published verbs about who comes to a meeting, who is in the room and who chairs.</summary>
public static class RoomVerbs
{
    public const string Show = "attendance.show";
    public const string Call = "attendance.call";
    public const string Here = "attendance.here";
    public const string Leave = "attendance.leave";
    public const string Mark = MarkAttendance.Name;
    public const string Draw = "apology.draw";
    public const string Send = SendApology.Name;
    public const string Chair = TakeChair.Name;

    /// <summary>People who came, their ids joined by commas.</summary>
    public const string Came = "came";

    /// <summary>People who left, their ids joined by commas.</summary>
    public const string Gone = "gone";

    /// <summary>A time of the day as 10:05; nothing for now.</summary>
    public const string At = "at";

    /// <summary>Whose apology it is; nothing for one's own.</summary>
    public const string For = "for";

    /// <summary>Who comes in a member's place: the id of a named alternate, <see cref="SomebodyElse"/> or <see cref="Nobody"/>.</summary>
    public const string Representative = "representative";
    public const string SomebodyElse = "other";
    public const string Nobody = "none";
    public const string Name = "name";
    public const string Why = "why";
    public const string Briefed = "briefed";
    public const string Papers = "papers";
    public const string Who = "who";

    /// <summary>Why the chair does not chair.</summary>
    public const string Missing = "missing";
}
