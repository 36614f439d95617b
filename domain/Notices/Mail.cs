using PanelAssistant.Domain.Meetings;

namespace PanelAssistant.Domain.Notices;

/// <summary>
/// Tells somebody whom nobody reaches in Teams that something waits for them there. It has no field for a person, a reference
/// or free text: a group, a day, and what it is.
/// </summary>
public sealed record Mail
{
    /// <summary>Made from its cause, as that of a notice: the same cause never makes a second mail.</summary>
    public required string Id { get; init; }

    /// <summary>The work address that the roster has.</summary>
    public required string To { get; init; }

    public required ForumId Forum { get; init; }

    public required MailKind Kind { get; init; }

    /// <summary>Local day of the meeting.</summary>
    public required DateOnly Meeting { get; init; }

    /// <summary>Nothing for notices that no mail stands in for.</summary>
    public static Mail? InPlaceOf(Notice notice, string address)
    {
        MailKind? kind = notice.Kind switch
        {
            NoticeKind.MinutesSent => MailKind.Minutes,
            NoticeKind.PapersOut => PaperNotices.IsSupplement(notice) ? MailKind.Supplement : MailKind.Papers,
            _ => null,
        };
        return kind is { } known && notice.Items[0].Due is { } day ? new() { Id = notice.Id, To = address, Forum = notice.Forum, Kind = known, Meeting = day } : null;
    }
}

public enum MailKind
{
    Minutes,

    /// <summary>The final agenda with its papers.</summary>
    Papers,
    Supplement,
}
