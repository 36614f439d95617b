using PanelAssistant.Bot.Turns;
using PanelAssistant.Cards.Words;

namespace PanelAssistant.Bot.Teams;

/// <summary>One activity that was let in, and how it has to be answered.</summary>
internal sealed record TurnContext
{
    public required Activity Activity { get; init; }

    public required Place Place { get; init; }

    /// <summary>Null when the platform did not say who it was.</summary>
    public required Speaker? Speaker { get; init; }

    public required TurnShape Shape { get; init; }

    /// <summary>The conversation as it arrived, with the thread that a channel adds to it.</summary>
    public required string ConversationId { get; init; }

    public Language Words => Language.For(Activity.Locale);

    /// <summary>Sent to the bot alone in the middle of a shared chat, so the answer goes the same way.</summary>
    public bool IsTargeted => Activity.Recipient?.IsTargeted == true;

    public ChatAddress Address => new(ConversationId, Place.ServiceUrl, Place.TenantId, Place.IsShared);
}

/// <summary>The form that the platform expects an answer in.</summary>
internal enum TurnShape
{
    /// <summary>Messages through the Connector; the HTTP answer is empty.</summary>
    Message,

    /// <summary>{ statusCode, type, value }.</summary>
    CardAction,

    /// <summary>{ task: ... }.</summary>
    Dialog,

    /// <summary>{ composeExtension: ... }.</summary>
    Extension,
}
