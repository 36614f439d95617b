namespace PanelAssistant.Domain.Records;

/// <summary>Why a service outside the bot, such as the group's calendar, did not do what it was asked.</summary>
public enum OutsideTrouble
{
    /// <summary>It was busy or out of reach; that passes.</summary>
    NotAnswering,

    /// <summary>Somebody must give the bot the permission.</summary>
    NotAllowed,

    /// <summary>There is no such mailbox, or no such folder.</summary>
    NotFound,

    /// <summary>It was understood and turned down.</summary>
    Refused,

    /// <summary>Something else stands where a file was to go.</summary>
    NameTaken,
}
