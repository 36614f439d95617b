namespace PanelAssistant.Domain.Notices;

/// <summary>Where a notice stands for its one recipient. Queued is never shown as sent.</summary>
public enum DeliveryState
{
    /// <summary>Waits for its time or its turn.</summary>
    Queued,

    /// <summary>Claimed by a sender. Found in this state after a crash, it becomes <see cref="Unconfirmed"/>.</summary>
    Sending,

    /// <summary>The platform accepted it into the person's chat.</summary>
    Sent,

    /// <summary>The sender died between sending and noting it. Never sent again: a coordinator is told instead.</summary>
    Unconfirmed,

    /// <summary>The platform says the person has no chat with the bot, has blocked it or is unknown.</summary>
    NotReachable,

    /// <summary>Nobody reaches the person in Teams: a mail goes to their work address, and its own state says what became of it.</summary>
    ByMail,

    /// <summary>Tried as often as is sensible, or refused for good.</summary>
    Failed,
}
