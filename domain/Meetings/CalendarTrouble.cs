namespace PanelAssistant.Domain.Meetings;

/// <summary>Why a meeting could not be put in the group's calendar.</summary>
public enum CalendarTrouble
{
    /// <summary>The calendar was busy or out of reach; that passes.</summary>
    NotAnswering,

    /// <summary>Somebody must give the bot the permission.</summary>
    NotAllowed,

    /// <summary>There is no such mailbox.</summary>
    NotFound,

    /// <summary>It was understood and turned down.</summary>
    Refused,
}
