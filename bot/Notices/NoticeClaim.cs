using PanelAssistant.Bot.Storage;
using PanelAssistant.Bot.Storage.Documents;
using PanelAssistant.Bot.Turns;

namespace PanelAssistant.Bot.Notices;

/// <summary>What one round of claiming brought.</summary>
/// <param name="Wait">When there is something that may be sent, where nothing may now.</param>
internal sealed record NoticeClaim(IReadOnlyList<ClaimedNotice> Notices, TimeSpan? Wait)
{
    /// <summary>Somebody else changed one of them: look again.</summary>
    public bool Raced { get; init; }

    /// <summary>Another process sends.</summary>
    public bool NotOurs { get; init; }
}

internal sealed record ClaimedNotice(Stored<NoticeDocument> Notice, Stored<PersonDocument>? Person);

/// <summary>What became of one, before the store was told.</summary>
/// <param name="Opened">The private chat that was opened for it.</param>
internal sealed record SentNotice(Stored<NoticeDocument> Notice, Stored<PersonDocument>? Person, Delivery Delivery, ChatAddress? Opened = null);
